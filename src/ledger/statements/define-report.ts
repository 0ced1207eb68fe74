import type { z } from 'zod';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import type { LayoutRow } from './layout.ts';
import type { ReportPeriod, ReportQuestion } from './report-question.ts';
import type { Place, ReportedAccount, ReportedChart } from './reported-chart.view.ts';
import type { Scope } from './totals.view.ts';

/** A column of amounts. */
export interface ReportColumn {
  readonly key: string;
  readonly title: Title;
}

/** Rows of statements keep the layout's kinds; ledgers add accounts, single entries and balances. */
export type ReportRowKind = LayoutRow['kind'] | 'account' | 'entry' | 'balance';

/** One row; amounts run beside the columns, a heading has none. */
export interface ReportRow {
  readonly code: string;
  readonly title: Title;
  readonly kind: ReportRowKind;
  readonly level: number;
  readonly amounts: readonly Money[];
  readonly day?: Day;
  readonly entryId?: string;
  readonly accountId?: string;
  /** The accounts that the row gathers, where it is opened by them. */
  readonly accountIds?: readonly string[];
  /** The sub-account a line stands on; whose it is a higher room knows. */
  readonly subId?: string;
  /** Whose sub-account it is, once that room has said so. */
  readonly owner?: string;
}

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
  /** Gives the rows one by one, so that a year's ledger is never held whole. */
  run(q: Reads, ask: ReportAsk<Q>): AsyncIterable<ReportRow>;
}

/** Declares a report. */
export function defineReport<Q extends ReportQuestion>(report: Report<Q>): Report<Q> {
  return report;
}

/** A title that is a name of the cooperative's own, the same in both languages. */
export function named(name: string): Title {
  return { id: name, en: name };
}
