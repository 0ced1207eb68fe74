import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Actor, Ground } from '#base/ground.ts';
import { findOrganisation } from '#base/org/find-organisation.view.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { paperFace } from '#base/paper/paper-face.view.ts';
import { printPaper } from '#base/paper/print-paper.ts';
import { refuse } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import { namingOwners } from '#coop/members/naming-owners.view.ts';
import { balanceSheet } from '#ledger/statements/balance-sheet.report.ts';
import { reportOf } from '#ledger/statements/all-reports.ts';
import { reportCsv, reportJson, reportXlsx } from '#ledger/statements/report-files.ts';
import { reportOrder } from '#ledger/statements/report-paper.ts';
import { runReport } from '#ledger/statements/run-report.ts';
import type { RunningReport } from '#ledger/statements/run-report.ts';
import { withHouse } from '../open-house.ts';
import { typedDays } from '../typed-day.ts';
import { writeOut } from '../write-out.ts';
import { notesCommand } from './notes-command.ts';
import { reportText } from './report-text.ts';

export interface ReportOptions {
  readonly org?: string;
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  readonly compare?: string;
  readonly columns?: string;
  readonly by?: string;
  readonly over?: string;
  readonly budgetVersion?: string;
  readonly unit?: string;
  readonly office?: string;
  readonly account?: string;
  readonly layout?: string;
  readonly json?: true;
  readonly csv?: true;
  readonly xlsx?: string;
  readonly pdf?: string;
  readonly paper?: string;
  readonly language?: string;
  readonly data?: string;
}

interface ReportsAt {
  readonly ground: Ground;
  readonly actor: Actor;
}

/** Runs one report for whoever owns the machine and writes it where they asked. */
export async function reportCommand(code: string, options: ReportOptions): Promise<void> {
  const isNotes = code === 'calk';
  const report = isNotes ? balanceSheet : reportOf(code);
  const language = languageOf(options.language);
  const { unit, office, account, layout } = options;
  const more = given({
    columns: options.columns,
    by: options.by,
    over: options.over,
    version: options.budgetVersion,
  });
  const forms = [options.json, options.csv, options.xlsx, options.pdf].filter(
    (form) => form !== undefined,
  );
  if (forms.length > 1) refuse('report/one-form', { field: 'json' });
  await withHouse({ data: options.data, role: 'command' }, async ({ app }) => {
    const org = await findOrganisation(app.pool, options.org);
    const at: ReportsAt = { ground: app, actor: { kind: 'operator', orgId: org.id } };
    if (isNotes) {
      const { on, to } = await typedDays(at, options);
      return notesCommand(at, on ?? to ?? (await lastYearOf(at)), options, language);
    }
    const question = { ...(await typedDays(at, options)), unit, office, account, layout, ...more };
    await runReport(at, report, question, async (running) => {
      // A sheet of one day would quietly leave out what was asked of a span.
      if ('on' in running.ask.period && options.from !== undefined)
        refuse('report/day-only', { field: 'from', report: report.code });
      if (options.pdf === undefined) await write(namingOwners(running), options, language);
      else await writePaper(at, namingOwners(running), options);
    });
  });
}

/** The end of the last year that is over, of which notes are asked if no day is. */
async function lastYearOf({ ground, actor }: ReportsAt): Promise<string> {
  const { businessDay } = await orgFace(ground, actor);
  return `${Number(businessDay.slice(0, 4)) - 1}-12-31`;
}

/** What was asked for; a question that a report does not know is refused by its name. */
function given(asked: Readonly<Record<string, string | undefined>>) {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

async function write(running: RunningReport, options: ReportOptions, language: Language) {
  if (options.xlsx !== undefined) {
    return writeOut(options.xlsx, await reportXlsx(running, language));
  }
  const form = options.json ? reportJson : options.csv ? reportCsv : reportText;
  try {
    await pipeline(Readable.from(form(running, language)), process.stdout, { end: false });
  } catch (error) {
    // Whoever read us has seen enough (`… | head`).
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

/** Prints what the report says; nobody is named as its printer, for a machine has no seat. */
async function writePaper(at: ReportsAt, running: RunningReport, options: ReportOptions) {
  const printing = {
    face: await paperFace(at.ground, at.actor),
    language: languageOf(options.language),
    format: options.paper,
    at: at.ground.now(),
  };
  return writeOut(options.pdf!, await printPaper(await reportOrder(running, printing)));
}

function languageOf(text: string | undefined): Language {
  if (text === undefined || text === 'id') return 'id';
  return text === 'en' ? 'en' : refuse('report/language', { field: 'language', text });
}
