import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { findOrganisation } from '#base/org/find-organisation.view.ts';
import { refuse } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import { namingOwners } from '#coop/members/naming-owners.view.ts';
import { reportOf } from '#ledger/statements/all-reports.ts';
import { reportCsv, reportJson, reportXlsx } from '#ledger/statements/report-files.ts';
import { runReport } from '#ledger/statements/run-report.ts';
import type { RunningReport } from '#ledger/statements/run-report.ts';
import { withHouse } from '../open-house.ts';
import { typedDays } from '../typed-day.ts';
import { writeOut } from '../write-out.ts';
import { reportText } from './report-text.ts';

export interface ReportOptions {
  readonly org?: string;
  readonly on?: string;
  readonly from?: string;
  readonly to?: string;
  readonly compare?: string;
  readonly unit?: string;
  readonly office?: string;
  readonly account?: string;
  readonly json?: true;
  readonly csv?: true;
  readonly xlsx?: string;
  readonly language?: string;
  readonly data?: string;
}

/** Runs one report for whoever owns the machine and writes it where they asked. */
export async function reportCommand(code: string, options: ReportOptions): Promise<void> {
  const report = reportOf(code);
  const language = languageOf(options.language);
  const { unit, office, account } = options;
  const forms = [options.json, options.csv, options.xlsx].filter((form) => form !== undefined);
  if (forms.length > 1) refuse('report/one-form', { field: 'json' });
  await withHouse({ data: options.data, role: 'command' }, async ({ app }) => {
    const org = await findOrganisation(app.pool, options.org);
    const at = { ground: app, actor: { kind: 'operator', orgId: org.id } } as const;
    const question = { ...(await typedDays(at, options)), unit, office, account };
    await runReport(at, report, question, async (running) => {
      // A sheet of one day would quietly leave out what was asked of a span.
      if ('on' in running.ask.period && options.from !== undefined)
        refuse('report/day-only', { field: 'from', report: report.title.id });
      await write(namingOwners(running), options, language);
    });
  });
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

function languageOf(text: string | undefined): Language {
  if (text === undefined || text === 'id') return 'id';
  return text === 'en' ? 'en' : refuse('report/language', { field: 'language', text });
}
