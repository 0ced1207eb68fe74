import type { Day } from '#base/day.ts';
import type { Title } from '#base/words.ts';

/** A cell of a table: an amount as a decimal string, or a text in both languages. */
export type NoteCell = string | Title | null;

/** A table of the notes; its columns of amounts stand right. */
export interface NoteTable {
  readonly code: string;
  readonly title: Title;
  readonly columns: readonly { readonly title: Title; readonly isAmount: boolean }[];
  readonly rows: readonly { readonly isTotal: boolean; readonly cells: readonly NoteCell[] }[];
}

/** One section, its figures filled in. */
export interface NoteSection {
  /** By which its text is kept: `umum`, `sheet-1-11`. */
  readonly code: string;
  /** `1`, or `4.2` below `4`. */
  readonly number: string;
  readonly title: Title;
  readonly level: 1 | 2;
  readonly text: Title;
  readonly tables: readonly NoteTable[];
}

/** The notes to the statements of a year, whole. */
export interface Notes {
  readonly format: 'sakaguru/notes/1';
  readonly year: number;
  readonly org: string;
  readonly on: Day;
  /** The end of the year before, which stands beside. */
  readonly before: Day;
  readonly sections: readonly NoteSection[];
}
