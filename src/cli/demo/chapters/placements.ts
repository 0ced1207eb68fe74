import { rupiah } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { dateIn } from '../calendar.ts';
import { defineChapter } from '../chapter.ts';
import { credit, debit } from '../tale.ts';
import { roundDown } from './cash.ts';

const bank = '1-1111';
const placed = '1-1203';
const usual = rupiah(200_000_000);
const short = rupiah(110_000_000);
const step = rupiah(25_000_000);

/** Once a month the treasurer places with the Puskopas what the bank does not need; what it lacks comes back. */
export const placements = defineChapter({
  code: 'placements',
  begin({ calendar, mirror, chance, book }) {
    return (day) => {
      const isShort = mirror.balance(bank) < short && mirror.balance(placed) > 0n;
      if (!calendar.isOpen(day) || (day !== calendar.openFrom(dateIn(day, 20)) && !isShort)) return;
      // Before Lebaran the members come for their money: nothing is bound for months then.
      const wanted = calendar.daysToLebaran(day) <= 60 ? (((usual * 7n) / 4n) as Money) : usual;
      const over = (mirror.balance(bank) - wanted) as Money;
      const back = mirror.balance(placed);
      const amount =
        over > 0n ? roundDown(over, step) : least(roundDown(-over as Money, step), back);
      if (amount <= 0n) return;
      book({
        desk: 'treasurer',
        day,
        kind: 'memorial',
        unit: 'general',
        document: `BSB-${chance.between(1_000, 9_999)}`,
        memo:
          over > 0n
            ? 'Penempatan simpanan berjangka pada Puskopas'
            : 'Pencairan simpanan berjangka dari Puskopas',
        lines:
          over > 0n
            ? [debit(placed, amount), credit(bank, amount)]
            : [debit(bank, amount), credit(placed, amount)],
      });
    };
  },
});

function least(a: Money, b: Money): Money {
  return a < b ? a : b;
}
