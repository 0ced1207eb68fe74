/** What a cell holds, as the file has it: a number stays the digits of the file, never a float. */
export interface Cell {
  readonly kind: 'text' | 'number' | 'day' | 'flag' | 'broken';
  readonly text: string;
}

/** A merged range, rows and columns from nought, both ends within. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook, or a CSV file: rows from the first on, empty cells null. */
export interface Sheet {
  readonly file: string;
  readonly name: string;
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly merges: readonly Merge[];
}

/** A file as it came in. */
export interface SheetFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The letters of a column counted from nought: 0 is `A`, 27 is `AB`. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetter(Math.floor(column / 26) - 1) + last;
}

/** The column, from nought, of its letters; -1 for what is none. */
export function columnOf(letters: string): number {
  if (!/^[A-Z]{1,3}$/.test(letters)) return -1;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The address people know: row and column from nought become `D29`. */
export function addressOf(row: number, column: number): string {
  return `${columnLetter(column)}${row + 1}`;
}

/** Reads `J4:L4`; null for what is no range. */
export function mergeOf(ref: string): Merge | null {
  const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref);
  if (!match) return null;
  return {
    top: Number(match[2]) - 1,
    left: columnOf(match[1]!),
    bottom: Number(match[4]) - 1,
    right: columnOf(match[3]!),
  };
}

/**
 * A text without the mark that files of ours, and of others, put before what looks like a formula
 * (`'-`, `'+62 895`), so that what left the house comes back as it was.
 */
export function unmarked(text: string): string {
  return /^'[=+\-@＝＋－＠]/.test(text) ? text.slice(1) : text;
}
