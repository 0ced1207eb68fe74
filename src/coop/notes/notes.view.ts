import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { addDays, day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { canonical } from '#base/input.ts';
import { sum, zero } from '#base/money.ts';
import { nameHere } from '#base/person-name.view.ts';
import { read } from '#base/read.ts';
import { absent, refuse } from '#base/refusal.ts';
import type { Title } from '#base/words.ts';
import { assetClasses } from '#ledger/assets/asset-state.view.ts';
import { assetMovements } from '#ledger/statements/asset-movements.report.ts';
import { balanceSheet } from '#ledger/statements/balance-sheet.report.ts';
import { columnFigures } from '#ledger/statements/column-figures.view.ts';
import { plannedColumns } from '#ledger/statements/column-plan.ts';
import type { AnyReportRow, Report, ReportAsk } from '#ledger/statements/define-report.ts';
import { equityChanges } from '#ledger/statements/equity-changes.report.ts';
import { incomeStatement } from '#ledger/statements/income-statement.report.ts';
import { layStatement } from '#ledger/statements/lay-statement.ts';
import { noteSections } from '#ledger/statements/note-numbers.ts';
import { reportedChart } from '#ledger/statements/reported-chart.view.ts';
import type { ReportedChart } from '#ledger/statements/reported-chart.view.ts';
import { askOf, remarksOn, reportPermission } from '#ledger/statements/run-report.ts';
import { buildNotes } from './build-notes.ts';
import { textSections } from './default-texts.ts';
import { notesFacts, noteTexts } from './notes-reads.view.ts';
import type { Notes } from './notes.ts';
import { rowNotes } from './row-notes.ts';

/** Notes that were fixed, as their history tells of them. */
export interface FixedNotes {
  readonly number: number;
  readonly at: string;
  readonly by: string;
  readonly hash: string;
}

/** The notes of a year, as they are shown, with what a person may do to them. */
export interface NotesDesk {
  readonly notes: Notes;
  /** Which of the fixed ones is shown; null: live from the books. */
  readonly shown: FixedNotes | null;
  /** Whether what is shown still has the hash that it was fixed with. */
  readonly isIntact: boolean;
  /** The newest first. */
  readonly fixed: readonly FixedNotes[];
  /** The texts as they are written, with the names in braces. */
  readonly texts: Readonly<Record<string, { readonly text: Title; readonly isOwn: boolean }>>;
  /** Sections of the year before that somebody wrote and that this year has not. */
  readonly toCopy: number;
}

/** The first and last year of which notes can be asked. */
const [firstYear, lastYear] = [1901, 2199];

/**
 * The notes of a year: those fixed last, or live from the books.
 *
 * @param version the number of fixed notes, or `live`; absent: the fixed ones if there are any
 * @throws Refusal `notes/no-year`, `notes/version-absent`
 */
export function notesDesk(
  ground: Ground,
  actor: Actor,
  year: number,
  version?: number | 'live',
): Promise<NotesDesk> {
  return read(ground, actor, reportPermission, (q) => notesDeskIn(q, year, version));
}

/** The same within another read. */
export async function notesDeskIn(
  q: Reads,
  year: number,
  version?: number | 'live',
): Promise<NotesDesk> {
  mustBeYear(year);
  const [live, rows, own, earlier] = await Promise.all([
    liveNotes(q, year),
    fixedOf(q, year),
    noteTexts(q, year),
    noteTexts(q, year - 1),
  ]);
  const wanted = version === 'live' ? undefined : (version ?? rows.at(-1)?.number);
  const found = rows.find(({ number }) => number === wanted);
  if (typeof version === 'number' && !found) absent('notes/version-absent', { version });
  const written = new Map(own.map(({ section, text }) => [section, text]));
  const known = new Map(textSections.map(({ code, text }) => [code, text]));
  const texts = Object.fromEntries(
    live.sections.map(({ code }) => {
      const text = written.get(code) ?? known.get(code) ?? { id: '', en: '' };
      return [code, { text, isOwn: written.has(code) }];
    }),
  );
  const fixed = rows.map(({ content: _content, ...told }) => told);
  return {
    notes: found?.content ?? live,
    shown: fixed.find(({ number }) => number === found?.number) ?? null,
    isIntact: !found || hashOf(found.content) === found.hash,
    fixed: fixed.toReversed(),
    texts,
    toCopy: earlier.filter(({ section }) => !written.has(section)).length,
  };
}

/** The hash of notes in their one text, whatever the order of keys. */
export function hashOf(notes: Notes): string {
  return createHash('sha256').update(canonical(notes)).digest('hex');
}

/** Refuses `notes/no-year` for a year that the books cannot have. */
export function mustBeYear(year: number): void {
  if (!Number.isInteger(year) || year < firstYear || year > lastYear)
    refuse('notes/no-year', { field: 'year', first: firstYear, last: lastYear });
}

/** The notes of a year from the books as they are now. */
export async function liveNotes(q: Reads, year: number): Promise<Notes> {
  const chart = await reportedChart(q);
  const [from, on] = [day(`${year}-01-01`), day(`${year}-12-31`)];
  const ask = askYear(chart, year);
  const [sheetAsk, incomeAsk, equityAsk, assetAsk] = [
    ask(balanceSheet),
    ask(incomeStatement),
    ask(equityChanges),
    ask(assetMovements),
  ];
  const plan = {
    'balance-sheet': plannedColumns(sheetAsk, 'day'),
    'income-statement': plannedColumns(incomeAsk, 'span'),
  };
  const [facts, classes, sheet, income, equityRows, assetRows] = await Promise.all([
    notesFacts(q, year, on),
    assetClasses(q),
    columnFigures(q, sheetAsk, plan['balance-sheet'], 'day'),
    columnFigures(q, incomeAsk, plan['income-statement'], 'span'),
    rowsOf(q, equityChanges, equityAsk),
    rowsOf(q, assetMovements, assetAsk),
  ]);
  const laid = (statement: keyof typeof noteSections, columns: typeof sheet) => {
    const layout = (statement === 'balance-sheet' ? sheetAsk : incomeAsk).chart.layouts[statement];
    const { rows } = layStatement(layout, chart.accounts, columns);
    const notes = rowNotes(layout, chart.accounts, columns, noteSections[statement]);
    return { rows, notes, columns: plan[statement] };
  };
  const cash = chart.accounts.filter(({ cashFlowClass }) => cashFlowClass === 'cash');
  return buildNotes({
    ...{ year, on, before: addDays(from, -1), facts, classes, accounts: chart.accounts },
    sheet: laid('balance-sheet', sheet),
    income: laid('income-statement', income),
    cash: sheet.map(({ balances }) => sum(cash.map(({ id }) => balances.get(id) ?? zero))),
    equity: { columns: equityChanges.columns(equityAsk), rows: equityRows },
    assets: { columns: assetMovements.columns(assetAsk), rows: assetRows },
    remarks: remarksOn({ chart }, Object.values(plan).flat()),
  });
}

/** Asks a report of a whole year as the notes do: with the year before beside it. */
export function askYear(chart: ReportedChart, year: number) {
  const [from, on] = [day(`${year}-01-01`), day(`${year}-12-31`)];
  return (report: Report): ReportAsk =>
    askOf(chart, report, report.code === 'balance-sheet' ? { on } : { from, to: on }, on);
}

function rowsOf(q: Reads, report: Report, ask: ReportAsk): Promise<AnyReportRow[]> {
  return Array.fromAsync(report.run(q, ask));
}

async function fixedOf(
  q: Reads,
  year: number,
): Promise<(FixedNotes & { readonly content: Notes })[]> {
  const rows = await q.many(sql<Omit<FixedNotes, 'number'> & { content: Notes }>`
    select f.at::text as at, f.hash, f.content,
      coalesce(${nameHere(sql`d.org_id`, sql`d.login_id`)}, '') as by
    from note_fixed f join deed d on d.org_id = f.org_id and d.id = f.deed_id
    where f.org_id = ${q.orgId} and f.year = ${year} order by f.id`);
  return rows.map((row, i) => ({ ...row, number: i + 1 }));
}
