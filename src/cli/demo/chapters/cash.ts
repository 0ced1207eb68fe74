import { minus, rupiah } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { defineChapter } from '../chapter.ts';
import type { Scene } from '../chapter.ts';
import { credit, debit } from '../tale.ts';
import type { Desk, OfficeName, UnitKind } from '../tale.ts';

interface Drawer {
  readonly account: string;
  readonly office: OfficeName;
  readonly unit: UnitKind;
  readonly desk: Desk;
  readonly title: string;
  /** Below `least` it is filled, above `most` it is emptied, down or up to `usual`. */
  readonly least: Money;
  readonly usual: Money;
  readonly most: Money;
}

const drawers: readonly Drawer[] = [
  {
    account: '1-1101',
    office: 'head',
    unit: 'general',
    desk: 'treasurer',
    title: 'kas',
    least: rupiah(12_000_000),
    usual: rupiah(25_000_000),
    most: rupiah(45_000_000),
  },
  {
    account: '1-1103',
    office: 'head',
    unit: 'savings-and-loan',
    desk: 'treasurer',
    title: 'kas teller',
    least: rupiah(18_000_000),
    usual: rupiah(25_000_000),
    most: rupiah(40_000_000),
  },
  {
    account: '1-1103',
    office: 'branch',
    unit: 'savings-and-loan',
    desk: 'treasurer',
    title: 'kas teller Keputran',
    least: rupiah(6_000_000),
    usual: rupiah(9_000_000),
    most: rupiah(16_000_000),
  },
  {
    account: '1-1105',
    office: 'head',
    unit: 'shop',
    desk: 'treasurer',
    title: 'kas kasir toko',
    least: rupiah(500_000),
    usual: rupiah(1_000_000),
    most: rupiah(6_000_000),
  },
];
const bank = '1-1111';

/** Before the market opens the treasurer fills the drawers from the bank. */
export const morningCash = defineChapter({
  code: 'morning-cash',
  begin: (scene) => (day) => {
    if (!scene.calendar.isOpen(day)) return;
    const rush = scene.calendar.daysToLebaran(day) <= 14 ? 2n : 1n;
    for (const drawer of drawers) {
      const balance = scene.mirror.balance(drawer.account, drawer.office);
      if (balance >= drawer.least * rush) continue;
      const amount = minus((drawer.usual * rush) as Money, balance);
      scene.book({
        desk: drawer.desk,
        day,
        kind: 'memorial',
        unit: 'general',
        memo: `Pengisian ${drawer.title} dari bank`,
        document: `Cek ${checkNumber(scene)}`,
        lines: [
          debit(drawer.account, amount, { unit: drawer.unit, office: drawer.office }),
          credit(bank, amount),
        ],
      });
    }
  },
});

/** In the evening what lies above the drawer's limit goes to the bank, in round sums. */
export const eveningCash = defineChapter({
  code: 'evening-cash',
  begin: (scene) => (day) => {
    if (!scene.calendar.isOpen(day)) return;
    for (const drawer of drawers) {
      const balance = scene.mirror.balance(drawer.account, drawer.office);
      if (balance <= drawer.most) continue;
      const amount = roundDown(minus(balance, drawer.usual), rupiah(50_000));
      scene.book({
        desk: drawer.desk,
        day,
        kind: 'memorial',
        unit: 'general',
        memo: `Setoran ${drawer.title} ke bank`,
        document: `Slip ${checkNumber(scene)}`,
        lines: [
          debit(bank, amount),
          credit(drawer.account, amount, { unit: drawer.unit, office: drawer.office }),
        ],
      });
    }
  },
});

function checkNumber({ chance }: Scene): string {
  return String(chance.between(100_000, 999_999));
}

/** An amount in whole steps, never above. */
export function roundDown(amount: Money, step: Money): Money {
  return ((amount / step) * step) as Money;
}
