import { makeDay, partsOf } from '#base/day.ts';
import { minus, negate, rupiah, split, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { defineChapter } from '../chapter.ts';
import type { Scene } from '../chapter.ts';
import { credit, debit } from '../tale.ts';

const retained = '3-3101';
/** Percent of the SHU, as the meeting of members decided: reserve, members, and four funds. */
const shares = [
  ['3-2101', 40n, 'Cadangan umum 40%'],
  ['2-1501', 5n, 'Dana pendidikan 5%'],
  ['2-1502', 5n, 'Dana sosial 5%'],
  ['2-1503', 5n, 'Dana pengurus dan pengawas 5%'],
  ['2-1504', 5n, 'Dana karyawan 5%'],
] as const;
const membersPart = 40n;

/** Once a year the members meet: the meeting costs something, and shares out the year's SHU. */
export const annualMeeting = defineChapter({
  code: 'annual-meeting',
  begin(scene) {
    const { calendar, book, chance, mirror } = scene;
    return (day) => {
      const [year] = partsOf(day);
      if (day === makeDay(year, 1, 1) && year === calendar.closedYear + 1)
        mirror.closeYear(retained);
      if (day !== calendar.openFrom(makeDay(year, 2, 12))) return;
      const cost = rupiah(50_000 * chance.between(110, 150));
      book({
        desk: 'treasurer',
        day,
        kind: 'cash-out',
        unit: 'general',
        memo: `Rapat anggota tahunan, tahun buku ${year - 1}`,
        document: `RAT/${year}`,
        lines: [debit('5-3101', cost), credit('1-1111', cost)],
      });
      const dekopin = rupiah(600_000);
      book({
        desk: 'treasurer',
        day,
        kind: 'cash-out',
        unit: 'general',
        memo: 'Iuran Dekopinda Kota Surabaya',
        lines: [debit('5-3103', dekopin), credit('1-1111', dekopin)],
      });
      shareOut(scene, day, year);
    };
  },
});

function shareOut(
  { mirror, book }: Scene,
  day: Parameters<Scene['calendar']['isOpen']>[0],
  year: number,
): void {
  const shu = negate(mirror.balance(retained));
  if (shu <= zero) return;
  const parts = split(shu, [...shares.map(([, percent]) => percent), membersPart]);
  const ofMembers = parts.at(-1)!;
  // Members are paid in whole rupiah by list; the sen stay where they are.
  const paid = ((ofMembers / 100n) * 100n) as Money;
  book({
    desk: 'treasurer',
    day,
    kind: 'memorial',
    unit: 'general',
    document: `RAT/${year}`,
    memo: `Pembagian SHU tahun buku ${year - 1} sesuai keputusan rapat anggota`,
    lines: [
      debit(retained, minus(shu, ofMembers)),
      ...shares.map(([account, , memo], i) => credit(account, parts[i]!, { memo })),
    ],
  });
  book({
    desk: 'treasurer',
    day,
    kind: 'cash-out',
    unit: 'general',
    document: `RAT/${year}`,
    memo: `SHU bagian anggota tahun buku ${year - 1} (40%) dibayar menurut daftar`,
    lines: [debit(retained, paid), credit('1-1111', paid)],
  });
}
