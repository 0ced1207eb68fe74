import type { z } from 'zod';
import type { ApprovalCard, ApprovalCards } from '#base/approval/approval-card.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { decimal } from '#base/money.ts';
import { read } from '#base/read.ts';
import type { changeRunOff } from './change-run-off.ts';
import type { endRunOff } from './end-run-off.ts';
import { runOffTitles } from './run-off.ts';
import { runOffCard } from './run-off-list.view.ts';
import { endingTitles, methodTitles } from './run-off-titles.ts';
import type { setUpRunOff } from './set-up-run-off.ts';
import type { settleRunOff } from './settle-run-off.ts';

const labels = {
  name: { id: 'Nama', en: 'Name' },
  kind: { id: 'Jenis', en: 'Kind' },
  total: { id: 'Jumlah', en: 'Sum' },
  rest: { id: 'Sisa', en: 'Rest' },
  balance: { id: 'Akun penampung', en: 'Account that holds it' },
  result: { id: 'Beban atau pendapatan', en: 'Expense or income' },
  method: { id: 'Cara', en: 'Method' },
  fromOn: { id: 'Mulai', en: 'From' },
  untilOn: { id: 'Sampai', en: 'Until' },
  months: { id: 'Berapa bulan', en: 'Months' },
  how: { id: 'Cara berakhir', en: 'How it ends' },
  cash: { id: 'Kas atau bank', en: 'Cash or bank' },
  day: { id: 'Tanggal', en: 'Day' },
} as const;

type Facts = ApprovalCard['facts'];
type Span = Pick<z.output<typeof setUpRunOff.input>, 'method' | 'fromOn' | 'months' | 'untilOn'>;

/** What prepayments and accruals that wait for a second person would book. */
export const runOffCards: ApprovalCards = {
  'run-off.set-up': async (ground, actor, input) => {
    const typed = input as z.output<typeof setUpRunOff.input>;
    const named = await accountNames(ground, actor, [
      typed.balanceAccountId,
      typed.resultAccountId,
    ]);
    return {
      facts: [
        { label: labels.name, value: typed.name, as: 'text' },
        { label: labels.kind, value: runOffTitles[typed.kind], as: 'text' },
        { label: labels.total, value: decimal(typed.total), as: 'money' },
        { label: labels.balance, value: named(typed.balanceAccountId), as: 'text' },
        { label: labels.result, value: named(typed.resultAccountId), as: 'text' },
        ...spanFacts(typed),
      ],
    };
  },
  'run-off.change': async (ground, actor, input) => {
    const typed = input as z.output<typeof changeRunOff.input>;
    const [plan, named] = await Promise.all([
      runOffCard(ground, actor, typed.runOffId),
      accountNames(ground, actor, [typed.resultAccountId]),
    ]);
    const left = decimal(typed.rest ?? ((plan.total - plan.done) as typeof plan.total));
    return {
      facts: [
        { label: labels.name, value: typed.name, as: 'text' },
        { label: labels.kind, value: runOffTitles[plan.kind], as: 'text' },
        { label: labels.rest, value: left, as: 'money' },
        { label: labels.result, value: named(typed.resultAccountId), as: 'text' },
        ...spanFacts(typed),
      ],
    };
  },
  'run-off.end': async (ground, actor, input) => {
    const { runOffId, how, day } = input as z.output<typeof endRunOff.input>;
    const plan = await runOffCard(ground, actor, runOffId);
    return {
      facts: [
        { label: labels.name, value: plan.name, as: 'text' },
        { label: labels.how, value: endingTitles[how], as: 'text' },
        { label: labels.total, value: decimal(plan.total), as: 'money' },
        {
          label: labels.rest,
          value: decimal((plan.total - plan.done) as typeof plan.total),
          as: 'money',
        },
        ...(day ? [{ label: labels.day, value: day, as: 'day' } as const] : []),
      ],
    };
  },
  'run-off.settle': async (ground, actor, input) => {
    const typed = input as z.output<typeof settleRunOff.input>;
    const [plan, named] = await Promise.all([
      runOffCard(ground, actor, typed.runOffId),
      accountNames(ground, actor, [typed.cashAccountId]),
    ]);
    return {
      facts: [
        { label: labels.name, value: plan.name, as: 'text' },
        { label: labels.total, value: decimal(typed.amount), as: 'money' },
        { label: labels.cash, value: named(typed.cashAccountId), as: 'text' },
        ...(typed.day ? [{ label: labels.day, value: typed.day, as: 'day' } as const] : []),
      ],
    };
  },
};

function spanFacts({ method, fromOn, months, untilOn }: Span): Facts {
  return [
    { label: labels.method, value: methodTitles[method], as: 'text' },
    { label: labels.fromOn, value: fromOn, as: 'day' },
    ...(months ? [{ label: labels.months, value: String(months), as: 'text' } as const] : []),
    ...(untilOn ? [{ label: labels.untilOn, value: untilOn, as: 'day' } as const] : []),
  ];
}

async function accountNames(
  ground: Ground,
  actor: Actor,
  ids: readonly string[],
): Promise<(id: string) => string> {
  const rows = await read(ground, actor, 'books.read', (q) =>
    q.many<{ id: string; name: string }>({
      text: `select id, code || ' ' || name as name from account where org_id = $1 and id = any ($2::uuid[])`,
      values: [q.orgId, ids],
    }),
  );
  return (id) => rows.find((row) => row.id === id)?.name ?? '';
}
