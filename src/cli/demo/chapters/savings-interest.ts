import { monthEnd, partsOf } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { minus, negate, rupiah, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { defineChapter } from '../chapter.ts';
import { credit, debit } from '../tale.ts';
import { roundDown } from './cash.ts';

const savings = '2-1101';
const free = rupiah(240_000);

/**
 * On the month's last day savings earn 0.45 % of their lowest balance; above Rp 240.000 a month a tenth
 * of the whole is withheld (PP 15/2009).
 */
export const savingsInterest = defineChapter({
  code: 'savings-interest',
  begin({ members, mirror, book }) {
    let lowest = new Map<string, Money>();
    const balanceOf = (member: string) => negate(mirror.balance(savings, { member }));
    return (day: Day) => {
      if (partsOf(day)[2] === 1)
        lowest = new Map(members.map((m) => [m.number, balanceOf(m.number)]));
      for (const { number } of members) {
        const balance = balanceOf(number);
        if (balance < (lowest.get(number) ?? zero)) lowest.set(number, balance);
      }
      if (day !== monthEnd(day)) return;
      const earned = members.flatMap(({ number }) => {
        const interest = roundDown(
          (((lowest.get(number) ?? zero) * 45n) / 10_000n) as Money,
          rupiah(1),
        );
        if (interest < rupiah(100)) return [];
        const tax = interest > free ? roundDown((interest / 10n) as Money, rupiah(1)) : zero;
        return [{ member: number, interest, tax }];
      });
      const tax = sum(earned.map((one) => one.tax));
      book({
        desk: 'treasurer',
        day,
        kind: 'memorial',
        unit: 'savings-and-loan',
        memo: `Jasa simpanan sukarela ${day.slice(5, 7)}/${day.slice(0, 4)}, ${earned.length} anggota`,
        lines: [
          debit('5-1101', sum(earned.map((one) => one.interest))),
          ...earned.map((one) =>
            credit(savings, minus(one.interest, one.tax), { member: one.member }),
          ),
          ...(tax > zero ? [credit('2-1401', tax)] : []),
        ],
      });
    };
  },
});
