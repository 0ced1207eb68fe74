import { sql } from 'kysely';
import { addMonths, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { placeOf, rowKey, versionIn } from './budget.ts';
import type { BudgetRow, BudgetVersion } from './budget.ts';

/** A planned sum of one month. */
export interface BudgetLine {
  readonly accountId: string;
  readonly unitId: string | null;
  readonly month: Day;
  /** Debit above nought. */
  readonly amount: Money;
}

/** What is planned for a span's months. */
export interface Plan {
  readonly lines: readonly BudgetLine[];
  /** The months that an adopted budget covers; in others nothing is planned, which is not nought. */
  readonly covered: ReadonlySet<Day>;
}

/** The adopted versions of some years; with `most`, none newer than that. */
export function adoptedVersions(
  q: Reads,
  years: { readonly first: number; readonly last: number },
  most = 1_000_000,
): Promise<BudgetVersion[]> {
  return q.many(sql<BudgetVersion>`
    select id, year, version, from_month as "fromMonth" from budget
    where org_id = ${q.orgId} and status = 'adopted' and year between ${years.first} and ${years.last}
      and version <= ${most} order by year, version`);
}

/**
 * What the budgets that hold plan for the months that a span touches, each month by its own version.
 *
 * @param most leaves out versions newer than this one, to compare with an earlier decision
 */
export async function plannedIn(
  q: Reads,
  span: { readonly from: Day; readonly to: Day },
  most?: number,
): Promise<Plan> {
  const years = { first: Number(span.from.slice(0, 4)), last: Number(span.to.slice(0, 4)) };
  const versions = await adoptedVersions(q, years, most);
  const months = monthsIn(span);
  const held = months.flatMap((month) => {
    const version = versionIn(month, versions);
    return version ? [{ month, id: version.id }] : [];
  });
  const covered = new Set(held.map(({ month }) => month));
  return { lines: held.length === 0 ? [] : await linesOf(q, held), covered };
}

/** The rows of one version alone, months before it empty. */
export async function rowsOfBudget(q: Reads, budgetId: string): Promise<BudgetRow[]> {
  const lines = await q.many(sql<BudgetLine>`
    select account_id as "accountId", unit_id as "unitId", month, amount from budget_line
    where org_id = ${q.orgId} and budget_id = ${budgetId}`);
  return rowsOf(lines);
}

/**
 * A version's whole year: its own months, and those before it as the versions that held then have them.
 */
export async function yearOfBudget(q: Reads, budget: BudgetVersion): Promise<BudgetRow[]> {
  const { id, year, version, fromMonth } = budget;
  const earlier = await adoptedVersions(q, { first: year, last: year }, version - 1);
  const own = await rowsOfBudget(q, id);
  const first = monthStart(`${year}-01-01` as Day);
  const months = monthsIn({ from: first, to: addMonths(first, 11) });
  const held = months.flatMap((month) => {
    const holder = month < fromMonth ? versionIn(month, earlier) : undefined;
    return holder ? [{ month, id: holder.id }] : [];
  });
  const before = held.length === 0 ? [] : await linesOf(q, held);
  return rowsOf([...before, ...linesIn(own, year)]);
}

function linesOf(
  q: Reads,
  held: readonly { readonly month: Day; readonly id: string }[],
): Promise<BudgetLine[]> {
  const [ids, months] = [held.map(({ id }) => id), held.map(({ month }) => month)];
  return q.many(sql<BudgetLine>`
    select l.account_id as "accountId", l.unit_id as "unitId", l.month, l.amount
    from unnest(${ids}::uuid[], ${months}::date[]) k (budget_id, month)
    join budget_line l on l.org_id = ${q.orgId} and l.budget_id = k.budget_id and l.month = k.month`);
}

/** Lines gathered by account and unit. */
export function rowsOf(lines: readonly BudgetLine[]): BudgetRow[] {
  const rows = new Map<string, BudgetRow & { months: (Money | null)[] }>();
  for (const { accountId, unitId, month, amount } of lines) {
    const key = rowKey({ accountId, unitId });
    const none = Array.from({ length: 12 }, () => null);
    const row = rows.get(key) ?? { accountId, unitId, months: none };
    const place = placeOf(month);
    row.months[place] = plus(row.months[place] ?? zero, amount);
    rows.set(key, row);
  }
  return [...rows.values()];
}

function linesIn(rows: readonly BudgetRow[], year: number): BudgetLine[] {
  return rows.flatMap(({ accountId, unitId, months }) =>
    months.flatMap((amount, i) =>
      amount === null
        ? []
        : [{ accountId, unitId, month: addMonths(`${year}-01-01` as Day, i), amount }],
    ),
  );
}

/** The months that a span touches, by their first days. */
export function monthsIn({ from, to }: { readonly from: Day; readonly to: Day }): Day[] {
  const months: Day[] = [];
  for (let month = monthStart(from); month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}
