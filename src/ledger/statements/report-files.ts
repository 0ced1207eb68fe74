import { isId } from '#base/id.ts';
import { dayText } from '#base/day-text.ts';
import { refuse } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import { cellDecimal } from './define-report.ts';
import type { ReportCell, ReportColumn, AnyReportRow } from './define-report.ts';
import type { ReportPeriod } from './report-question.ts';
import type { ReportHead, RunningReport } from './run-report.ts';

/** The forms in which a report leaves the house as a file. */
export const reportForms = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export type ReportForm = keyof typeof reportForms;

/** Spreadsheets hold a little over a million rows; long before that a person wants a narrower question. */
const mostSheetRows = 200_000;

/** A report as JSON, in pieces; amounts are decimal strings of rupiah. */
export async function* reportJson(
  { head, rows }: RunningReport,
  language: Language,
): AsyncGenerator<string> {
  const top = {
    code: head.code,
    title: head.title[language],
    org: head.org,
    ...head.period,
    ...narrowed(head, language),
    columns: head.columns.map(({ key, title, kind }) => ({
      key,
      title: title[language],
      ...(kind ? { kind } : {}),
    })),
    ...(head.texts.length > 0 && {
      texts: head.texts.map(({ key, title }) => ({ key, title: title[language] })),
    }),
    ...(head.remarks.length > 0 && { remarks: head.remarks.map((said) => said[language]) }),
  };
  yield `${JSON.stringify(top).slice(0, -1)},"rows":[`;
  let between = '\n';
  for await (const row of rows) {
    yield between + JSON.stringify(rowJson(row, head, language));
    between = ',\n';
  }
  yield '\n]}\n';
}

/**
 * A report as CSV, in pieces: commas, amounts as decimal strings (empty where there is none), a heading line
 * of column keys; the numbers of the notes where these explain its rows.
 */
export async function* reportCsv(
  { head, rows }: RunningReport,
  language: Language,
): AsyncGenerator<string> {
  const dated = head.dated ? ['day'] : [];
  const keys = [...head.texts, ...head.columns].map((column) => column.key);
  const noted = head.isNoted ? ['note'] : [];
  yield csvLine(['code', 'title', 'kind', ...noted, ...dated, ...keys]);
  for await (const row of rows) {
    const day = head.dated ? [row.day ?? ''] : [];
    const amounts = head.columns.map(
      (column, i) => cellDecimal(column, row.amounts[i] ?? null) ?? '',
    );
    yield csvLine([
      plainText(row.code),
      plainText(titleOf(row, language)),
      row.kind,
      ...noted.map(() => row.note ?? ''),
      ...day,
      ...textsOf(row, head, language).map(plainText),
      ...amounts,
    ]);
  }
}

/**
 * A report as an XLSX workbook, numbers as numbers.
 * @throws Refusal `report/too-long` beyond what a spreadsheet is good for
 */
export async function reportXlsx(
  { head, rows }: RunningReport,
  language: Language,
): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const bold = { fontWeight: 'bold' } as const;
  const text = (value: string, style = {}) => ({ value: plainText(value), type: String, ...style });
  const dated = head.dated ? [text(language === 'id' ? 'Tanggal' : 'Day', bold)] : [];
  const noted = head.isNoted ? [text(language === 'id' ? 'Catatan' : 'Note', bold)] : [];
  const sheet = [
    [text(head.org, bold)],
    [text(head.title[language], bold)],
    [text([periodText(head.period, language), ...narrowedTo(head, language)].join(' · '))],
    [],
    [
      text(language === 'id' ? 'Kode' : 'Code', bold),
      text(language === 'id' ? 'Uraian' : 'Title', bold),
      ...noted,
      ...dated,
      ...head.texts.map((column) => text(column.title[language], bold)),
      ...head.columns.map((column) => text(column.title[language], { ...bold, align: 'right' })),
    ],
  ];
  for await (const row of rows) {
    if (sheet.length > mostSheetRows) refuse('report/too-long', { most: mostSheetRows });
    const style = row.kind === 'heading' || row.kind === 'sum' ? bold : {};
    const day = head.dated ? [text(row.day ?? '')] : [];
    const indent = '  '.repeat(row.level);
    const amounts = row.amounts.map((cell, i) => sheetCell(head.columns[i], cell, style));
    sheet.push([
      text(shownCode(row.code), style),
      text(indent + titleOf(row, language), style),
      ...noted.map(() => text(row.note ?? '', style)),
      ...day,
      ...textsOf(row, head, language).map((said) => text(said, style)),
      ...amounts,
    ] as never);
  }
  if (head.remarks.length > 0) sheet.push([]);
  for (const remark of head.remarks) sheet.push([text(''), text(remark[language])]);
  const widths = [
    { width: 18 },
    { width: 52 },
    ...noted.map(() => ({ width: 10 })),
    ...dated.map(() => ({ width: 12 })),
    ...head.texts.map(() => ({ width: 24 })),
    ...head.columns.map(() => ({ width: 20 })),
  ];
  return writeExcelFile(sheet as never, { sheet: head.code, columns: widths } as never).toBuffer();
}

/** A row's code for people: what stands under one of ours (`operating-in:1-13`, an id) is told by its title. */
export function shownCode(code: string): string {
  const isOurs = !/\d/.test(code) || code.includes(':') || isId(code);
  return isOurs ? '' : code;
}

/** A number as a number: money with brackets below nought, a percentage as the share it is. */
function sheetCell(column: ReportColumn | undefined, cell: ReportCell, style: object) {
  const text = cellDecimal(column, cell);
  if (text === null) return null;
  const isPercent = column?.kind === 'percent';
  return {
    // Two places of a percentage; a division would leave 1.0334999999999999.
    value: isPercent ? Number(`${text}e-2`) : Number(text),
    type: Number,
    format: isPercent ? '0.0%' : '#,##0.00;(#,##0.00)',
    ...style,
  };
}

/**
 * Keeps a spreadsheet from taking text for a formula: what begins like one gets an apostrophe in front
 * (OWASP, CSV injection; the full-width equals sign too).
 */
export function plainText(text: string): string {
  return /^[\s]*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
}

/** The days of a report as people say and read them. */
export function periodText(period: ReportPeriod, language: Language): string {
  const said = (day: string) => dayText(day, language, 'long');
  if ('on' in period) return `${language === 'id' ? 'Per' : 'As of'} ${said(period.on)}`;
  return `${said(period.from)} ${language === 'id' ? 's.d.' : 'to'} ${said(period.to)}`;
}

/** A row's title, with the owner of the sub-account that it stands on and what is to be looked at. */
export function titleOf({ title, owner, alert }: AnyReportRow, language: Language): string {
  return [title[language], owner, alert?.[language]]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** What a row says in the columns of words, one text for each. */
export function textsOf({ texts }: AnyReportRow, head: ReportHead, language: Language): string[] {
  return head.texts.map((_, i) => texts?.[i]?.[language] ?? '');
}

/** Unit, office and account that a report was narrowed to, by name. */
export function narrowedTo(head: ReportHead, language: Language): string[] {
  return Object.values(narrowed(head, language));
}

function narrowed(head: ReportHead, language: Language): Record<string, string> {
  const told: Record<string, string> = {};
  if (head.unit) told['unit'] = head.unit[language];
  if (head.office) told['office'] = head.office[language];
  if (head.account) told['account'] = head.account[language];
  return told;
}

function rowJson(row: AnyReportRow, head: ReportHead, language: Language): Record<string, unknown> {
  const { code, title, kind, level, note, amounts, day, owner, alert } = row;
  return {
    code,
    title: title[language],
    kind,
    level,
    ...(day ? { day } : {}),
    ...(note === undefined ? {} : { note }),
    ...(owner === undefined ? {} : { owner }),
    ...(alert ? { alert: alert[language] } : {}),
    ...(head.texts.length > 0 && {
      texts: Object.fromEntries(
        textsOf(row, head, language).map((said, i) => [head.texts[i]!.key, said]),
      ),
    }),
    amounts: amounts.map((cell, i) => cellDecimal(head.columns[i], cell)),
  };
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}
