import { dayAt } from '#base/day.ts';
import { dayText } from '#base/day-text.ts';
import { definePaper } from '#base/paper/define-paper.ts';
import { fitColumns, textWidth } from '#base/paper/fit-sheet.ts';
import type { PaperFormat } from '#base/paper/define-paper.ts';
import { paperAmount } from '#base/paper/paper-text.ts';
import { formatOf } from '#base/paper/print-paper.ts';
import type { PaperOrder, PaperSeal, PaperSignature } from '#base/paper/print-paper.ts';
import type { Printing } from '#base/paper/printing.ts';
import { signingRoles } from '#base/people/signers.view.ts';
import type { Signers, SigningRole } from '#base/people/signers.view.ts';
import { refuse } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import { cellText } from './define-report.ts';
import type { AnyReportRow } from './define-report.ts';
import { narrowedTo, periodText, shownCode, textsOf, titleOf } from './report-files.ts';
import { reportPaperWords } from './report-paper.words.ts';
import type { ReportHead, RunningReport } from './run-report.ts';

/** Some hundred sheets; whoever wants more wants a spreadsheet. */
export const mostPaperRows = 5_000;

interface PaperRow {
  readonly kind: string;
  readonly code: string;
  readonly title: string;
  readonly day: string;
  readonly level: number;
  readonly texts: readonly string[];
  readonly amounts: readonly string[];
}

interface ReportData {
  readonly dated: boolean;
  readonly columns: readonly string[];
  /** Heads of the columns of words. */
  readonly texts: readonly string[];
  /** In ems: first the columns before the title, as far as they say anything, then those of amounts. */
  readonly widths: {
    readonly before: readonly number[];
    readonly texts: readonly number[];
    readonly amounts: readonly number[];
  };
  readonly rows: readonly PaperRow[];
  /** Which columns of amounts stand side by side, group after group. */
  readonly groups: readonly (readonly number[])[];
  /** What is said under the rows. */
  readonly remarks: readonly string[];
}

/** Any report on paper, by its columns. */
export const reportPaper = definePaper<ReportData>({
  code: 'report',
  title: { id: 'Laporan', en: 'Report' },
  formats: ['a4', 'a5', 'a3'],
  template: new URL('./report-paper.typ', import.meta.url),
  words: reportPaperWords,
});

/**
 * Reads a running report to its end and lays it out for paper, always on the format that was asked for: upright
 * as long as its columns fit, landscape when there are many, and in groups of columns one after the other when
 * twelve months of large sums would not be readable side by side.
 *
 * @throws Refusal `paper/too-long` beyond `mostPaperRows`, `paper/format-unfit`
 */
export async function reportOrder(
  { head, rows, signers }: RunningReport,
  printing: Printing,
  seal: PaperSeal | null = null,
): Promise<PaperOrder<ReportData>> {
  const { language, face, at } = printing;
  const shown: PaperRow[] = [];
  for await (const row of rows) {
    if (shown.length === mostPaperRows)
      refuse('paper/too-long', { most: mostPaperRows.toLocaleString('id-ID') });
    shown.push(paperRow(row, head, language));
  }
  const rowsShown = shown.map((row, i) => (isSection(row, shown[i + 1]) ? asSection(row) : row));
  const columns = head.columns.map((column) => unbroken(column.title[language]));
  const texts = head.texts.map((column) => column.title[language]);
  const widths = widthsOf(shown, { columns, texts }, head.dated, language);
  const { sheet, groups } = fitted(widths, formatOf(reportPaper, printing.format));
  const words = reportPaperWords[language];
  const said = [periodText(head.period, language), ...narrowedTo(head, language), words.rupiah];
  const signedHere = dayText(dayAt(at, face.timeZone), language, 'long');
  return {
    ...printing,
    paper: reportPaper,
    title: head.title[language],
    lines: [said.join(' · ')],
    data: {
      ...{ dated: head.dated, columns, texts, widths, rows: rowsShown, groups },
      remarks: head.remarks.map((remark) => remark[language]),
    },
    sheet,
    seal,
    signatures: signaturesOf(head, language, await signers()),
    signedAt: [face.city, signedHere].filter(Boolean).join(', '),
  };
}

/** @throws Refusal `paper/format-unfit` where nothing of it is readable on that format */
function fitted({ before, texts, amounts }: ReportData['widths'], format: PaperFormat) {
  const fixed = [...before, ...texts];
  const fit = fitColumns({ fixed, leastRest: 13, amounts }, format);
  if (fit) return fit;
  const known = reportPaper.formats.filter((one) => one !== format && one !== 'a5').join(', ');
  return refuse('paper/format-unfit', { field: 'format', format, known });
}

function paperRow(row: AnyReportRow, head: ReportHead, language: Language): PaperRow {
  const { dated, columns } = head;
  // Our own codes of headings and sums say nothing to a treasurer, nor does one that the title begins with.
  const isOurs = shownCode(row.code) === '' || row.title[language].startsWith(`${row.code} `);
  const isAccount = /^\d/.test(row.code) || row.accountId !== undefined;
  const isCoded = row.kind === 'entry' || (isAccount && !isOurs);
  const isOwn = dated && row.kind !== 'entry' && row.kind !== 'heading' && row.kind !== 'account';
  return {
    kind: row.kind === 'sum' && row.level === 0 ? 'total' : row.kind,
    code: isCoded && !isOwn ? row.code : '',
    title: notedTitle(row, language),
    day: row.day === undefined ? '' : dayText(row.day, language),
    level: row.level,
    texts: textsOf(row, head, language),
    amounts: row.amounts.map((cell, i) => cellText(columns[i], cell, language, paperAmount)),
  };
}

/** A head whose days do not break: “31 Okt 2026” stands on one line of a narrow column. */
function unbroken(title: string): string {
  return title.replace(/(\d{1,2}) (\p{L}+) (\d{4})/gu, '$1\u00a0$2\u00a0$3');
}

/** A row's title, with the number of the note that explains it. */
function notedTitle(row: AnyReportRow, language: Language): string {
  const title = titleOf(row, language);
  return row.note === undefined
    ? title
    : `${title} (${reportPaperWords[language].note} ${row.note})`;
}

/** A heading with rows of its own, not one above other headings. */
function isSection(row: PaperRow, next: PaperRow | undefined): boolean {
  return row.kind === 'heading' && next !== undefined && next.kind !== 'heading';
}

function asSection(row: PaperRow): PaperRow {
  return { ...row, kind: 'section' };
}

/** Who signs: officers for a statement, who counts and who checks for cash; ledgers are signed by nobody. */
function signaturesOf(head: ReportHead, language: Language, signers: Signers): PaperSignature[] {
  const t = reportPaperWords[language];
  const line = (role: SigningRole) => ({ label: t[role], name: signers[role] ?? '' });
  if (head.code === 'cash-book') return [{ label: t.cashier }, line('treasurer')];
  if (head.dated) return [];
  return signingRoles.map(line);
}

/** How wide each column has to be, in ems, so that the compiler need not try every cell. */
function widthsOf(
  rows: readonly PaperRow[],
  { columns, texts }: Pick<ReportData, 'columns' | 'texts'>,
  dated: boolean,
  language: Language,
): ReportData['widths'] {
  const padding = 0.72;
  const t = reportPaperWords[language];
  const widest = (texts: Iterable<string>) => {
    let most = 0;
    for (const text of texts) most = Math.max(most, textWidth(text));
    return most + padding;
  };
  const words = (text: string) => text.split(' ').map((word) => `${word} `);
  const codes = rows.flatMap((row) => (row.kind === 'heading' && dated ? [] : [row.code]));
  const code = widest([dated ? t.voucher : t.code, ...codes]);
  const day = widest([t.day, ...rows.map((row) => row.day)]);
  // Where no row under its headings has a code, their column would stand empty.
  const isCoded = rows.some((row) => row.kind !== 'heading' && row.code !== '');
  const before = dated ? [day, code] : isCoded ? [code] : [];
  return {
    before: before.map((width) => Math.min(width, 14)),
    texts: texts.map((title, i) =>
      Math.min(Math.max(widest(words(title)), widest(rows.map((row) => row.texts[i] ?? ''))), 9),
    ),
    // Sums are set in stronger letters, which run a little wider.
    amounts: columns.map((title, i) =>
      Math.max(widest(words(title)), 1.04 * widest(rows.map((row) => `${row.amounts[i] ?? ''})`))),
    ),
  };
}
