import { strToU8, zipSync } from 'fflate';
import readXlsx from 'read-excel-file/universal';
import { Refusal, refuse } from '#base/refusal.ts';
import { mustBeText, readCsv } from './read-csv.ts';
import {
  formulaWithoutValue,
  hasDoctype,
  hasRowBeyond,
  mergesOf,
  sheetPaths,
  withBrokenCellsShown,
} from './sheet-xml.ts';
import { mustHaveRoom } from './sheet-space.ts';
import { unmarked } from './sheet.ts';
import type { Cell, Merge, Sheet, SheetFile } from './sheet.ts';
import { mustBeWorkbook, unpackWorkbook } from './unpack-workbook.ts';

/** A cell holds at most this much, in every spreadsheet program. */
const mostText = 32_767;

/**
 * Reads the sheets of an XLSX or CSV file. Numbers stay the digits of the file, days are civil days.
 * Refuses by name what is no such file (`mustBeSheetFile`), what is made to do harm (`import/zip-bomb`,
 * `import/entities`), what one far cell makes too wide (`import/too-wide`), and what cannot be read
 * (`import/not-readable`).
 */
export async function readWorkbook({ name: file, bytes }: SheetFile): Promise<Sheet[]> {
  mustBeSheetFile({ name: file, bytes });
  return isZip(bytes) ? readXlsxSheets(file, bytes) : [readCsv(file, bytes)];
}

/**
 * Refuses, by a look at the outside alone, what is no XLSX or CSV file: quick enough for an upload.
 * @throws Refusal `import/old-excel`, `import/macros`, `import/kind-unknown`, `import/not-readable` …
 */
export function mustBeSheetFile({ name: file, bytes }: SheetFile): void {
  const ending = /\.([a-z0-9]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
  if (ending === 'xlsm' || ending === 'xlsb' || ending === 'xltm')
    refuse('import/macros', { file });
  if (bytes.length === 0) refuse('import/empty-file', { file });
  if (isOldExcel(bytes)) refuse('import/old-excel', { file });
  if (isZip(bytes)) return mustBeWorkbook(bytes, file);
  if (ending === 'xls' || ending === 'ods') refuse('import/old-excel', { file });
  if (ending === 'xlsx') refuse('import/not-readable', { file });
  if (ending === 'csv' || ending === 'txt' || ending === 'tsv') return mustBeText(file, bytes);
  return refuse('import/kind-unknown', { file });
}

async function readXlsxSheets(file: string, bytes: Uint8Array): Promise<Sheet[]> {
  const parts = unpackWorkbook(bytes, file);
  const decoder = new TextDecoder('utf-8');
  const textOf = (path: string) => decoder.decode(parts.get(path) ?? new Uint8Array());
  const paths = sheetPaths(textOf('xl/workbook.xml'), textOf('xl/_rels/workbook.xml.rels'));
  if (paths.length === 0) refuse('import/not-readable', { file });
  const merges: Merge[][] = [];
  const safe: Record<string, Uint8Array> = {};
  for (const [path, part] of parts) {
    if (hasDoctype(decoder.decode(part))) refuse('import/entities', { file });
    safe[path] = part;
  }
  for (const { name, path } of paths) {
    const xml = textOf(path);
    if (hasRowBeyond(xml)) refuse('import/not-readable', { file });
    mustHaveRoom(xml, file, name);
    merges.push(mergesOf(xml));
    const shown = withBrokenCellsShown(xml);
    if (shown !== xml) safe[path] = strToU8(shown);
  }
  // The reader is given only what the guard let through, stored and not packed again.
  const stored = zipSync(safe, { level: 0 });
  const sheets = await parsed(file, stored);
  return sheets.map(({ sheet, data }, index) => ({
    file,
    name: sheet,
    rows: data.map((row) => row.map((value) => cellOf(value, file))),
    merges: merges[index] ?? [],
  }));
}

async function parsed(file: string, stored: Uint8Array<ArrayBuffer>) {
  try {
    return await readXlsx(stored.buffer, { parseNumber: (digits: string) => ({ digits }) });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // Whatever a foreign reader throws on foreign bytes means that the file is not what it says.
    return refuse('import/not-readable', { file });
  }
}

function cellOf(value: unknown, file: string): Cell | null {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) {
    const iso = Number.isNaN(value.getTime()) ? '' : value.toISOString();
    // A date format on a number beyond the calendar: shown as it is, and named where a day is wanted.
    return {
      kind: 'day',
      text: iso.startsWith('+') || iso.startsWith('-') ? iso : iso.slice(0, 10),
    };
  }
  if (typeof value === 'boolean') return { kind: 'flag', text: String(value) };
  if (typeof value === 'object' && 'digits' in value) {
    return { kind: 'number', text: String(value.digits).trim().slice(0, 400) };
  }
  const text = unmarked(String(value));
  if (text.length > mostText) refuse('import/not-readable', { file });
  if (
    text === formulaWithoutValue ||
    /^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!)$/.test(text)
  ) {
    return { kind: 'broken', text };
  }
  return { kind: 'text', text };
}

function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7)
  );
}

/** The compound file of Excel before 2007, and of workbooks locked with a password. */
function isOldExcel(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}
