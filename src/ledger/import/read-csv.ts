import { parse } from 'csv-parse/sync';
import { refuse } from '#base/refusal.ts';
import { unmarked } from './sheet.ts';
import type { Cell, Sheet } from './sheet.ts';
import { workbookLimits } from './unpack-workbook.ts';

/** Refuses what is too large, or no text: bytes of nought stand in none but UTF-16. */
export function mustBeText(file: string, bytes: Uint8Array): void {
  if (bytes.length > workbookLimits.bytes) refuse('import/too-large', { file, most: '25 MB' });
  if (!isWide(bytes) && bytes.includes(0)) refuse('import/not-readable', { file });
}

/** Reads a CSV file: `;`, `,` or tab, with or without byte order mark, UTF-8 or Windows' own letters. */
export function readCsv(file: string, bytes: Uint8Array): Sheet {
  mustBeText(file, bytes);
  const text = decoded(bytes);
  if (text.includes('\u0000')) refuse('import/not-readable', { file });
  const records = parsed(file, text, delimiterOf(text));
  const rows = records.map((record) => record.map(cellOf));
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === null)) rows.pop();
  return { file, name: file.replace(/\.[a-z]+$/i, ''), rows, merges: [] };
}

/**
 * The character that parts the cells: among those of the first lines, the one that yields the same
 * number of cells most often, for amounts hold commas and names hold semicolons seldom.
 */
export function delimiterOf(text: string): string {
  const lines = text.split(/\r\n|\n|\r/, 60).filter((line) => line.trim() !== '');
  const score = (mark: string) => {
    const counts = lines
      .map((line) => line.replace(/"[^"]*"/g, '').split(mark).length - 1)
      .filter((n) => n > 0);
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    return counts.filter((n) => n === usual).length * (usual >= 2 ? 2 : 1);
  };
  const marks = [';', '\t', ','].map((mark) => ({ mark, score: score(mark) }));
  return marks.toSorted((a, b) => b.score - a.score)[0]!.mark;
}

function parsed(file: string, text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 1_000_000,
    });
  } catch {
    // A quote that never ends, a record without end: not a table.
    return refuse('import/not-readable', { file });
  }
}

function decoded(bytes: Uint8Array): string {
  if (isWide(bytes)) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function isWide(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}

function cellOf(field: string): Cell | null {
  const text = field.trim();
  // ="0001" is how some programs keep leading noughts in a CSV.
  const bare = /^="(.*)"$/.exec(text)?.[1] ?? text;
  return bare === '' ? null : { kind: 'text', text: unmarked(bare) };
}
