import type { Day } from '#base/day.ts';
import { dayOfCell } from './cell-day.ts';
import { hasAnyWord, hasWords, wordsOf } from './label.ts';
import { columnLetter } from './sheet.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Words by which a column's label gives itself away: all of `words`, none of `not`. */
export interface Synonym<Field extends string = string> {
  readonly field: Field;
  readonly words: string;
  readonly not?: string;
  /** The label is these words and nothing else. */
  readonly alone?: true;
  /** Heavier words win; the number of words by default. */
  readonly weight?: number;
}

/** One column of a table, its label as the header has it (`Simpanan / Pokok`). */
export interface Column {
  readonly column: number;
  readonly label: string;
  readonly words: string;
}

/** A table found in a sheet: its header rows (from nought) and columns. */
export interface Table {
  readonly sheet: Sheet;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: readonly Column[];
}

/** What a column means; a page may change it. */
export interface ColumnUse<Field extends string = string> {
  readonly column: string;
  readonly field: Field;
  /** For a balance of another control account: that account's code in the trial balance. */
  readonly account?: string;
}

const searched = 60;
const mostColumns = 200;
const deepest = 3;

/**
 * Finds the header of a table under its title rows: one row, or two or three with merged cells, whichever
 * makes the most fields known. Null if fewer than `least` fields are.
 */
export function findTable(sheet: Sheet, synonyms: readonly Synonym[], least: number): Table | null {
  let best: Table | null = null;
  let most = least - 1;
  for (let depth = 1; depth <= deepest; depth += 1) {
    for (let top = 0; top < Math.min(searched, sheet.rows.length - depth + 1); top += 1) {
      if (!isHeader(sheet, top, depth)) continue;
      const columns = labelled(sheet, top, depth);
      const known = new Set(matchColumns(columns, synonyms).map((use) => use.field)).size;
      if (known <= most) continue;
      most = known;
      best = { sheet, headerTop: top, headerBottom: top + depth - 1, columns };
    }
  }
  return best;
}

/** Proposes what each column means: the heaviest words win, then the column that stands further left. */
export function matchColumns<Field extends string>(
  columns: readonly Column[],
  synonyms: readonly Synonym<Field>[],
): { column: number; field: Field }[] {
  const offers = columns.flatMap(({ column, words }) =>
    synonyms
      .filter((synonym) => isMeant(words, synonym))
      .map((synonym) => ({
        column,
        field: synonym.field,
        weight: synonym.weight ?? synonym.words.split(' ').length,
      })),
  );
  const taken = new Set<number>();
  const given = new Set<string>();
  const uses: { column: number; field: Field }[] = [];
  for (const { column, field } of offers.toSorted(
    (a, b) => b.weight - a.weight || a.column - b.column,
  )) {
    if (taken.has(column) || given.has(field)) continue;
    taken.add(column);
    given.add(field);
    uses.push({ column, field });
  }
  return uses.toSorted((a, b) => a.column - b.column);
}

/** The first row of data: below the header, and below a row that only counts the columns (1, 2, 3 …). */
export function firstDataRow({ sheet, headerBottom }: Table): number {
  const next = sheet.rows[headerBottom + 1];
  const counted =
    next?.filter((cell) => cell !== null).map((cell) => cell.text.replace(/[()]/g, '')) ?? [];
  const isCount =
    counted.length >= 4 && counted.every((text, i) => text === String(i + Number(counted[0])));
  return headerBottom + (isCount && Number(counted[0]) <= 1 ? 2 : 1);
}

/** The day a sheet speaks of, from its title rows (`PER 31 DESEMBER 2025`); null if none does. */
export function dayOfTitle({ sheet, headerTop }: Table, today: Day): Day | null {
  for (const row of sheet.rows.slice(0, headerTop).toReversed()) {
    for (const cell of row) {
      if (!cell) continue;
      const inText = /(\d{1,2}[\s/.-]+[\p{L}\d]+[\s/.-]+\d{4})\s*\)?$/u.exec(cell.text.trim())?.[1];
      const found = dayOfCell(inText ? { kind: 'text', text: inText } : cell, today);
      if (found && (inText || cell.kind === 'day')) return found;
    }
  }
  return null;
}

/** Whether a row repeats the header, as printed sheets do on every page. */
export function repeatsHeader({ sheet, headerTop, headerBottom }: Table, row: number): boolean {
  const texts = filled(sheet.rows[row]);
  if (texts.length < 2) return false;
  for (let head = headerTop; head <= headerBottom; head += 1) {
    const labels = filled(sheet.rows[head]);
    // The first cells tell nearly every row apart, so the rest is seldom looked at.
    if (texts.length !== labels.length || texts[0]!.text !== labels[0]!.text) continue;
    if (texts.every((cell, i) => wordsOf(cell.text) === wordsOf(labels[i]!.text))) return true;
  }
  return false;
}

/** Whether a row is a sum of those above: `JUMLAH`, `Total`, `Sub total`. */
export function isTotalRow(row: readonly (Cell | null)[]): boolean {
  const first = row.find((cell) => cell !== null && cell.kind === 'text');
  return first
    ? /^(?:grand |sub ?)?(?:jumlah|total|saldo akhir)\b/.test(wordsOf(first.text))
    : false;
}

function isMeant(label: string, { words, not, alone }: Synonym): boolean {
  if (alone) return label === words;
  return hasWords(label, words) && !(not !== undefined && hasAnyWord(label, not));
}

function isHeader(sheet: Sheet, top: number, depth: number): boolean {
  // A cell merged with the row above belongs to a header that begins there.
  if (sheet.merges.some((merge) => merge.top < top && merge.bottom >= top)) return false;
  for (let row = top; row < top + depth; row += 1) {
    const cells = sheet.rows[row]!.filter((cell) => cell !== null);
    if (cells.length < 2 || cells.length > mostColumns) return false;
    if (
      cells.some((cell) => cell.kind !== 'text' || /^[\d.,/()\s-]*\d[\d.,/()\s-]*$/.test(cell.text))
    ) {
      return false;
    }
  }
  return true;
}

function labelled(sheet: Sheet, top: number, depth: number): Column[] {
  const rows = sheet.rows.slice(top, top + depth);
  const width = Math.min(mostColumns, Math.max(...rows.map((row) => row.length)));
  const merged = sheet.merges.filter((merge) => merge.top < top + depth && merge.bottom >= top);
  const hasWide = merged.some((merge) => merge.right > merge.left);
  return Array.from({ length: width }, (_, column) => {
    const parts: string[] = [];
    for (let level = 0; level < depth; level += 1) {
      const text = headText(sheet, top + level, column) ?? carried(rows, level, column, hasWide);
      if (text !== null && text !== parts.at(-1)) parts.push(text);
    }
    const label = parts.join(' / ') || columnLetter(column);
    return { column, label, words: wordsOf(parts.join(' ')) };
  });

  function headText(of: Sheet, row: number, column: number): string | null {
    const own = of.rows[row]?.[column];
    if (own) return own.text.replace(/\s+/g, ' ').trim();
    const over = merged.find(
      (merge) =>
        merge.top <= row && row <= merge.bottom && merge.left <= column && column <= merge.right,
    );
    return over ? (of.rows[over.top]?.[over.left]?.text.replace(/\s+/g, ' ').trim() ?? null) : null;
  }
}

/** Without merged cells a group's title stands over its first column only: it counts for those beside it. */
function carried(
  rows: readonly (readonly (Cell | null)[])[],
  level: number,
  column: number,
  hasWide: boolean,
): string | null {
  if (hasWide || level === rows.length - 1 || !rows[level + 1]?.[column]) return null;
  for (let left = column - 1; left >= 0; left -= 1) {
    const cell = rows[level]![left];
    if (cell) return rows[level + 1]?.[left] ? cell.text : null;
  }
  return null;
}

function filled(row: readonly (Cell | null)[] | undefined): Cell[] {
  return (row ?? []).filter((cell) => cell !== null);
}
