import { dayText } from '#base/day-text.ts';
import { day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { fromDecimal } from '#base/money.ts';
import { definePaper } from '#base/paper/define-paper.ts';
import { paperAmount } from '#base/paper/paper-text.ts';
import type { PaperOrder } from '#base/paper/print-paper.ts';
import type { Printing } from '#base/paper/printing.ts';
import { signersOn, signingRoles } from '#base/people/signers.view.ts';
import type { Signers } from '#base/people/signers.view.ts';
import { read } from '#base/read.ts';
import { fill } from '#base/words.ts';
import type { Language } from '#base/words.ts';
import { balanceSheet } from '#ledger/statements/balance-sheet.report.ts';
import { cashFlowDirect } from '#ledger/statements/cash-flow-direct.report.ts';
import type { Report, ReportRow } from '#ledger/statements/define-report.ts';
import { equityChanges } from '#ledger/statements/equity-changes.report.ts';
import { incomeStatement } from '#ledger/statements/income-statement.report.ts';
import { periodText } from '#ledger/statements/report-files.ts';
import { reportedChart } from '#ledger/statements/reported-chart.view.ts';
import { reportPermission } from '#ledger/statements/run-report.ts';
import { cellText } from './notes-files.ts';
import { notesPaperWords } from './notes-paper.words.ts';
import { askYear, notesDeskIn } from './notes.view.ts';
import type { NotesDesk } from './notes.view.ts';
import type { NoteSection, NoteTable } from './notes.ts';

interface PaperStatement {
  readonly title: string;
  readonly line: string;
  readonly wide: boolean;
  readonly scale: number;
  readonly notes: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly unknown[];
}

interface NotesData {
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly statements: readonly PaperStatement[];
  readonly sections: readonly unknown[];
}

/** The notes of a year, alone or behind the statements. */
export const notesPaper = definePaper<NotesData>({
  code: 'notes',
  title: { id: 'Catatan atas Laporan Keuangan', en: 'Notes to the Statements' },
  formats: ['a4'],
  template: new URL('./notes-paper.typ', import.meta.url),
  words: notesPaperWords,
});

/** What is printed: the notes alone, or the whole set with the statements before them. */
export interface NotesWanted {
  readonly year: number;
  readonly version?: number | 'live';
  readonly isWhole: boolean;
}

/**
 * Lays the notes of a year out for paper; the whole set has the four statements before them and is signed.
 * @throws Refusal as `notesDesk`
 */
export function notesOrder(
  ground: Ground,
  actor: Actor,
  wanted: NotesWanted,
  printing: Printing,
): Promise<PaperOrder<NotesData>> {
  return read(ground, actor, reportPermission, async (q) => {
    const { language, face } = printing;
    const words = notesPaperWords[language];
    const desk = await notesDeskIn(q, wanted.year, wanted.version);
    const on = day(`${wanted.year}-12-31`);
    const [statements, signers] = await Promise.all([
      wanted.isWhole ? statementsOf(q, wanted.year, language) : [],
      signersOn(q, on),
    ]);
    return {
      ...printing,
      paper: notesPaper,
      title: wanted.isWhole ? words.whole : words.notes,
      lines: [`${words.year} ${wanted.year} · ${words.rupiah}`],
      data: {
        facts: factsOf(desk, language),
        statements,
        sections: desk.notes.sections.map((section) => paperSection(section, language)),
      },
      signatures: signaturesOf(signers, language),
      signedAt: face.city,
    };
  });
}

function signaturesOf(signers: Signers, language: Language) {
  const words = notesPaperWords[language];
  return signingRoles.map((role) => ({ label: words[role], name: signers[role] ?? '' }));
}

function factsOf({ notes, shown }: NotesDesk, language: Language): NotesData['facts'] {
  const words = notesPaperWords[language];
  const state = shown ? fill(words['state.fixed'], { number: shown.number }) : words['state.live'];
  return [
    { label: words.on, text: dayText(notes.on, language, 'long') },
    { label: words.state, text: state },
    ...(shown ? [{ label: words.hash, text: shown.hash }] : []),
  ];
}

const statementsInSet: readonly Report[] = [
  balanceSheet,
  incomeStatement,
  equityChanges,
  cashFlowDirect,
];

async function statementsOf(q: Reads, year: number, language: Language): Promise<PaperStatement[]> {
  const ask = askYear(await reportedChart(q), year);
  return Promise.all(
    statementsInSet.map(async (report) => {
      const asked = ask(report);
      const rows = (await Array.fromAsync(report.run(q, asked))) as ReportRow[];
      const columns = report.columns(asked).map(({ title }) => title[language]);
      return {
        title: report.title[language],
        line: periodText(asked.period, language),
        wide: columns.length > 3,
        scale: scaleOf(columns.length),
        notes: rows.some(({ note }) => note !== undefined),
        columns,
        rows: rows.map((row) => ({
          kind: row.kind === 'sum' && row.level === 0 ? 'total' : row.kind,
          title: row.title[language],
          note: row.note ?? '',
          level: row.level,
          amounts: row.amounts.map(paperAmount),
        })),
      };
    }),
  );
}

/** Wide tables are set in smaller letters, so that no amount is torn. */
function scaleOf(columns: number): number {
  return columns > 9 ? 0.72 : columns > 6 ? 0.84 : 1;
}

function paperSection({ number, title, level, text, tables }: NoteSection, language: Language) {
  return {
    ...{ number, title: title[language], level },
    paragraphs: text[language].split(/\n{1,}/).filter((one) => one.trim() !== ''),
    // A row's own table stands under the row's name already.
    tables: tables.map((table) => ({
      ...paperTable(table, language),
      ...(table.title[language] === title[language] ? { title: '' } : {}),
    })),
  };
}

function paperTable({ title, columns, rows }: NoteTable, language: Language) {
  return {
    title: title[language],
    scale: columns.length > 7 ? 0.66 : columns.length > 5 ? 0.8 : 0.95,
    columns: columns.map((column) => ({
      title: column.title[language],
      isAmount: column.isAmount,
    })),
    rows: rows.map(({ isTotal, cells }) => ({
      isTotal,
      cells: columns.map(({ isAmount }, i) => {
        const cell = cells[i] ?? null;
        if (isAmount && typeof cell === 'string') return paperAmount(fromDecimal(cell));
        return cellText(cell, language);
      }),
    })),
  };
}
