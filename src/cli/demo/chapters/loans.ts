import { addDays, addMonths, monthStart, partsOf } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { minus, plus, rupiah, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { dateIn } from '../calendar.ts';
import { defineChapter } from '../chapter.ts';
import type { Scene } from '../chapter.ts';
import { instalmentOf } from '../opening-members.ts';
import type { OpeningMember } from '../opening-members.ts';
import { credit, debit } from '../tale.ts';
import { roundDown } from './cash.ts';

const loans = '1-1301';

interface RunningLoan {
  readonly member: OpeningMember;
  readonly instalment: Money;
  readonly date: number;
  due: Day;
}

/**
 * Instalments come in on each loan's own date, some late, some a month late; interest is 1.5 % a month
 * of what is left. Whoever has paid may borrow anew, most before Lebaran and when school begins.
 */
export const loansChapter = defineChapter({
  code: 'loans',
  begin(scene) {
    const { calendar, members, chance } = scene;
    let running: RunningLoan[] = members.flatMap((member) => {
      if (!member.loan) return [];
      const date = chance.between(2, 26);
      return [
        { member, instalment: member.loan.instalment, date, due: dateIn(calendar.first, date) },
      ];
    });
    return (day) => {
      if (!calendar.isOpen(day)) return;
      running = running.filter((loan) => loan.due > day || payInstalment(scene, loan, day));
      const borrowing = new Set(running.map((loan) => loan.member.number));
      for (let n = chance.count(1 * appetiteOf(scene, day)); n > 0; n -= 1) {
        const member = chance.pick(members);
        if (borrowing.has(member.number) || scene.mirror.balance('1-1111') < rupiah(150_000_000))
          continue;
        borrowing.add(member.number);
        running.push(disburse(scene, member, day));
      }
    };
  },
});

function appetiteOf({ calendar }: Scene, day: Day): number {
  const [, month] = partsOf(day);
  if (calendar.daysToLebaran(day) <= 10) return 0.2;
  if (calendar.daysToLebaran(day) <= 50) return 2;
  return month === 6 || month === 7 ? 1.5 : 1;
}

/** Takes one instalment; false when the loan is paid off. */
function payInstalment(scene: Scene, loan: RunningLoan, day: Day): boolean {
  const { mirror, chance, book } = scene;
  const { member } = loan;
  if (chance.happens(0.25)) {
    // Late by some days, or seldom by a month.
    loan.due = chance.happens(0.12) ? addMonths(loan.due, 1) : addDays(day, chance.between(1, 5));
    return true;
  }
  const left = mirror.balance(loans, { member: member.number });
  const interest = roundDown(((left * 15n) / 1000n) as Money, rupiah(100));
  const isLast = minus(left, loan.instalment) < loan.instalment / 2n;
  const principal = isLast ? left : loan.instalment;
  const office = member.atBranch ? 'branch' : 'head';
  book({
    desk: office === 'branch' ? 'branch-teller' : 'teller',
    day,
    kind: 'cash-in',
    office,
    unit: 'savings-and-loan',
    memo: `${isLast ? 'Pelunasan' : 'Angsuran'} pinjaman ${member.name}`,
    lines: [
      debit('1-1103', plus(principal, interest)),
      credit(loans, principal, { member: member.number }),
      ...(interest > zero ? [credit('4-1101', interest)] : []),
    ],
  });
  loan.due = dateIn(addMonths(monthStart(loan.due), 1), loan.date);
  return !isLast;
}

function disburse(scene: Scene, member: OpeningMember, day: Day): RunningLoan {
  const { chance, mirror, book } = scene;
  const termMonths = chance.pick([10, 12, 12, 18, 20, 24]);
  const ceiling = rupiah(500_000 * chance.between(4, 64));
  const fee = (ceiling / 100n) as Money;
  const paid = minus(ceiling, fee);
  const inCash =
    ceiling <= rupiah(5_000_000) &&
    mirror.balance('1-1103', 'head') > plus(paid, rupiah(8_000_000));
  book({
    desk: 'treasurer',
    day,
    kind: 'cash-out',
    unit: 'savings-and-loan',
    document: `SPP-${String(chance.between(1, 9999)).padStart(4, '0')}`,
    memo: `Pencairan pinjaman ${member.name}, ${termMonths} bulan`,
    lines: [
      debit(loans, ceiling, { member: member.number }),
      credit('4-1102', fee, { memo: 'Provisi 1%' }),
      inCash ? credit('1-1103', paid) : credit('1-1111', paid, { unit: 'general' }),
    ],
  });
  const date = Math.min(26, partsOf(day)[2]);
  return {
    member,
    date,
    instalment: instalmentOf(ceiling, termMonths),
    due: dateIn(addMonths(monthStart(day), 1), date),
  };
}
