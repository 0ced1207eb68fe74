import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { minus, sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import { incomeClassNames } from '../accounts/account.ts';
import { monthsOfYear, versionIn } from './budget.ts';
import type { Budget } from './budget.ts';

/** A budget with the sums of its whole year: months before a revision are those that held then. */
export interface ListedBudget extends Budget {
  /** Both above nought as they are usual. */
  readonly income: Money;
  readonly expense: Money;
  readonly result: Money;
}

/** What the list of budgets is narrowed to. */
export interface BudgetFilter {
  readonly year?: number | undefined;
  readonly status?: 'draft' | 'adopted' | undefined;
}

/** How many versions a list shows at most: more than a cooperative makes in a lifetime. */
const mostListed = 200;

/** Every version that was not given up, the newest year and version first; at most 200. */
export function budgetList(
  ground: Ground,
  actor: Actor,
  filter: BudgetFilter = {},
): Promise<ListedBudget[]> {
  return read(ground, actor, 'books.read', async (q) => {
    const all = await listed(q);
    return all
      .filter(
        ({ year, status }) =>
          (filter.year === undefined || year === filter.year) &&
          (filter.status === undefined || status === filter.status),
      )
      .slice(0, mostListed);
  });
}

/**
 * One budget with its sums.
 * @throws Refusal `budget/absent`
 */
export function budgetCard(ground: Ground, actor: Actor, id: string): Promise<ListedBudget> {
  if (!isId(id)) return absent('budget/absent');
  return read(ground, actor, 'books.read', async (q) => {
    const all = await listed(q, id);
    return all.find((one) => one.id === id) ?? absent('budget/absent');
  });
}

interface MonthSums {
  readonly budgetId: string;
  readonly month: Day;
  readonly income: Money;
  readonly expense: Money;
}

/** @param id only the versions of this one's year, itself in any state */
async function listed(q: Reads, id: string | null = null): Promise<ListedBudget[]> {
  const ofYear =
    id === null
      ? sql`b.status <> 'dropped'`
      : sql`b.year = (select year from budget where org_id = ${q.orgId} and id = ${id}) and
          (b.status <> 'dropped' or b.id = ${id})`;
  const [budgets, sums] = await Promise.all([
    q.many(sql<Budget>`select b.id, b.year, b.version, b.from_month as "fromMonth", b.status, b.reason, b.edits,
        b.decided_on as "decidedOn", b.decision from budget b
      where b.org_id = ${q.orgId} and ${ofYear} order by b.year desc, b.version desc limit 1000`),
    q.many(sql<MonthSums>`select l.budget_id as "budgetId", l.month,
        coalesce(-sum(l.amount) filter (where a.sak_class = any (${incomeClassNames})), 0)::bigint as income,
        coalesce(sum(l.amount) filter (where a.sak_class <> all (${incomeClassNames})), 0)::bigint as expense
      from budget b join budget_line l on l.org_id = b.org_id and l.budget_id = b.id
      join account a on a.org_id = l.org_id and a.id = l.account_id
      where b.org_id = ${q.orgId} and ${ofYear} group by 1, 2`),
  ]);
  const known = new Map(sums.map((one) => [`${one.budgetId}:${one.month}`, one]));
  return budgets.map((budget) => {
    const earlier = budgets.filter(
      ({ status, year, version }) =>
        status === 'adopted' && year === budget.year && version < budget.version,
    );
    const held = monthsOfYear(budget.year).flatMap((month) => {
      const holder = month < budget.fromMonth ? versionIn(month, earlier) : budget;
      return (holder && known.get(`${holder.id}:${month}`)) ?? [];
    });
    const income = sum(held.map((month) => month.income));
    const expense = sum(held.map((month) => month.expense));
    return { ...budget, income, expense, result: minus(income, expense) };
  });
}
