import { decimal } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { plainText } from '#ledger/statements/report-files.ts';

/** A column of a table that leaves the house as a file. */
export interface FileColumn<Row> {
  readonly title: string;
  readonly width?: number;
  /** A text, or money: a number in a spreadsheet, a decimal string in CSV. */
  value(row: Row): string | Money | null;
}

/** A table as a file: its name without ending, what stands above it, and its columns. */
export interface TableFile<Row> {
  readonly name: string;
  readonly head: readonly string[];
  readonly columns: readonly FileColumn<Row>[];
  readonly rows: readonly Row[];
}

/** The form a query asks for: `bentuk=csv`, else XLSX. */
export function formAsked(url: URL): 'csv' | 'xlsx' {
  return url.searchParams.get('bentuk') === 'csv' ? 'csv' : 'xlsx';
}

/** Answers with a table as CSV or XLSX; texts that begin like a formula are kept from being one. */
export async function tableAnswer<Row>(
  form: 'csv' | 'xlsx',
  table: TableFile<Row>,
): Promise<Response> {
  const body = form === 'csv' ? csvOf(table) : await xlsxOf(table);
  const type =
    form === 'csv'
      ? 'text/csv; charset=utf-8'
      : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Response(body as BodyInit, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${table.name}.${form}"`,
    },
  });
}

function csvOf<Row>({ columns, rows }: TableFile<Row>): string {
  const lines = [columns.map((column) => column.title)];
  for (const row of rows) {
    lines.push(
      columns.map((column) => {
        const value = column.value(row);
        return typeof value === 'bigint' ? decimal(value) : plainText(value ?? '');
      }),
    );
  }
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

async function xlsxOf<Row>({ head, columns, rows }: TableFile<Row>): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const bold = { fontWeight: 'bold' } as const;
  const text = (value: string, style = {}) => ({ value: plainText(value), type: String, ...style });
  const sheet: unknown[][] = head.map((line, i) => [text(line, i === 0 ? bold : {})]);
  if (head.length > 0) sheet.push([]);
  sheet.push(columns.map((column) => text(column.title, bold)));
  for (const row of rows) {
    sheet.push(
      columns.map((column) => {
        const value = column.value(row);
        if (value === null) return null;
        if (typeof value !== 'bigint') return text(value);
        return { value: Number(decimal(value)), type: Number, format: '#,##0.00;-#,##0.00' };
      }),
    );
  }
  const widths = columns.map(({ width = 18 }) => ({ width }));
  return writeExcelFile(sheet as never, { columns: widths } as never).toBuffer();
}
