/** What a cell of a sheet holds. */
export type SheetCell =
  /** A text; what begins like a formula is kept from being one. */
  | 'text'
  /** Figures, a day, or a word of ours: as it is. */
  | 'plain'
  /** A text without names and numbers of persons. */
  | 'scrubbed'
  /** A sealed value, opened: only in a sheet that is sealed itself. */
  | { readonly opens: string };

export interface SheetColumn {
  readonly title: string;
  readonly as: SheetCell;
}

/** A table for people, beside those for programs: an archive carries it as CSV. */
export interface ArchiveSheet {
  /** Its name without folder and ending. */
  readonly name: string;
  /** Whether it names persons: then it is sealed. */
  readonly isPersonal: boolean;
  readonly columns: readonly SheetColumn[];
  /** SQL with one column of the result per column, in a fixed order of rows; `$1` is the organisation. */
  readonly sql: string;
}

/** The part in which a sheet stands. */
export function sheetPart({ name, isPersonal }: ArchiveSheet): string {
  return isPersonal ? `personal/${name}.csv.enc` : `csv/${name}.csv`;
}

/** How a sheet's cells become texts. */
export interface SheetHands {
  takeNames(text: string): string;
  open(field: string, sealed: Uint8Array): string;
}

/** One line of CSV (RFC 4180). */
export function sheetLine(
  columns: readonly SheetColumn[],
  cells: readonly unknown[],
  hands: SheetHands,
): string {
  const texts = columns.map(({ as }, i) => cellText(as, cells[i], hands));
  return `${texts.map(quoted).join(',')}\r\n`;
}

/** The line with the titles. */
export function sheetHead(columns: readonly SheetColumn[]): string {
  return `${columns.map(({ title }) => quoted(title)).join(',')}\r\n`;
}

function cellText(as: SheetCell, cell: unknown, hands: SheetHands): string {
  if (cell === null || cell === undefined) return '';
  if (typeof as === 'object') return hands.open(as.opens, cell as Uint8Array);
  const text = String(cell);
  if (as === 'plain') return text;
  const kept = as === 'scrubbed' ? hands.takeNames(text) : text;
  return /^[=+\-@\t\r]/.test(kept) ? `'${kept}` : kept;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
