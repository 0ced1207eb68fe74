import type { Deed } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { decimal, minus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { absent, conflict, refuse } from '#base/refusal.ts';
import { onSide } from '../accounts/account.ts';
import { rowKey } from './budget.ts';
import type { Budget, BudgetAccount, BudgetRow, BudgetUnit } from './budget.ts';
import { queueBudgetState, queueEdit, queueRows } from './budget.store.ts';
import type { EditKind } from './budget.store.ts';
import { noMonths } from './sum-months.ts';

/** What a change of lines is held against. */
export interface Drafting {
  readonly budget: Budget;
  readonly accounts: readonly BudgetAccount[];
  readonly units: readonly BudgetUnit[];
  /** The draft's own rows. */
  readonly own: readonly BudgetRow[];
}

/** A row as it is typed: sums above nought on the account's normal side. */
export interface TypedRow {
  readonly accountId: string;
  readonly unitId: string | null;
  readonly months: readonly (Money | null)[];
}

/**
 * Refuses to change what is no draft any more, or what somebody else has changed meanwhile.
 * @throws Refusal `budget/not-draft`, `budget/changed-meanwhile`
 */
export function mustBeDraft(budget: Budget, seen: number): void {
  const { status, year, version, edits } = budget;
  if (status !== 'draft') refuse('budget/not-draft', { year, version });
  if (edits !== seen) conflict('budget/changed-meanwhile', { field: 'seen', edits });
}

/**
 * Rows as they are kept, each on an account and unit that may be planned for, once, in months of this version.
 *
 * @throws Refusal `account/absent`, `unit/absent`, `budget/not-result`, `budget/account-closed`,
 *   `budget/unit-closed`, `budget/row-twice`, `budget/before-revision`; the field is the row's
 */
export function readRows(typed: readonly TypedRow[], drafting: Drafting): BudgetRow[] {
  const accounts = new Map(drafting.accounts.map((account) => [account.id, account]));
  const units = new Map(drafting.units.map((unit) => [unit.id, unit]));
  const first = Number(drafting.budget.fromMonth.slice(5, 7)) - 1;
  const seen = new Set<string>();
  return typed.map((row, i) => {
    const field = `rows.${i}`;
    const account = accounts.get(row.accountId);
    // Another account of the chart is a balance: it is there, but not planned for.
    if (!account) return absent('budget/not-result', { field: `${field}.accountId` });
    const unit = row.unitId === null ? null : units.get(row.unitId);
    if (unit === undefined) return absent('unit/absent', { field: `${field}.unitId` });
    const isFilled = row.months.some((month) => month !== null);
    if (isFilled && account.isClosed)
      refuse('budget/account-closed', { field: `${field}.accountId`, account: account.code });
    if (isFilled && unit?.isClosed)
      refuse('budget/unit-closed', { field: `${field}.unitId`, unit: unit.name });
    if (seen.has(rowKey(row)))
      refuse('budget/row-twice', { field: `${field}.accountId`, account: account.code });
    seen.add(rowKey(row));
    const early = row.months.findIndex((month, at) => at < first && month !== null);
    if (early >= 0) refuse('budget/before-revision', { field: `${field}.months.${early}` });
    const months = row.months.map((month) => month && onSide(account.normal, month));
    return { accountId: row.accountId, unitId: row.unitId, months };
  });
}

/** Changes some rows of a draft, keeps what stood there, and counts the draft up. */
export function editRows(
  deed: Deed,
  { budget, own }: Pick<Drafting, 'budget' | 'own'>,
  rows: readonly BudgetRow[],
  how: EditKind,
): number {
  const edits = budget.edits + 1;
  const there = new Map(own.map((row) => [rowKey(row), row]));
  const before = (row: BudgetRow) => there.get(rowKey(row)) ?? { ...row, months: noMonths(12) };
  const changed = rows.filter((row) => !isSame(row, before(row)));
  queueEdit(deed, budget.id, {
    number: edits,
    how,
    before: changed.map(before),
  });
  queueRows(deed, budget, changed);
  queueBudgetState(deed, budget.id, { edits });
  const [planned, result] = [resultOf(own), resultOf(replaced(own, changed))];
  const record = { kind: 'budget', id: budget.id };
  recordFields(deed, record, { result: planned }, { result, rows: String(changed.length) });
  deed.note({ budgetId: budget.id });
  return edits;
}

/** What a draft plans as the year's result: income less expenses, as a decimal string. */
export function resultOf(rows: readonly BudgetRow[]): string {
  const all = rows.flatMap(({ months }) => months.map((month) => month ?? zero));
  return decimal(minus(zero, sum(all)));
}

function replaced(own: readonly BudgetRow[], rows: readonly BudgetRow[]): BudgetRow[] {
  const keys = new Set(rows.map(rowKey));
  return [...own.filter((row) => !keys.has(rowKey(row))), ...rows];
}

function isSame(a: BudgetRow, b: BudgetRow): boolean {
  return a.months.every((month, i) => month === b.months[i]);
}
