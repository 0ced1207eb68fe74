import { minus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import { isResultClass, onSide } from '../accounts/account.ts';
import { isIncome } from '../budget/budget.ts';
import { alertOf } from './budget-alert.ts';
import { compared } from './budget-columns.ts';
import type { Planned } from './budget-columns.ts';
import { named } from './define-report.ts';
import type { AnyReportRow, ReportCell } from './define-report.ts';
import type { Balances } from './lay-statement.ts';
import type { PlacedAccount } from './place-account.ts';
import { percentOf } from './percent.ts';

/** What one part of the report is made from: the whole, a month, or a unit. */
export interface RealisationPart {
  readonly accounts: readonly PlacedAccount[];
  /** Null where the part lies before the books. */
  readonly actual: Balances | null;
  readonly planned: Planned;
  /** What is planned for the whole year; undefined where that has no column. */
  readonly year: Planned | undefined;
  /** From which share beside the budget on an account is looked at; null: none is. */
  readonly over: bigint | null;
  /** Stands before the codes of its rows, so that no two parts have the same. */
  readonly key: string;
}

/** Amounts as they are usual: income and expense above nought, a result above nought where something is left. */
interface Sums {
  readonly budget: Money | null;
  /** Null before the books. */
  readonly moved: Money | null;
  readonly whole: Money | null;
}

const said = {
  income: { id: 'Pendapatan', en: 'Income' },
  expense: { id: 'Beban', en: 'Expenses' },
  incomeTotal: { id: 'Jumlah pendapatan', en: 'Total income' },
  expenseTotal: { id: 'Jumlah beban', en: 'Total expenses' },
  result: { id: 'Sisa hasil usaha (SHU)', en: 'Result (SHU)' },
} as const;

/** The rows of one part: income, expenses and what is left; none where nothing was planned and nothing moved. */
export function realisationRows(part: RealisationPart): AnyReportRow[] {
  const income = ownAccounts(part, true);
  const expense = ownAccounts(part, false);
  if (income.length === 0 && expense.length === 0) return [];
  const [earned, spent] = [totalOf(income), totalOf(expense)];
  const result: Sums = {
    budget: less(earned.budget, spent.budget),
    moved: less(earned.moved, spent.moved),
    whole: less(earned.whole, spent.whole),
  };
  return [
    headingRow(`${part.key}income`, said.income, 1),
    ...income.map((own) => accountRow(part, own, true)),
    sumRow(part, { code: 'income-total', title: said.incomeTotal, level: 1 }, earned),
    headingRow(`${part.key}expense`, said.expense, 1),
    ...expense.map((own) => accountRow(part, own, false)),
    sumRow(part, { code: 'expense-total', title: said.expenseTotal, level: 1 }, spent),
    sumRow(part, { code: 'result', title: said.result, level: 0 }, result),
  ];
}

/** A row that names those below it. */
export function headingRow(code: string, title: Title, level: number): AnyReportRow {
  return { code: `heading:${code}`, title, kind: 'heading', level, amounts: [] };
}

interface OwnAccount extends Sums {
  readonly account: PlacedAccount;
}

function ownAccounts(
  { accounts, actual, planned, year }: RealisationPart,
  wanted: boolean,
): OwnAccount[] {
  const side = wanted ? 'credit' : 'debit';
  const at = (of: Planned | undefined, id: string) => {
    const amount = of?.get(id);
    return amount === undefined ? null : onSide(side, amount);
  };
  return accounts
    .filter(({ sakClass }) => isResultClass(sakClass) && isIncome(sakClass) === wanted)
    .flatMap((account) => {
      const [budget, whole] = [at(planned, account.id), at(year, account.id)];
      const moved = actual && onSide(side, actual.get(account.id) ?? zero);
      const isSilent = budget === null && whole === null && (moved ?? zero) === zero;
      return isSilent ? [] : [{ account, budget, moved, whole }];
    });
}

function accountRow(part: RealisationPart, own: OwnAccount, wanted: boolean): AnyReportRow {
  const { account, budget, moved: actual } = own;
  const { over } = part;
  const isWatched = over !== null && part.planned !== null;
  const alert =
    isWatched && actual !== null ? alertOf({ budget, actual, over, isIncome: wanted }) : null;
  return {
    code: part.key + account.code,
    title: named(`${account.code} ${account.name}`),
    kind: 'account',
    level: 1,
    amounts: cellsOf(part, own, wanted),
    accountId: account.id,
    ...(alert ? { alert } : {}),
  };
}

function sumRow(
  part: RealisationPart,
  { code, title, level }: { readonly code: string; readonly title: Title; readonly level: number },
  sums: Sums,
): AnyReportRow {
  const amounts = cellsOf(part, sums, code !== 'expense-total');
  return { code: part.key + code, title, kind: 'sum', level, amounts };
}

function cellsOf({ year }: RealisationPart, of: Sums, wanted: boolean): ReportCell[] {
  const first = compared(of.budget, of.moved, wanted);
  if (year === undefined) return first;
  return [...first, of.whole, of.moved === null ? null : percentOf(of.moved, of.whole)];
}

/** What some accounts come to; what was planned of them is null where nothing was. */
function totalOf(of: readonly Sums[]): Sums {
  const known = (amounts: readonly (Money | null)[]) => {
    const told = amounts.filter((amount) => amount !== null);
    return told.length === 0 ? null : sum(told);
  };
  return {
    budget: known(of.map(({ budget }) => budget)),
    moved: of.some(({ moved }) => moved === null)
      ? null
      : sum(of.map(({ moved }) => moved ?? zero)),
    whole: known(of.map(({ whole }) => whole)),
  };
}

/** Income less expenses, where either was planned. */
function less(income: Money | null, expense: Money | null): Money | null {
  if (income === null && expense === null) return null;
  return minus(income ?? zero, expense ?? zero);
}
