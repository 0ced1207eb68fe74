import { sql } from 'kysely';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import { onSide } from '../accounts/account.ts';
import { actualMonths } from './actual-months.view.ts';
import { yearOfBudget } from './budget-rows.view.ts';
import type { Budget, BudgetAccount, BudgetRow, BudgetUnit } from './budget.ts';
import { budgetAccounts, budgetUnits } from './budget.store.ts';
import { sumMonths } from './sum-months.ts';

/** A row of the sheet: sums above nought on the account's normal side, null where nothing is told. */
export interface SheetRow {
  readonly account: BudgetAccount;
  readonly unitId: string | null;
  readonly months: readonly (Money | null)[];
  /** What the account came to by month, last year and this year, in the same unit. */
  readonly lastYear: readonly (Money | null)[];
  readonly thisYear: readonly (Money | null)[];
}

/** A budget as it is written and read, account by account. */
export interface BudgetSheet {
  readonly budget: Budget;
  readonly units: readonly BudgetUnit[];
  readonly rows: readonly SheetRow[];
  /** Whether there is a change that can be taken back. */
  readonly canUndo: boolean;
}

/**
 * A version's sheet for one unit, for what is planned for no unit, or for all of it together.
 *
 * @param unit the id of a unit, `none`, or `all`, whose rows add up the units and cannot be written
 * @throws Refusal `budget/absent`, `unit/absent`
 */
export function budgetSheet(
  ground: Ground,
  actor: Actor,
  { budgetId, unit }: { readonly budgetId: string; readonly unit: string },
): Promise<BudgetSheet> {
  if (!isId(budgetId)) return absent('budget/absent');
  return read(ground, actor, 'books.read', async (q) => {
    const found = q.one(
      sql<Budget>`select id, year, version, from_month as "fromMonth", status, reason, edits,
        decided_on as "decidedOn", decision from budget where org_id = ${q.orgId} and id = ${budgetId}`,
      () => absent('budget/absent'),
    );
    const [accounts, units, edited] = await Promise.all([
      budgetAccounts(q),
      budgetUnits(q),
      q.maybe(sql<{ one: number }>`select 1 as one from budget_edit
        where org_id = ${q.orgId} and budget_id = ${budgetId} limit 1`),
      found,
    ]);
    const budget = await found;
    if (unit !== 'all' && unit !== 'none' && !units.some(({ id }) => id === unit))
      absent('unit/absent', { field: 'unit' });
    const [rows, lastYear, thisYear] = await Promise.all([
      yearOfBudget(q, budget),
      actualMonths(q, budget.year - 1),
      actualMonths(q, budget.year),
    ]);
    const shown = accounts.map((account): SheetRow => {
      // What belongs to no unit is held against all that the cooperative did.
      const actual = unit === 'none' ? 'all' : unit;
      const monthsOf = (of: readonly BudgetRow[], wanted: string) =>
        onNormalSide(account, of, wanted);
      return {
        account,
        unitId: unit === 'all' || unit === 'none' ? null : unit,
        months: monthsOf(rows, unit),
        lastYear: monthsOf(lastYear, actual),
        thisYear: monthsOf(thisYear, actual),
      };
    });
    const told = shown.filter(
      ({ account, months }) => !account.isClosed || months.some((month) => month !== null),
    );
    return { budget, units, rows: told, canUndo: edited !== undefined };
  });
}

function onNormalSide(account: BudgetAccount, rows: readonly BudgetRow[], unit: string) {
  const own = rows.filter(
    ({ accountId, unitId }) =>
      accountId === account.id && (unit === 'all' || (unitId ?? 'none') === unit),
  );
  return sumMonths(own).map((month) => month && onSide(account.normal, month));
}
