import type { PaperFormat, Sheet } from './define-paper.ts';

/** Widths of a table in ems of its letters: fixed columns, and what the one that takes the rest needs. */
export interface TableWidths {
  readonly fixed: readonly number[];
  readonly leastRest: number;
}

/** The sides of a sheet in points, and what the frame leaves at each side of its text. */
const sides = { a3: [842, 1191], a4: [595, 842], a5: [420, 595] } as const;
const margins = { a3: 45.4, a4: 45.4, a5: 31.2 } as const;

/** From comfortable to dense; what does not fit an A5 goes to A4, and only what does not fit that to A3. */
const ways: Record<PaperFormat, readonly Sheet[]> = {
  a5: [sheet('a5', false, 8), sheet('a5', true, 8), sheet('a5', true, 7)],
  a4: [
    sheet('a4', false, 9),
    sheet('a4', false, 8),
    sheet('a4', true, 9),
    sheet('a4', true, 8),
    sheet('a4', true, 7),
    sheet('a4', true, 6.5),
  ],
  a3: [sheet('a3', true, 9), sheet('a3', true, 8), sheet('a3', true, 7), sheet('a3', true, 6)],
};
const order: readonly PaperFormat[] = ['a5', 'a4', 'a3'];

/**
 * The most comfortable sheet on which a table fits: upright before landscape, larger letters before small,
 * never below 6.5 points before the next larger sheet is taken.
 *
 * @param widths in ems, see `textWidth`
 * @param asked the format somebody asked for; a larger one is taken where nothing else is readable
 */
export function fitSheet(widths: TableWidths, asked: PaperFormat): Sheet {
  const needed = total(widths.fixed) + widths.leastRest;
  const candidates = order.slice(order.indexOf(asked)).flatMap((format) => ways[format]);
  return candidates.find((one) => needed <= roomIn(one)) ?? candidates.at(-1)!;
}

/** A sheet, and which columns of amounts stand side by side on it; several groups follow one another. */
export interface ColumnFit {
  readonly sheet: Sheet;
  readonly groups: readonly (readonly number[])[];
}

/**
 * Fits a table with many columns of amounts onto the format that was asked for, and no other: on one sheet's
 * width where it stays readable, else landscape in as few groups of columns as will do, with the largest letters
 * that these allow. Each group repeats what stands before the amounts.
 *
 * @param widths in ems: `fixed` and `leastRest` are repeated, `amounts` are shared out
 * @returns null where not even one column has room beside what is repeated
 */
export function fitColumns(
  { fixed, leastRest, amounts }: TableWidths & { readonly amounts: readonly number[] },
  asked: PaperFormat,
): ColumnFit | null {
  const before = total(fixed) + leastRest;
  const fits = (one: Sheet, groups: ColumnFit['groups']) =>
    groups.every((group) => before + total(group.map((i) => amounts[i]!)) <= roomIn(one));
  const whole = [amounts.map((_, i) => i)];
  const alone = ways[asked].find((one) => fits(one, whole));
  if (alone) return { sheet: alone, groups: whole };
  const across = ways[asked].filter(({ isLandscape }) => isLandscape);
  for (let many = 2; many <= amounts.length; many += 1) {
    const groups = inGroups(amounts.length, many);
    const sheet = across.find((one) => fits(one, groups));
    if (sheet) return { sheet, groups };
  }
  return null;
}

/** Places in order, in groups of nearly the same size, the larger ones first. */
function inGroups(count: number, many: number): number[][] {
  const groups: number[][] = [];
  for (let at = 0; groups.length < many;) {
    const size = Math.ceil((count - at) / (many - groups.length));
    groups.push(Array.from({ length: size }, (_, i) => at + i));
    at += size;
  }
  return groups;
}

function total(widths: readonly number[]): number {
  return widths.reduce((all, width) => all + width, 0);
}

/** How wide a text of our font runs, in ems, a little generous: digits are alike, letters by their shape. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

/** The room between the margins of a sheet, in ems of its letters. */
export function roomIn({ format, isLandscape, textSize }: Sheet): number {
  return (sides[format][isLandscape ? 1 : 0] - 2 * margins[format]) / textSize;
}

function letterWidth(letter: string): number {
  if (/[0-9]/.test(letter)) return 0.5;
  if (/[.,:;'|iljI ]/.test(letter)) return 0.26;
  if (/[()[\]]/.test(letter)) return 0.31;
  if (/[/\-ftr]/.test(letter)) return 0.37;
  return /[A-ZmwMW@%]/.test(letter) ? 0.66 : 0.54;
}

function sheet(format: PaperFormat, isLandscape: boolean, textSize: number): Sheet {
  return { format, isLandscape, textSize };
}
