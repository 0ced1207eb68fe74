import { monthEnd, partsOf, weekday } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { minus, negate, plus, rupiah } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { defineChapter } from '../chapter.ts';
import type { Scene } from '../chapter.ts';
import { credit, debit } from '../tale.ts';
import { roundDown } from './cash.ts';

const stock = '1-1501';
const owed = '2-1301';
const till = '1-1105';
const suppliers = [
  'UD Sumber Rejeki',
  'CV Brantas Makmur',
  'Toko Grosir Ampel',
  'PT Tirta Niaga Jaya',
];

interface Bill {
  readonly supplier: string;
  readonly amount: Money;
  readonly from: Day;
  due: number;
}

/** The shop sells groceries every day, orders when the shelves thin out, and pays after two weeks. */
export const shopChapter = defineChapter({
  code: 'shop',
  begin(scene) {
    const { calendar, mirror } = scene;
    const bills: Bill[] = [
      {
        supplier: suppliers[0]!,
        amount: negate(mirror.balance(owed)),
        from: calendar.opening,
        due: 10,
      },
    ];
    return (day) => {
      if (!calendar.isOpen(day)) return;
      sell(scene, day);
      if (mirror.balance(stock) < rupiah(38_000_000) * ordersOf(scene, day))
        bills.push(order(scene, day));
      for (const bill of bills) bill.due -= 1;
      if (bills[0] && bills[0].due <= 0) pay(scene, bills.shift()!, day);
      const [, month] = partsOf(day);
      if (month % 6 === 0 && day === lastOpenDay(scene, day)) countStock(scene, day);
    };
  },
});

function rushOf({ calendar }: Scene, day: Day): bigint {
  const days = calendar.daysToLebaran(day);
  if (days <= 18) return 3n;
  return days <= 30 ? 2n : 1n;
}

/** In the last days before the feast the shelves are sold down, not filled. */
function ordersOf(scene: Scene, day: Day): bigint {
  return scene.calendar.daysToLebaran(day) <= 7 ? 1n : rushOf(scene, day);
}

function sell(scene: Scene, day: Day): void {
  const { chance, mirror, book } = scene;
  const rush = [1, 1.5, 2.3][Number(rushOf(scene, day)) - 1]!;
  const weekend = weekday(day) === 6 ? 1.3 : 1;
  const wanted = rupiah(1_000 * Math.round(chance.between(4_600, 7_400) * rush * weekend));
  const most = (mirror.balance(stock) * 9n) / 10n;
  const sales = wanted > most ? (most as Money) : wanted;
  const members = roundDown(
    ((sales * BigInt(chance.between(58, 74))) / 100n) as Money,
    rupiah(500),
  );
  const others = minus(roundDown(sales, rupiah(500)), members);
  const costOf = (part: Money) => roundDown(((part * 875n) / 1000n) as Money, rupiah(100));
  const first = chance.between(1, 60);
  book({
    desk: 'manager',
    day,
    kind: 'cash-in',
    unit: 'shop',
    document: `Nota ${first}–${first + chance.between(48, 95)}`,
    memo: 'Penjualan toko hari ini, tunai',
    lines: [
      debit(till, plus(members, others)),
      credit('4-1201', members),
      credit('4-2101', others),
      debit('4-1901', costOf(members)),
      debit('4-2901', costOf(others)),
      credit(stock, plus(costOf(members), costOf(others))),
    ],
  });
}

function order(scene: Scene, day: Day): Bill {
  const { chance, book } = scene;
  const supplier = chance.pick(suppliers);
  const amount = rupiah(50_000 * chance.between(400, 620) * Number(ordersOf(scene, day)));
  book({
    desk: 'manager',
    day,
    kind: 'memorial',
    unit: 'shop',
    document: `Faktur ${chance.between(1_000, 9_999)}`,
    memo: `Pembelian barang dagang ${supplier}, jatuh tempo 14 hari`,
    lines: [debit(stock, amount), credit(owed, amount)],
  });
  return { supplier, amount, from: day, due: 12 };
}

function pay({ book }: Scene, { supplier, amount, from }: Bill, day: Day): void {
  book({
    desk: 'treasurer',
    day,
    kind: 'cash-out',
    unit: 'shop',
    memo: `Pelunasan ${supplier}, pembelian ${from.split('-').toReversed().join('/')}`,
    lines: [debit(owed, amount), credit('1-1111', amount, { unit: 'general' })],
  });
}

function lastOpenDay({ calendar }: Scene, day: Day): Day {
  const days = calendar.daysOf(`${day.slice(0, 7)}-01` as Day);
  const end =
    days.at(-1) === monthEnd(day) ? days.findLast((one) => calendar.isOpen(one)) : undefined;
  return end ?? monthEnd(day);
}

/** Twice a year the shelves are counted; something is always missing. */
function countStock({ chance, book }: Scene, day: Day): void {
  const amount = rupiah(500 * chance.between(180, 900));
  book({
    desk: 'manager',
    day,
    kind: 'memorial',
    unit: 'shop',
    memo: 'Selisih kurang hasil stok opname',
    document: 'Berita acara opname',
    lines: [debit('5-2115', amount), credit(stock, amount)],
  });
}
