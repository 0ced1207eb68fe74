import type { z } from 'zod';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { decimal, figures } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Language, Title } from '#base/words.ts';
import type { Unbooked } from './books-begin.ts';
import type { LayoutRow } from './layout.ts';
import { percentDecimal, percentText } from './percent.ts';
import type { Percent } from './percent.ts';
import type { ReportPeriod, ReportQuestion } from './report-question.ts';
import type { Place, ReportedAccount, ReportedChart } from './reported-chart.view.ts';
import type { Scope } from './totals.view.ts';

/** A column of amounts, or of shares in percent. */
export interface ReportColumn {
  readonly key: string;
  readonly title: Title;
  readonly kind?: 'percent';
  /** What is said where its figure is not there (no budget): never nought. Without it nothing is said. */
  readonly missing?: Title;
  /** How far its days reach back before the books began; wholly: it has no figures. */
  readonly unbooked?: Unbooked;
}

/** A column of words before the figures: who, when, how many days later. */
export interface TextColumn {
  readonly key: string;
  readonly title: Title;
}

/** One figure of a row: what its column holds, or null where there is none. */
export type ReportCell = Money | Percent | null;

/** Rows of statements keep the layout's kinds; ledgers add accounts, single entries and balances. */
export type ReportRowKind = LayoutRow['kind'] | 'account' | 'entry' | 'balance';

/**
 * One row; amounts run beside the columns, a heading has none. Most reports have money in all of them;
 * whoever shows any report's rows asks for `AnyReportRow`.
 */
export interface ReportRow<Cell extends ReportCell = Money> {
  readonly code: string;
  readonly title: Title;
  readonly kind: ReportRowKind;
  readonly level: number;
  readonly amounts: readonly Cell[];
  readonly day?: Day;
  readonly entryId?: string;
  readonly accountId?: string;
  /** The accounts that the row gathers, where it is opened by them. */
  readonly accountIds?: readonly string[];
  /** The sub-account a line stands on; whose it is a higher room knows. */
  readonly subId?: string;
  /** Whose sub-account it is, once that room has said so. */
  readonly owner?: string;
  /** What stands in the columns of words, beside `Report.texts`. */
  readonly texts?: readonly Title[];
  /** The number of the note that explains it (`4.2`). */
  readonly note?: string;
  /** What is to be looked at in this row. */
  readonly alert?: Title;
}

/** A row of any report, as whoever shows it gets it. */
export type AnyReportRow = ReportRow<ReportCell>;

/** A question made ready: defaults filled in, names found. */
export interface ReportAsk<Q extends ReportQuestion = ReportQuestion> {
  readonly question: Q;
  readonly period: ReportPeriod;
  readonly scope: Scope;
  readonly chart: ReportedChart;
  readonly unit: Place | null;
  readonly office: Place | null;
  readonly account: ReportedAccount | null;
}

/** A report: a page, CSV, XLSX, JSON and `sakaguru report CODE` come with it. */
export interface Report<Q extends ReportQuestion = ReportQuestion> {
  readonly code: string;
  readonly title: Title;
  readonly input: z.ZodType<Q>;
  /** Whether each row has a day of its own, which tables and files then show. */
  readonly dated: boolean;
  /** The days it covers when these are asked for; `today` is the business day. */
  period(question: Q, today: Day): ReportPeriod;
  columns(ask: ReportAsk<Q>): readonly ReportColumn[];
  /** Whether it can be spread over time, units or offices; what cannot refuses to be asked. */
  readonly spreads?: true;
  /** Columns of words between a row's title and its figures; most reports have none. */
  readonly texts?: readonly TextColumn[];
  /** Gives the rows one by one, so that a year's ledger is never held whole. */
  run(q: Reads, ask: ReportAsk<Q>): AsyncIterable<AnyReportRow>;
}

/** Declares a report. */
export function defineReport<Q extends ReportQuestion>(report: Report<Q>): Report<Q> {
  return report;
}

/** A title that is a name of the cooperative's own, the same in both languages. */
export function named(name: string): Title {
  return { id: name, en: name };
}

/** A figure as it leaves the process: a decimal string, of rupiah or of percent; null where there is none. */
export function cellDecimal(column: ReportColumn | undefined, cell: ReportCell): string | null {
  if (cell === null) return null;
  return column?.kind === 'percent' ? percentDecimal(cell as Percent) : decimal(cell as Money);
}

/**
 * A figure for the eye.
 * @param amountText how amounts of money are written where it is shown
 */
export function cellText(
  column: ReportColumn | undefined,
  cell: ReportCell,
  language: Language,
  amountText: (amount: Money) => string = figures,
): string {
  if (cell === null) return column?.missing?.[language] ?? '';
  return column?.kind === 'percent' ? percentText(cell as Percent) : amountText(cell as Money);
}

/** A row of a report whose every column is money: statements of cash, ledgers. Anything else is a defect. */
export function moneyRow(row: AnyReportRow): ReportRow {
  if (row.amounts.includes(null)) throw new Error(`the row ${row.code} lacks a figure`);
  return row as ReportRow;
}
