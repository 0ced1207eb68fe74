import { makeDay, partsOf } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { absolute, minus, negate, rupiah, split, sum, zero } from '#base/money.ts';
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
const unpaid = '2-1601';

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

/** What the meeting decides: whole rupiah to each, and the sen that are left to the reserve. */
function shareOut(scene: Scene, day: Day, year: number): void {
  const { mirror, book } = scene;
  const shu = negate(mirror.balance(retained));
  if (shu < rupiah(1_000)) return;
  const parts = inRupiah(shu, [...shares.map(([, percent]) => percent), membersPart]);
  const left = minus(shu, sum(parts));
  const paid = membersParts(scene, parts.at(-1)!);
  const rest = { desk: 'treasurer', day, kind: 'memorial', unit: 'general' } as const;
  const document = `RAT/${year}`;
  book({
    ...rest,
    document,
    memo: `Pembagian SHU tahun buku ${year - 1} sesuai keputusan rapat anggota`,
    lines: [
      debit(retained, shu),
      ...shares.map(([account, , memo], i) => credit(account, parts[i]!, { memo })),
      ...(left > zero
        ? [credit('3-2101', left, { memo: 'Sisa pembulatan, ke cadangan umum' })]
        : []),
      ...paid.map(({ member, amount }) => credit(unpaid, amount, { member })),
    ],
  });
  book({
    ...rest,
    document,
    memo: `SHU bagian anggota tahun buku ${year - 1} (40%) masuk simpanan sukarela, daftar ${paid.length} anggota`,
    lines: paid.flatMap(({ member, amount }) => [
      debit(unpaid, amount, { member }),
      credit('2-1101', amount, { member }),
    ]),
  });
}

/** A member's part follows what he keeps with the cooperative and what he borrows from it. */
function membersParts({ members, mirror }: Scene, amount: Money) {
  const weights = members.map(({ number: member }) =>
    ['3-1101', '3-1201', '2-1101', '1-1301']
      .map((account) => absolute(mirror.balance(account, { member })))
      .reduce((total, balance) => total + balance, 0n),
  );
  const parts = inRupiah(amount, weights);
  return members
    .map(({ number }, i) => ({ member: number, amount: parts[i]! }))
    .filter((part) => part.amount > zero);
}

/** Splits the whole rupiah of an amount into whole rupiah. */
function inRupiah(amount: Money, weights: readonly bigint[]): Money[] {
  return split((amount / 100n) as Money, weights).map((part) => (part * 100n) as Money);
}
