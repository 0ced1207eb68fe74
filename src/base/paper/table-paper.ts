import { definePaper } from './define-paper.ts';
import { fitSheet, textWidth } from './fit-sheet.ts';
import { formatOf } from './print-paper.ts';
import type { PaperOrder } from './print-paper.ts';
import type { Printing } from './printing.ts';
import { refuse } from '../refusal.ts';

/** A column of a list on paper. */
export interface TableColumn {
  readonly title: string;
  /** Amounts stand right, digits under digits. */
  readonly isAmount?: boolean;
  /** Texts of any length, which share the room that is left. */
  readonly isLong?: boolean;
}

/** Any list on paper: a title, what it was narrowed to, and its rows as texts. */
export interface PaperTable {
  readonly title: string;
  readonly lines: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** What stands there when there are none. */
  readonly none: string;
}

interface TableData {
  readonly columns: readonly (TableColumn & { readonly width: number })[];
  readonly rows: readonly (readonly string[])[];
  readonly none: string;
}

/** Some hundred sheets. */
export const mostTableRows = 5_000;

/** Any list of the house on paper. */
export const tablePaper = definePaper<TableData>({
  code: 'table',
  title: { id: 'Daftar', en: 'List' },
  formats: ['a4', 'a5', 'a3'],
  template: new URL('./table-paper.typ', import.meta.url),
  words: { id: {}, en: {} },
});

/**
 * Lays a list out for paper.
 * @throws Refusal `paper/too-long` beyond `mostTableRows`, `paper/format-unfit`
 */
export function tableOrder(table: PaperTable, printing: Printing): PaperOrder<TableData> {
  if (table.rows.length > mostTableRows)
    refuse('paper/too-long', { most: mostTableRows.toLocaleString('id-ID') });
  const columns = table.columns.map((column, i) => ({
    ...column,
    width: Math.min(widest(column, table.rows, i), 16),
  }));
  const long = columns.filter((column) => column.isLong);
  const fixed = columns.flatMap((column) => (column.isLong ? [] : [column.width]));
  return {
    ...printing,
    paper: tablePaper,
    title: table.title,
    lines: table.lines,
    data: { columns, rows: table.rows, none: table.none },
    sheet: fitSheet({ fixed, leastRest: 20 * long.length }, formatOf(tablePaper, printing.format)),
  };
}

/** The widest word of a head or text of a cell, in ems, with what lies beside it. */
function widest(column: TableColumn, rows: PaperTable['rows'], at: number): number {
  let most = Math.max(...column.title.split(' ').map((word) => 1.04 * textWidth(`${word} `)));
  if (!column.isLong) for (const row of rows) most = Math.max(most, textWidth(row[at] ?? ''));
  return most + 0.72 + (column.isAmount ? 0.31 : 0);
}
