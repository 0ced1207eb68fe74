import { dayText } from '#base/day-text.ts';
import { day } from '#base/day.ts';
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
import { reportPermission } from '#ledger/statements/run-report.ts';
import { cellText } from './notes-files.ts';
import { notesPaperWords } from './notes-paper.words.ts';
import { statementsOfYear } from './note-statements.view.ts';
import { notesDeskIn } from './notes.view.ts';
import type { NotesDesk } from './notes.view.ts';
import type { Notes, NoteSection, NoteStatement, NoteTable } from './notes.ts';

interface PaperStatement {
  readonly title: string;
  readonly line: string;
  readonly wide: boolean;
  readonly scale: number;
  readonly notes: boolean;
  readonly columns: readonly string[];
  readonly remarks: readonly string[];
  readonly rows: readonly unknown[];
}

interface NotesData {
  readonly facts: readonly { readonly label: string; readonly text: string }[];
  readonly statements: readonly PaperStatement[];
  readonly sections: readonly unknown[];
  readonly remarks: readonly string[];
}

/** The notes of a year, alone or behind the statements. */
export const notesPaper = definePaper<NotesData>({
  code: 'notes',
  title: { id: 'Catatan atas Laporan Keuangan', en: 'Notes to the Statements' },
  formats: ['a4'],
  template: new URL('./notes-paper.typ', import.meta.url),
  words: notesPaperWords,
});

/** The same of notes that were fixed: their foot tells when, and by whom. */
const fixedPaper = definePaper<NotesData>({
  ...notesPaper,
  words: {
    id: { ...notesPaperWords.id, printed: notesPaperWords.id.fixed },
    en: { ...notesPaperWords.en, printed: notesPaperWords.en.fixed },
  },
});

/** What is printed: the notes alone, or the whole set with the statements before them. */
export interface NotesWanted {
  readonly year: number;
  readonly version?: number | 'live';
  readonly isWhole: boolean;
}

/**
 * Lays the notes of a year out for paper; the whole set has the four statements before them and is signed. What was
 * fixed is printed from what was kept, and its foot tells when that was and not when it was printed: the same
 * bytes whenever, as long as the letterhead is the same.
 *
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
    const { notes, shown } = desk;
    const on = day(`${wanted.year}-12-31`);
    const [statements, signers] = await Promise.all([
      wanted.isWhole ? (notes.statements ?? statementsOfYear(q, wanted.year)) : [],
      notes.signers ?? signersOn(q, on),
    ]);
    const isKept = shown !== null && notes.statements !== undefined;
    // Who fixed it is not named on paper: a name may change, and the paper with it.
    const { by: _by, ...plain } = printing;
    return {
      ...(isKept ? { ...plain, at: new Date(shown.at) } : printing),
      paper: isKept ? fixedPaper : notesPaper,
      title: wanted.isWhole ? words.whole : words.notes,
      lines: [`${words.year} ${wanted.year} · ${words.rupiah}`],
      data: {
        facts: factsOf(desk, language, wanted.isWhole),
        statements: statements.map((one) => paperStatement(one, notes, language)),
        sections: notes.sections.map((section) => paperSection(section, language)),
        remarks: (notes.remarks ?? []).map((remark) => remark[language]),
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

function factsOf(
  { notes, shown }: NotesDesk,
  language: Language,
  isWhole: boolean,
): NotesData['facts'] {
  const words = notesPaperWords[language];
  const state = shown ? fill(words['state.fixed'], { number: shown.number }) : words['state.live'];
  return [
    { label: words.on, text: dayText(notes.on, language, 'long') },
    { label: words.state, text: state },
    ...(shown ? [{ label: words.hash, text: shown.hash }] : []),
    // Fixed before statements were kept along: these are of today, and may differ from the notes.
    ...(shown && isWhole && !notes.statements
      ? [{ label: words.statements, text: words['statements.live'] }]
      : []),
  ];
}

function paperStatement(
  statement: NoteStatement,
  { remarks = [] }: Notes,
  language: Language,
): PaperStatement {
  const { title, days, columns, rows } = statement;
  const titles = columns.map((column) => column.title[language]);
  return {
    title: title[language],
    line: days[language],
    wide: titles.length > 3,
    scale: scaleOf(titles.length),
    notes: rows.some(({ note }) => note !== undefined),
    columns: titles,
    // What is missing is explained where it is.
    remarks: rows.some(({ amounts }) => amounts.includes(null))
      ? remarks.map((remark) => remark[language])
      : [],
    rows: rows.map((row) => ({
      kind: row.kind === 'sum' && row.level === 0 ? 'total' : row.kind,
      title: row.title[language],
      note: row.note ?? '',
      level: row.level,
      amounts: row.amounts.map((cell, i) =>
        cell === null ? (columns[i]?.missing?.[language] ?? '') : paperAmount(fromDecimal(cell)),
      ),
    })),
  };
}

/** Wide tables are set in smaller letters, so that no amount is torn. */
function scaleOf(columns: number): number {
  return columns > 9 ? 0.72 : columns > 6 ? 0.84 : 1;
}

function paperSection({ number, title, level, text, tables }: NoteSection, language: Language) {
  return {
    ...{ number, title: title[language], level },
    // An amount is not torn from its currency at the end of a line.
    paragraphs: text[language]
      .replace(/\bRp (?=\d)/g, 'Rp\u00a0')
      .split(/\n{1,}/)
      .filter((one) => one.trim() !== ''),
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
      cells: columns.map(({ isAmount, missing }, i) => {
        const cell = cells[i] ?? null;
        if (isAmount && typeof cell === 'string') return paperAmount(fromDecimal(cell));
        return cell === null ? (missing?.[language] ?? '') : cellText(cell, language);
      }),
    })),
  };
}
