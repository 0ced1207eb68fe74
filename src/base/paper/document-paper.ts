import { definePaper } from './define-paper.ts';
import type { TableColumn } from './table-paper.ts';

/** A part of a document, from above to below. */
export type PaperBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly isSoft?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Facts beside their labels; an empty one is a line to be filled in by hand. */
  | { readonly kind: 'facts'; readonly facts: readonly PaperFact[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly TableColumn[];
      readonly rows: readonly (readonly string[])[];
      /** Whether the last row sums up. */
      readonly hasTotal?: boolean;
    };

export interface PaperFact {
  readonly label: string;
  readonly text: string;
}

/** A paper of headings, sentences, lists and small tables: a hand-over sheet, a letter. */
export const documentPaper = definePaper<{ readonly blocks: readonly PaperBlock[] }>({
  code: 'document',
  title: { id: 'Dokumen', en: 'Document' },
  formats: ['a4', 'a5'],
  template: new URL('./document-paper.typ', import.meta.url),
  words: { id: {}, en: {} },
});
