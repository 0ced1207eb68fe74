import type { Title, Words } from '../words.ts';

/** The sheets a paper may be printed on; A3 only where a wide table asks for it. */
export type PaperFormat = 'a3' | 'a4' | 'a5';

/** A sheet as it lies before the printer. */
export interface Sheet {
  readonly format: PaperFormat;
  readonly isLandscape: boolean;
  /** The size of the body's letters in points. */
  readonly textSize: number;
}

/** A kind of paper: a voucher, a statement, a hand-over sheet. `Data` is what its template shows, as plain JSON. */
export interface Paper<Data> {
  readonly code: string;
  readonly title: Title;
  /** What a person may choose between, the usual one first. */
  readonly formats: readonly PaperFormat[];
  /** The typst file beside the definition; it imports `/paper.typ` and nothing else. */
  readonly template: URL;
  /** Labels that the template asks for by `t("key")`. */
  readonly words: Words;
  /** Only there so that `Data` belongs to the type. */
  readonly data?: (data: Data) => void;
}

/** Declares a paper. */
export function definePaper<Data>(paper: Paper<Data>): Paper<Data> {
  return paper;
}

/** The sheet of a format as papers use it when nothing in them asks for another. */
export function uprightSheet(format: PaperFormat): Sheet {
  return { format, isLandscape: false, textSize: format === 'a5' ? 8 : 9 };
}
