import { negate, rupiah } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Day } from '#base/day.ts';
import { partsOf, weekday } from '#base/day.ts';
import type { Calendar } from '../calendar.ts';
import { defineChapter } from '../chapter.ts';
import { credit, debit } from '../tale.ts';
import { roundDown } from './cash.ts';

const savings = '2-1101';

/** Members bring money and fetch it, as the market goes: much before Lebaran, less in the rains. */
export const savingsChapter = defineChapter({
  code: 'savings',
  begin({ calendar, members, mirror, chance, book }) {
    return (day) => {
      if (!calendar.isOpen(day)) return;
      const { deposits, withdrawals } = seasonOf(calendar, day);
      for (let n = chance.count(6 * deposits); n > 0; n -= 1) {
        const member = chance.pick(members);
        const office = member.atBranch ? 'branch' : 'head';
        const amount = rupiah(10_000 * chance.between(2, chance.happens(0.12) ? 250 : 60));
        book({
          desk: office === 'branch' ? 'branch-teller' : 'teller',
          day,
          kind: 'cash-in',
          office,
          unit: 'savings-and-loan',
          memo: `Setoran simpanan sukarela ${member.name}`,
          lines: [debit('1-1103', amount), credit(savings, amount, { member: member.number })],
        });
      }
      for (let n = chance.count(2.6 * withdrawals); n > 0; n -= 1) {
        const member = chance.pick(members);
        const office = member.atBranch ? 'branch' : 'head';
        const balance = negate(mirror.balance(savings, { member: member.number }));
        const share = BigInt(chance.between(10, 60));
        const drawer = mirror.balance('1-1103', office);
        const wanted = roundDown(((balance * share) / 100n) as Money, rupiah(50_000));
        const amount =
          wanted > drawer / 3n ? roundDown((drawer / 3n) as Money, rupiah(50_000)) : wanted;
        if (amount < rupiah(50_000)) continue;
        book({
          desk: office === 'branch' ? 'branch-teller' : 'teller',
          day,
          kind: 'cash-out',
          office,
          unit: 'savings-and-loan',
          memo: `Penarikan simpanan sukarela ${member.name}`,
          lines: [debit(savings, amount, { member: member.number }), credit('1-1103', amount)],
        });
      }
    };
  },
});

/** How lively the counter is, against an ordinary day. */
function seasonOf(calendar: Calendar, day: Day): { deposits: number; withdrawals: number } {
  const [, month] = partsOf(day);
  const toLebaran = calendar.daysToLebaran(day);
  const weekend = weekday(day) >= 6 ? 1.25 : 1;
  if (toLebaran <= 12) return { deposits: 0.7 * weekend, withdrawals: 3 * weekend };
  if (toLebaran <= 35) return { deposits: 1.5 * weekend, withdrawals: 1.3 };
  if (month === 1 || month === 2) return { deposits: 0.8, withdrawals: 1.1 };
  if (month === 7) return { deposits: 0.9, withdrawals: 1.6 }; // school begins
  if (month === 12) return { deposits: 1.3 * weekend, withdrawals: 1.2 };
  return { deposits: weekend, withdrawals: 1 };
}
