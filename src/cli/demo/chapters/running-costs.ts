import { monthEnd, partsOf } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { minus, plus, rupiah, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { dateIn } from '../calendar.ts';
import { defineChapter } from '../chapter.ts';
import type { Scene } from '../chapter.ts';
import { credit, debit } from '../tale.ts';
import type { Mirror, TaleLine } from '../tale.ts';

const bank = '1-1111';

/** Electricity, telephone, paper, repairs, the bank's own entries, depreciation and the tax on turnover. */
export const runningCosts = defineChapter({
  code: 'running-costs',
  begin(scene) {
    let before = zero;
    return (day) => {
      const { calendar, mirror } = scene;
      if (partsOf(day)[2] === 1) before = turnoverSoFar(mirror);
      if (day === monthEnd(day)) {
        bankStatement(scene, day);
        depreciate(scene, day);
        accrueTax(scene, day, minus(turnoverSoFar(mirror), before));
      }
      if (!calendar.isOpen(day)) return;
      const opened = (date: number) => day === calendar.openFrom(dateIn(day, date));
      if (opened(18)) payUtilities(scene, day);
      if (opened(7)) pay(scene, day, 'Internet dan aplikasi', [debit('5-2112', rupiah(485_000))]);
      if (opened(14)) petty(scene, day);
    };
  },
});

/** Sales, dues and interest before the cost of what was sold. */
function turnoverSoFar(mirror: Mirror): Money {
  const costs = plus(mirror.balance('4-1901'), mirror.balance('4-2901'));
  return minus(costs, plus(mirror.total('4-1'), mirror.total('4-2')));
}

function pay(scene: Scene, day: Day, memo: string, lines: readonly TaleLine[]): void {
  scene.book({
    desk: 'treasurer',
    day,
    kind: 'cash-out',
    unit: 'general',
    memo,
    lines: [...lines, credit(bank, sum(lines.map((line) => line.amount)))],
  });
}

function payUtilities(scene: Scene, day: Day): void {
  const { chance } = scene;
  const [, month] = partsOf(day);
  // The dry months are the hot ones, and the shop has a freezer.
  const hot = month >= 8 && month <= 11 ? 1.15 : 1;
  const some = (least: number, most: number) =>
    rupiah(100 * Math.round(chance.between(least, most) * hot));
  pay(scene, day, 'Listrik, air dan telepon', [
    debit('5-2104', some(5_200, 6_900), { memo: 'Kantor' }),
    debit('5-2104', some(8_600, 11_500), { unit: 'shop', memo: 'Toko' }),
    debit('5-2104', some(2_100, 2_800), {
      unit: 'savings-and-loan',
      office: 'branch',
      memo: 'Keputran',
    }),
  ]);
}

function petty(scene: Scene, day: Day): void {
  const { chance, book } = scene;
  const some = (least: number, most: number) => rupiah(500 * chance.between(least, most));
  const lines = [
    debit('5-2105', some(400, 1_100)),
    debit('5-2108', some(500, 1_000)),
    debit('5-2114', some(600, 1_400), { unit: 'shop' }),
    ...(chance.happens(0.4)
      ? [debit('5-2107', some(600, 3_000), { memo: 'Servis pendingin dan lampu' })]
      : []),
  ];
  book({
    desk: 'treasurer',
    day,
    kind: 'cash-out',
    unit: 'general',
    memo: 'Alat tulis, transpor, ongkos angkut dan perbaikan kecil',
    lines: [...lines, credit('1-1101', sum(lines.map((line) => line.amount)))],
  });
}

function bankStatement({ mirror, book }: Scene, day: Day): void {
  // 0.9 % a year, and 4 % on deposits; a fifth of it withheld by the bank; to the sen, as statements are.
  const deposit = plus(mirror.balance('1-1204'), mirror.balance('1-1203'));
  const interest = ((mirror.balance(bank) * 9n + deposit * 40n) / 12_000n) as Money;
  const tax = (interest / 5n) as Money;
  const fee = rupiah(35_000);
  book({
    desk: 'treasurer',
    day,
    kind: 'memorial',
    unit: 'general',
    document: `Rekening koran ${day.slice(0, 7)}`,
    memo: 'Jasa giro dan deposito, pajak dan biaya administrasi bank',
    lines: [
      debit(bank, (interest - tax - fee) as Money),
      debit('6-2103', tax),
      debit('5-2110', fee),
      credit('6-1101', interest),
    ],
  });
}

function depreciate({ book }: Scene, day: Day): void {
  const amount = rupiah(1_150_000);
  book({
    desk: 'treasurer',
    day,
    kind: 'memorial',
    unit: 'general',
    memo: 'Penyusutan aset tetap bulan ini',
    lines: [debit('5-2109', amount), credit('1-3900', amount)],
  });
}

/** Half a per cent of the month's turnover, final (PP 55/2022). */
function accrueTax({ book }: Scene, day: Day, turnover: Money): void {
  const amount = ((turnover / 200n / 100n) * 100n) as Money;
  if (amount <= zero) return;
  book({
    desk: 'treasurer',
    day,
    kind: 'memorial',
    unit: 'general',
    memo: `PPh final 0,5% atas peredaran bruto ${day.slice(5, 7)}/${day.slice(0, 4)}`,
    lines: [debit('7-1102', amount), credit('2-1404', amount)],
  });
}
