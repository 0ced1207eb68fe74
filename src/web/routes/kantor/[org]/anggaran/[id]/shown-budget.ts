import { decimal, figures, minus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { isIncome, placeOf } from '#ledger/budget/budget.ts';
import type { BudgetSheet, SheetRow } from '#ledger/budget/budget-sheet.view.ts';
import { onSide } from '#ledger/accounts/account.ts';

/** Parts of the sheet that a page may be narrowed to. */
export const sections = ['income', 'expense'] as const;
export type Section = (typeof sections)[number];

const perPage = 60;

/** What of a sheet is asked for. */
export interface SheetAsked {
  readonly section: Section | undefined;
  readonly accountId: string | undefined;
  readonly page: number;
}

/** A page of the sheet: its rows as texts, and what all of it comes to. */
export function shownSheet(sheet: BudgetSheet, { section, accountId, page }: SheetAsked) {
  const found = sheet.rows.filter(
    ({ account }) =>
      (accountId === undefined || account.id === accountId) &&
      (section === undefined || isIncome(account.sakClass) === (section === 'income')),
  );
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const at = Math.min(Math.max(page, 1), pages);
  const sumOf = (wanted: boolean) =>
    sum(
      sheet.rows
        .filter(({ account }) => isIncome(account.sakClass) === wanted)
        .map(({ account, months }) => {
          // A contra account stands against its class: sales returned take income away.
          const total = onSide(account.normal, totalOf(months) ?? zero);
          return onSide(wanted ? 'credit' : 'debit', total);
        }),
    );
  const [income, expense] = [sumOf(true), sumOf(false)];
  return {
    rows: found.slice((at - 1) * perPage, at * perPage).map(shownRow),
    page: at,
    pages,
    first: placeOf(sheet.budget.fromMonth),
    sums: {
      income: decimal(income),
      expense: decimal(expense),
      result: decimal(minus(income, expense)),
    },
  };
}

function shownRow({ account, months, lastYear, thisYear }: SheetRow) {
  const { id, code, name, sakClass, isClosed } = account;
  const text = (month: Money | null) => (month === null ? '' : figures(month));
  return {
    id,
    code,
    name,
    isClosed,
    isIncome: isIncome(sakClass),
    months: months.map(text),
    total: text(totalOf(months)),
    lastYear: lastYear.map(text),
    lastTotal: text(totalOf(lastYear)),
    thisYear: thisYear.map(text),
    thisTotal: text(totalOf(thisYear)),
  };
}

/** The sum of the months that are told; null where none is. */
function totalOf(months: readonly (Money | null)[]): Money | null {
  const told = months.filter((month) => month !== null);
  return told.length === 0 ? null : sum(told);
}
