import type { Day } from '#base/day.ts';
import type { Signers } from '#base/people/signers.view.ts';
import type { Title } from '#base/words.ts';

/** A cell of a table: an amount as a decimal string, or a text in both languages. */
export type NoteCell = string | Title | null;

/** A column of a table of the notes. */
export interface NoteColumn {
  readonly title: Title;
  readonly isAmount: boolean;
  /** What is said in the place of its amounts, where its days lie before the books. */
  readonly missing?: Title;
}

/** A table of the notes; its columns of amounts stand right. */
export interface NoteTable {
  readonly code: string;
  readonly title: Title;
  readonly columns: readonly NoteColumn[];
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

/** A statement that was fixed along with the notes, as it stood; amounts are decimal strings. */
export interface NoteStatement {
  readonly code: string;
  readonly title: Title;
  /** The days it covers, as people read them. */
  readonly days: Title;
  readonly columns: readonly { readonly title: Title; readonly missing?: Title }[];
  readonly rows: readonly {
    readonly kind: string;
    readonly title: Title;
    readonly level: number;
    readonly note?: string;
    readonly amounts: readonly (string | null)[];
  }[];
}

/** The notes to the statements of a year, whole. */
export interface Notes {
  /** Since the second the statements and who signs are fixed along. */
  readonly format: 'sakaguru/notes/1' | 'sakaguru/notes/2';
  readonly year: number;
  readonly org: string;
  readonly on: Day;
  /** The end of the year before, which stands beside. */
  readonly before: Day;
  readonly sections: readonly NoteSection[];
  /** That the year, or the one beside it, reaches back before the books. */
  readonly remarks?: readonly Title[];
  /** Only in notes that were fixed: the four statements, and who held which office on the last day. */
  readonly statements?: readonly NoteStatement[];
  readonly signers?: Signers;
}
