import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { build } from '#base/db/connect.ts';
import type { Reads } from '#base/db/reads.ts';
import { sen } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import { resultClassNames } from '../accounts/account.ts';
import type { Budget, BudgetAccount, BudgetRow, BudgetUnit } from './budget.ts';
import { monthsOfYear } from './budget.ts';

const columns = sql`id, year, version, from_month as "fromMonth", status, reason, edits,
  decided_on as "decidedOn", decision`;

/**
 * Locks a budget, so that nobody writes, adopts or gives it up at the same moment.
 * @throws Refusal `budget/absent`
 */
export function lockBudget(q: Reads, id: string): Promise<Budget> {
  return q.one(
    sql<Budget>`select ${columns} from budget where org_id = ${q.orgId} and id = ${id} for update`,
    () => absent('budget/absent', { field: 'budgetId' }),
  );
}

/** Every account that a budget may plan for: those of income and expense, closed ones too. */
export function budgetAccounts(q: Reads): Promise<BudgetAccount[]> {
  return q.many(sql<BudgetAccount>`select id, code, name, sak_class as "sakClass", normal,
      closed_on is not null as "isClosed"
    from account where org_id = ${q.orgId} and sak_class = any (${resultClassNames}) order by code`);
}

/** Every unit, closed ones too. */
export function budgetUnits(q: Reads): Promise<BudgetUnit[]> {
  return q.many(sql<BudgetUnit>`select id, code, name, closed_on is not null as "isClosed"
    from unit where org_id = ${q.orgId} order by code`);
}

/** Whether somebody opened a draft or changed its lines. */
export async function hasWrittenIn(q: Reads, budgetId: string, loginId: string): Promise<boolean> {
  const row = await q.maybe(sql<{ own: number }>`
    select 1 as own from deed d where d.org_id = ${q.orgId} and d.login_id = ${loginId} and d.id in (
      select deed_id from budget where org_id = ${q.orgId} and id = ${budgetId}
      union all select deed_id from budget_edit where org_id = ${q.orgId} and budget_id = ${budgetId})
    limit 1`);
  return row !== undefined;
}

/** The last change of a draft that can be taken back; undefined: there is none. */
export async function lastEdit(
  q: Reads,
  budgetId: string,
): Promise<{ readonly number: number; readonly before: readonly BudgetRow[] } | undefined> {
  const row = await q.maybe(sql<{ number: number; before: readonly KeptRow[] }>`
    select number, before from budget_edit where org_id = ${q.orgId} and budget_id = ${budgetId}
    order by number desc limit 1`);
  return row && { number: row.number, before: row.before.map(rowOf) };
}

type KeptRow = readonly [string, string | null, readonly (string | null)[]];

function rowOf([accountId, unitId, months]: KeptRow): BudgetRow {
  const amounts = months.map((month) => (month === null ? null : sen(month)));
  return { accountId, unitId, months: amounts };
}

/** Queues a new draft. */
export function queueBudget(
  deed: Deed,
  budget: Pick<Budget, 'id' | 'year' | 'version' | 'fromMonth' | 'reason'>,
): void {
  deed.write(
    build.insertInto('budget').values({
      org_id: deed.orgId,
      id: budget.id,
      year: budget.year,
      version: budget.version,
      from_month: budget.fromMonth,
      reason: budget.reason,
      deed_id: deed.id,
    }),
  );
}

/** Queues where a budget stands. */
export function queueBudgetState(
  deed: Deed,
  id: string,
  state: {
    readonly status?: Budget['status'];
    readonly edits?: number;
    readonly decided_on?: Day;
    readonly decision?: string;
  },
): void {
  deed.write(
    build.updateTable('budget').set(state).where('org_id', '=', deed.orgId).where('id', '=', id),
  );
}

/** Queues the lines of some rows in the place of what stood there; a row without sums is taken away. */
export function queueRows(
  deed: Deed,
  { id, year }: Pick<Budget, 'id' | 'year'>,
  rows: readonly BudgetRow[],
): void {
  if (rows.length === 0) return;
  const keys = { accounts: rows.map((row) => row.accountId), units: rows.map((row) => row.unitId) };
  deed.write(sql`
    delete from budget_line l using unnest(${keys.accounts}::uuid[], ${keys.units}::uuid[]) k (account_id, unit_id)
    where l.org_id = ${deed.orgId} and l.budget_id = ${id} and l.account_id = k.account_id
      and l.unit_id is not distinct from k.unit_id`);
  queueNewRows(deed, { id, year }, rows);
}

/** Queues lines where none stand. */
export function queueNewRows(
  deed: Deed,
  { id, year }: Pick<Budget, 'id' | 'year'>,
  rows: readonly BudgetRow[],
): void {
  const months = monthsOfYear(year);
  const lines = rows.flatMap(({ accountId, unitId, months: amounts }) =>
    amounts.flatMap((amount, i) =>
      amount === null ? [] : [{ accountId, unitId, month: months[i]!, amount }],
    ),
  );
  if (lines.length === 0) return;
  const column = <V>(of: (line: (typeof lines)[number]) => V) => lines.map(of);
  deed.write(sql`
    insert into budget_line (org_id, budget_id, account_id, unit_id, month, amount)
    select ${deed.orgId}, ${id}::uuid, * from unnest(${column((l) => l.accountId)}::uuid[],
      ${column((l) => l.unitId)}::uuid[], ${column((l) => l.month)}::date[],
      ${column((l): Money => l.amount)}::bigint[])`);
}

/** What changed a draft's lines. */
export type EditKind = 'lines' | 'spread' | 'actuals' | 'sheet';

/** Queues what some rows held before a change. */
export function queueEdit(
  deed: Deed,
  budgetId: string,
  edit: { readonly number: number; readonly how: EditKind; readonly before: readonly BudgetRow[] },
): void {
  const before = edit.before.map(({ accountId, unitId, months }): KeptRow => {
    const texts = months.map((month) => (month === null ? null : String(month)));
    return [accountId, unitId, texts];
  });
  deed.write(
    build.insertInto('budget_edit').values({
      org_id: deed.orgId,
      budget_id: budgetId,
      number: edit.number,
      how: edit.how,
      before: JSON.stringify(before),
      deed_id: deed.id,
    }),
  );
}

/** Queues that changes of a draft are forgotten: one that was taken back, or all of a draft that is decided. */
export function queueForgetEdits(deed: Deed, budgetId: string, number: number | null): void {
  const all = build
    .deleteFrom('budget_edit')
    .where('org_id', '=', deed.orgId)
    .where('budget_id', '=', budgetId);
  deed.write(number === null ? all : all.where('number', '=', number));
}
