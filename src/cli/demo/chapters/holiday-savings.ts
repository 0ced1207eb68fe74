import { partsOf } from '#base/day.ts';
import { negate, rupiah, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { dateIn } from '../calendar.ts';
import { defineChapter } from '../chapter.ts';
import type { OpeningMember } from '../opening-members.ts';
import { credit, debit } from '../tale.ts';

const holiday = '2-1102';

/** A third of the members save for Lebaran, month by month, and get all of it back before the feast. */
export const holidaySavings = defineChapter({
  code: 'holiday-savings',
  begin({ calendar, members, mirror, chance, book }) {
    const savers = members.filter(() => chance.happens(0.34));
    const monthly = new Map(savers.map((m) => [m.number, rupiah(25_000 * chance.between(1, 6))]));
    const owed = (m: OpeningMember) => negate(mirror.balance(holiday, { member: m.number }));
    const office = (m: OpeningMember) => (m.atBranch ? 'branch' : 'head');
    return (day) => {
      if (!calendar.isOpen(day)) return;
      const [, , date] = partsOf(day);
      const toLebaran = calendar.daysToLebaran(day);
      const isCollecting = toLebaran > 20 && day >= calendar.openFrom(dateIn(day, 15)) && date <= 22;
      for (const at of ['head', 'branch'] as const) {
        const desk = at === 'branch' ? 'branch-teller' : 'teller';
        const voucher = { desk, day, office: at, unit: 'savings-and-loan' } as const;
        if (isCollecting) {
          const turn = savers.filter((m, i) => office(m) === at && i % 5 === date % 5);
          const come = turn.filter((m) => owed(m) < target(monthly.get(m.number)!) && !chance.happens(0.1));
          if (come.length === 0 || date - partsOf(calendar.openFrom(dateIn(day, 15)))[2] > 4) continue;
          const lines = come.map((m) => credit(holiday, monthly.get(m.number)!, { member: m.number }));
          book({
            ...voucher, kind: 'cash-in', memo: `Setoran simpanan hari raya, daftar ${come.length} anggota`,
            lines: [debit('1-1103', negate(sum(lines.map((l) => l.amount)))), ...lines],
          });
        } else if (toLebaran >= 5 && toLebaran <= 15) {
          payOut(at);
        }
        function payOut(at: 'head' | 'branch'): void {
          let left = ((mirror.balance('1-1103', at) * 6n) / 10n) as Money;
          const lines = savers.filter((m) => office(m) === at && owed(m) > zero).flatMap((m) => {
            const amount = owed(m);
            if (amount > left) return [];
            left = (left - amount) as Money;
            return [debit(holiday, amount, { member: m.number })];
          });
          if (lines.length === 0) return;
          book({
            ...voucher, kind: 'cash-out', memo: `Pembagian simpanan hari raya, daftar ${lines.length} anggota`,
            lines: [...lines, credit('1-1103', sum(lines.map((l) => l.amount)))],
          });
        }
      }
    };
  },
});

function target(monthly: Money): Money {
  return (monthly * 12n) as Money;
}
