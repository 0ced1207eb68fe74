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
  const needed = widths.fixed.reduce((all, width) => all + width, widths.leastRest);
  const candidates = order.slice(order.indexOf(asked)).flatMap((format) => ways[format]);
  return candidates.find((one) => needed <= roomIn(one)) ?? candidates.at(-1)!;
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
