import { refuse } from '#base/refusal.ts';
import { addressOf, columnOf } from './sheet.ts';

/** A reader lays a sheet out as rows times columns, whatever stands in it: so much it may be at most. */
export const mostCells = 10_000_000;

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Refuses a sheet of which one far cell alone makes a field of many millions: by the addresses of the cells
 * that hold something, before any row is read. Cells that are only formatted count for nothing.
 * @param xml the sheet's own part of the workbook
 * @throws Refusal `import/too-wide` {file, sheet, cell, most}
 */
export function mustHaveRoom(xml: string, file: string, sheet: string): void {
  let [low, right]: Place[] = [nowhere, nowhere];
  for (const [, letters, digits] of xml.matchAll(filled)) {
    const at = { row: Number(digits) - 1, column: columnOf(letters!) };
    if (at.row > low!.row) low = at;
    if (at.column > right!.column) right = at;
  }
  if ((low!.row + 1) * (right!.column + 1) <= mostCells) return;
  const cell = [...new Set([right!, low!].map(({ row, column }) => addressOf(row, column)))];
  refuse('import/too-wide', { file, sheet, cell: cell.join(', '), most: '10.000.000' });
}

const nowhere: Place = { row: -1, column: -1 };

/** A cell with its address, neither closed at once nor empty. */
const filled =
  /<(?:\w+:)?c\b[^>]*?\br=["']([A-Z]{1,3})(\d{1,7})["'](?:[^>]*[^>/])?>(?!<\/(?:\w+:)?c>)/g;
