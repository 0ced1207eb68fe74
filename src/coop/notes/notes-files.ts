import type { Language } from '#base/words.ts';
import { plainText } from '#ledger/statements/report-files.ts';
import type { NoteCell, Notes, NoteTable } from './notes.ts';

/** Every figure of the notes as CSV, one a line: section, table, row, column, amount. */
export function notesCsv(notes: Notes, language: Language): string {
  const lines = [['section', 'title', 'table', 'row', 'column', 'amount']];
  for (const section of notes.sections)
    for (const table of section.tables)
      for (const { cells } of table.rows)
        for (const [i, column] of table.columns.entries()) {
          const cell = cells[i];
          // Before the books an amount is missing: its line stays, empty.
          const isMissing = cell === null && column.missing !== undefined;
          if (!column.isAmount || (typeof cell !== 'string' && !isMissing)) continue;
          const title = section.title[language];
          const row = cellText(cells[0] ?? null, language);
          lines.push([section.number, title, table.code, row, column.title[language], cell ?? '']);
        }
  return lines.map(csvLine).join('');
}

/** The notes as a workbook: each section's text and tables below one another, numbers as numbers. */
export async function notesXlsx(notes: Notes, language: Language): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const sheet: unknown[][] = [
    [textCell(notes.org, true)],
    [textCell(headOf(notes, language), true)],
  ];
  for (const remark of notes.remarks ?? []) sheet.push([textCell(remark[language], false)]);
  for (const { number, title, text, tables } of notes.sections) {
    sheet.push([], [textCell(`${number} ${title[language]}`, true)]);
    if (text[language] !== '') sheet.push([textCell(text[language], false)]);
    for (const table of tables) sheet.push(...tableCells(table, language));
  }
  const most = Math.max(
    1,
    ...notes.sections.flatMap(({ tables }) => tables.map(({ columns }) => columns.length)),
  );
  const columns = [{ width: 52 }, ...Array.from({ length: most - 1 }, () => ({ width: 20 }))];
  return writeExcelFile(sheet as never, { sheet: 'CALK', columns } as never).toBuffer();
}

/** The title of the notes of a year. */
export function headOf({ year }: Notes, language: Language): string {
  return language === 'id'
    ? `Catatan atas Laporan Keuangan ${year}`
    : `Notes to the Statements ${year}`;
}

/** A cell that is no amount, as it is read. */
export function cellText(cell: NoteCell, language: Language): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? cell : cell[language];
}

function tableCells({ title, columns, rows }: NoteTable, language: Language): unknown[][] {
  return [
    [textCell(title[language], true)],
    columns.map((column) => ({
      ...textCell(column.title[language], true),
      align: column.isAmount ? 'right' : 'left',
    })),
    ...rows.map(({ isTotal, cells }) =>
      cells.map((cell) =>
        typeof cell === 'string'
          ? {
              value: Number(cell),
              type: Number,
              format: '#,##0.00;(#,##0.00)',
              ...(isTotal ? { fontWeight: 'bold' } : {}),
            }
          : textCell(cellText(cell, language), isTotal),
      ),
    ),
  ];
}

function textCell(value: string, isBold: boolean) {
  const style = isBold ? { fontWeight: 'bold' as const } : {};
  return { value: plainText(value), type: String, ...style };
}

function csvLine(cells: readonly string[]): string {
  const quoted = (cell: string) =>
    /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return `${cells.map((cell, i) => quoted(i < 5 ? plainText(cell) : cell)).join(',')}\n`;
}
