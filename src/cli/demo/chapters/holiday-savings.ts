import type { Day } from '#base/day.ts';
import { negate, rupiah, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { dateIn } from '../calendar.ts';
import { defineChapter } from '../chapter.ts';
import type { Scene } from '../chapter.ts';
import type { OpeningMember } from '../opening-members.ts';
import { credit, debit } from '../tale.ts';
import type { OfficeName } from '../tale.ts';

const holiday = '2-1102';
const drawer = '1-1103';
const perDay = 40;

/** A third of the members save for Lebaran, month by month, and get all of it back before the feast. */
export const holidaySavings = defineChapter({
  code: 'holiday-savings',
  begin(scene) {
    const { calendar, members, chance, roll } = scene;
    const savers = members.filter(() => chance.happens(0.34));
    const monthly = new Map(savers.map((m) => [m.number, rupiah(25_000 * chance.between(1, 6))]));
    let waiting: OpeningMember[] = [];
    return (day) => {
      if (!calendar.isOpen(day)) return;
      const toLebaran = calendar.daysToLebaran(day);
      if (day === calendar.openFrom(dateIn(day, 15)) && toLebaran > 20) waiting = [...savers];
      const today = waiting
        .splice(0, perDay)
        .filter((m) => !chance.happens(0.1) && roll.has(m.number));
      for (const at of ['head', 'branch'] as const) {
        const due = today.filter((m) => officeOf(m) === at);
        collect(
          scene,
          day,
          at,
          due.map((m) => [m.number, monthly.get(m.number)!]),
        );
        const there = savers.filter((m) => officeOf(m) === at);
        if (toLebaran >= 5 && toLebaran <= 15) payOut(scene, day, at, there);
      }
    };
  },
});

function officeOf(member: OpeningMember): OfficeName {
  return member.atBranch ? 'branch' : 'head';
}

function voucherAt(day: Day, office: OfficeName) {
  const desk = office === 'branch' ? 'branch-teller' : 'teller';
  return { desk, day, office, unit: 'savings-and-loan' } as const;
}

function collect(
  { book }: Scene,
  day: Day,
  at: OfficeName,
  come: readonly (readonly [member: string, amount: Money])[],
): void {
  if (come.length === 0) return;
  const lines = come.map(([member, amount]) => credit(holiday, amount, { member }));
  book({
    ...voucherAt(day, at),
    kind: 'cash-in',
    memo: `Setoran simpanan hari raya, daftar ${come.length} anggota`,
    lines: [debit(drawer, negate(sum(lines.map((line) => line.amount)))), ...lines],
  });
}

/** As many as the drawer can pay without being emptied; the others come on the next days. */
function payOut(
  { mirror, book }: Scene,
  day: Day,
  at: OfficeName,
  savers: readonly OpeningMember[],
): void {
  let left = ((mirror.balance(drawer, at) * 6n) / 10n) as Money;
  const lines = savers.flatMap(({ number }) => {
    const amount = negate(mirror.balance(holiday, { member: number }));
    if (amount <= zero || amount > left) return [];
    left = (left - amount) as Money;
    return [debit(holiday, amount, { member: number })];
  });
  if (lines.length === 0) return;
  book({
    ...voucherAt(day, at),
    kind: 'cash-out',
    memo: `Pembagian simpanan hari raya, daftar ${lines.length} anggota`,
    lines: [...lines, credit(drawer, sum(lines.map((line) => line.amount)))],
  });
}
