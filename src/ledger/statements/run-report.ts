import type { Day } from '#base/day.ts';
import { mustBeAllowed } from '#base/db/standing.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { readInput } from '#base/input.ts';
import { signersOn } from '#base/people/signers.view.ts';
import type { Signers } from '#base/people/signers.view.ts';
import { read } from '#base/read.ts';
import { absent, refuse } from '#base/refusal.ts';
import type { Title } from '#base/words.ts';
import { beginRemark } from './books-begin.ts';
import { named } from './define-report.ts';
import type { Report, ReportAsk, ReportColumn, TextColumn, AnyReportRow } from './define-report.ts';
import { layoutsOn } from './layouts-on.ts';
import { maskUnbooked } from './mask-unbooked.ts';
import { isNoted } from './note-numbers.ts';
import type { ReportPeriod } from './report-question.ts';
import { reportedChart } from './reported-chart.view.ts';
import type { Place, ReportedAccount, ReportedChart } from './reported-chart.view.ts';

/** What stands above a report's rows. */
export interface ReportHead {
  readonly code: string;
  readonly title: Title;
  readonly org: string;
  readonly period: ReportPeriod;
  /** Unit, office and account it was narrowed to. */
  readonly unit: Title | null;
  readonly office: Title | null;
  readonly account: Title | null;
  readonly columns: readonly ReportColumn[];
  readonly texts: readonly TextColumn[];
  readonly dated: boolean;
  /** Whether its rows may carry the numbers of the notes. */
  readonly isNoted: boolean;
  /** What is said under its rows: that its days reach back before the books. */
  readonly remarks: readonly Title[];
}

/** A report whose rows come one by one, inside one read-only transaction. */
export interface RunningReport {
  readonly head: ReportHead;
  readonly ask: ReportAsk;
  readonly today: Day;
  /** For whoever has more to ask in the same transaction. */
  readonly q: Reads;
  readonly rows: AsyncIterable<AnyReportRow>;
  /** Who signs it: the officers of the last day told, or of today where that is yet to come. */
  signers(): Promise<Signers>;
}

/** What it takes to read the books. */
export const reportPermission = 'books.read';

/**
 * Runs a report and hands it to `use`, which may write the rows away as they come.
 *
 * @param question days, unit, office and account as texts; see `reportQuestion`
 * @throws Refusal `act/input`, `report/no-columns`, `report/unit-absent`, `report/office-absent`, `account/absent`, `report/days-reversed`,
 *   `layout/version-absent`
 */
export async function runReport<T>(
  at: { readonly ground: Ground; readonly actor: Actor },
  report: Report,
  question: unknown,
  use: (running: RunningReport) => Promise<T>,
): Promise<T> {
  const asked = readInput(report.input, question);
  // What a report cannot do is said, or somebody takes the whole for what was asked.
  if (asked.columns !== undefined && !report.spreads)
    refuse('report/no-columns', { field: 'columns', report: report.code });
  return read(at.ground, at.actor, reportPermission, async (q, standing) => {
    const [stands, chart] = await Promise.all([standing, reportedChart(q)]);
    // Rows may leave the house while the transaction runs, so the permission is looked at first.
    mustBeAllowed(at.ground, at.actor, stands, reportPermission);
    const today = stands.businessDay;
    const ask = askOf(chart, report, asked, today);
    const head = headOf(report, ask);
    const signers = () => signersOn(q, signedOn(head, today));
    const rows = maskUnbooked(report.run(q, ask), head.columns);
    return use({ head, ask, today, q, rows, signers });
  });
}

function signedOn({ period }: ReportHead, today: Day): Day {
  const last = lastDayOf(period);
  return last < today ? last : today;
}

function lastDayOf(period: ReportPeriod): Day {
  return 'on' in period ? period.on : period.to;
}

/** Makes a question ready: names become ids, missing days are filled in. */
export function askOf(
  chart: ReportedChart,
  report: Report,
  question: ReportAsk['question'],
  today: Day,
): ReportAsk {
  const unit = placeOf(chart.units, question.unit) ?? null;
  const office = placeOf(chart.offices, question.office) ?? null;
  const account = placeOf<ReportedAccount>(chart.accounts, question.account) ?? null;
  if (question.unit !== undefined && !unit)
    absent('report/unit-absent', {
      field: 'unit',
      text: question.unit,
      known: codesOf(chart.units),
    });
  if (question.office !== undefined && !office)
    absent('report/office-absent', {
      field: 'office',
      text: question.office,
      known: codesOf(chart.offices),
    });
  if (question.account !== undefined && !account)
    absent('account/absent', { field: 'account', account: question.account });
  const scope = { unitId: unit?.id, officeId: office?.id };
  const period = report.period(question, today);
  const layouts = layoutsOn(chart.own, chart.template, lastDayOf(period), question.layout);
  return { question, period, scope, chart: { ...chart, layouts }, unit, office, account };
}

/** What could have been asked for, to be named beside what was. */
export function codesOf(places: readonly Place[]): string {
  const named = places.slice(0, 20).map(({ code, name }) => `${code} (${name})`);
  return [...named, ...(places.length > 20 ? ['…'] : [])].join(', ');
}

/** A unit, office or account by its code, id or name, in that order; capitals do not matter. */
export function placeOf<P extends Place>(
  places: readonly P[],
  asked: string | undefined,
): P | undefined {
  if (asked === undefined) return undefined;
  const wanted = asked.toLowerCase();
  return (
    places.find((place) => place.code.toLowerCase() === wanted) ??
    places.find((place) => place.id === wanted) ??
    places.find((place) => place.name.toLowerCase() === wanted)
  );
}

function headOf(report: Report, ask: ReportAsk): ReportHead {
  const titled = (place: Place | null) => (place ? named(place.name) : null);
  const columns = report.columns(ask);
  return {
    code: report.code,
    title: report.title,
    org: ask.chart.orgName,
    period: ask.period,
    unit: titled(ask.unit),
    office: titled(ask.office),
    account: ask.account ? named(`${ask.account.code} ${ask.account.name}`) : null,
    columns,
    texts: report.texts ?? [],
    dated: report.dated,
    isNoted: isNoted(report.code, ask),
    remarks: remarksOn(ask, columns),
  };
}

/** What is to be said under figures, where a column reaches back before the books. */
export function remarksOn(
  { chart }: Pick<ReportAsk, 'chart'>,
  columns: readonly ReportColumn[],
): readonly Title[] {
  return columns.some(({ unbooked }) => unbooked) ? [beginRemark(chart.begin)] : [];
}
