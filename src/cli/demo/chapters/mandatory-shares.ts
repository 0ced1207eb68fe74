import { partsOf } from '#base/day.ts';
import { sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { dateIn } from '../calendar.ts';
import { defineChapter } from '../chapter.ts';
import { monthlyShare } from '../opening-members.ts';
import type { OpeningMember } from '../opening-members.ts';
import { credit, debit } from '../tale.ts';

const monthNames = [
  '',
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'Mei',
  'Jun',
  'Jul',
  'Agu',
  'Sep',
  'Okt',
  'Nov',
  'Des',
];

/**
 * Every month each member pays the mandatory share; the teller books it by list, some thirty names a
 * day. Who misses a month pays two the next time.
 */
export const mandatoryShares = defineChapter({
  code: 'mandatory-shares',
  begin({ calendar, members, roll, chance, book }) {
    const owed = new Map<string, number>();
    let waiting: OpeningMember[] = [];
    return (day) => {
      const [year, month, date] = partsOf(day);
      if (date === 1) {
        waiting = [...members];
        for (const { number } of members) owed.set(number, (owed.get(number) ?? 0) + 1);
      }
      if (!calendar.isOpen(day) || day < calendar.openFrom(dateIn(day, 2))) return;
      const today = waiting.splice(0, 34).filter((m) => roll.has(m.number));
      for (const office of ['head', 'branch'] as const) {
        const come = today.filter(
          (m) => m.atBranch === (office === 'branch') && !chance.happens(0.03),
        );
        if (come.length < 1) continue;
        const lines = come.map(({ number }) => {
          const amount = (monthlyShare * BigInt(owed.get(number) ?? 1)) as Money;
          owed.set(number, 0);
          return credit('3-1201', amount, { member: number });
        });
        const amount = sum(lines.map((line) => -line.amount as Money));
        book({
          desk: office === 'head' ? 'teller' : 'branch-teller',
          day,
          kind: 'cash-in',
          office,
          unit: 'savings-and-loan',
          document: `DSW-${String(date).padStart(2, '0')}`,
          memo: `Setoran simpanan wajib ${monthNames[month]} ${year}, daftar ${come.length} anggota`,
          lines: [debit('1-1103', amount), ...lines],
        });
      }
    };
  },
});
