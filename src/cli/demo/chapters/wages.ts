import { monthEnd, partsOf } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { minus, negate, rupiah, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { dateIn } from '../calendar.ts';
import { defineChapter } from '../chapter.ts';
import type { Scene } from '../chapter.ts';
import { credit, debit } from '../tale.ts';
import type { TaleLine } from '../tale.ts';

const bank = '1-1111';

/** Wages on the 25th, the feast's bonus before Lebaran, the board's fee at the month's end. */
export const wagesChapter = defineChapter({
  code: 'wages',
  begin(scene) {
    const bonusPaid = new Set<number>();
    return (day) => {
      const { calendar } = scene;
      if (!calendar.isOpen(day)) return;
      const opened = (date: number) => day === calendar.openFrom(dateIn(day, date));
      if (opened(25)) payWages(scene, day);
      if (opened(12)) payWithheld(scene, day);
      if (opened(28)) payBoard(scene, day);
      const [year] = partsOf(day);
      const toLebaran = calendar.daysToLebaran(day);
      if (toLebaran >= 7 && toLebaran <= 12 && !bonusPaid.has(year)) {
        bonusPaid.add(year);
        const amount = sum(wagesOf(scene, day).map((line) => line.amount));
        scene.book({
          desk: 'treasurer',
          day,
          kind: 'cash-out',
          unit: 'general',
          memo: 'Tunjangan hari raya karyawan, satu bulan upah',
          lines: [debit('5-2102', amount), credit(bank, amount)],
        });
      }
    };
  },
});

/** Wages by unit; each year they rise as the city's minimum wage does. */
function wagesOf({ calendar }: Scene, day: Day): TaleLine[] {
  const years = partsOf(day)[0] - partsOf(calendar.first)[0];
  const raised = (thousands: number) =>
    rupiah(1_000 * Math.round((thousands * (100 + 6 * years)) / 100));
  return [
    debit('5-2101', raised(5_600), { unit: 'general', memo: 'Kantor' }),
    debit('5-2101', raised(6_600), { unit: 'savings-and-loan', memo: 'Simpan pinjam' }),
    debit('5-2101', raised(2_800), {
      unit: 'savings-and-loan',
      office: 'branch',
      memo: 'Keputran',
    }),
    debit('5-2101', raised(6_100), { unit: 'shop', memo: 'Toko' }),
  ];
}

function payWages(scene: Scene, day: Day): void {
  const lines = wagesOf(scene, day);
  const total = sum(lines.map((line) => line.amount));
  const tax = ((total / 400n / 100n) * 100n) as Money;
  const social = ((total / 25n / 100n) * 100n) as Money;
  scene.book({
    desk: 'treasurer',
    day,
    kind: 'cash-out',
    unit: 'general',
    document: `Daftar upah ${day.slice(0, 7)}`,
    memo: 'Upah karyawan bulan ini',
    lines: [
      ...lines,
      debit('5-2103', social, { memo: 'BPJS bagian koperasi' }),
      credit('2-1402', tax),
      credit('2-1701', social),
      credit(bank, minus(total, tax)),
    ],
  });
}

/** What was withheld or accrued the month before goes to the tax office and the insurer. */
function payWithheld({ mirror, book }: Scene, day: Day): void {
  const due = [
    ['2-1402', 'PPh pasal 21 bulan lalu'],
    ['2-1401', 'PPh final jasa simpanan bulan lalu'],
    ['2-1404', 'PPh final bulan lalu'],
    ['2-1701', 'Iuran BPJS bulan lalu'],
  ] as const;
  for (const [account, memo] of due) {
    const amount = negate(mirror.balance(account));
    if (amount <= zero) continue;
    book({
      desk: 'treasurer',
      day,
      kind: 'cash-out',
      unit: 'general',
      memo: `Setoran ${memo}`,
      document: 'NTPN / bukti bayar',
      lines: [debit(account, amount), credit(bank, amount)],
    });
  }
}

function payBoard({ chance, book }: Scene, day: Day): void {
  const meeting = rupiah(5_000 * chance.between(50, 90));
  book({
    desk: 'treasurer',
    day,
    kind: 'cash-out',
    unit: 'general',
    memo: 'Honor pengurus dan pengawas, konsumsi rapat bulanan',
    document: `Notulen ${monthEnd(day).split('-').toReversed().join('/')}`,
    lines: [
      debit('5-3104', rupiah(2_900_000)),
      debit('5-3105', meeting),
      credit('1-1101', (rupiah(2_900_000) + meeting) as Money),
    ],
  });
}
