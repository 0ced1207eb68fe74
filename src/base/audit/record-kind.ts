import type { Reads } from '../db/reads.ts';
import type { Title } from '../words.ts';

/** One field of a record as its history tells of it. */
export interface RecordField {
  readonly title: Title;
  /** How a value is written; `words` names each of its codes, a place is kept as its id. */
  readonly as: 'text' | 'day' | 'month' | 'money' | 'yes' | 'words' | 'unit' | 'office';
  readonly words?: Readonly<Record<string, Title>>;
}

/** How a kind of record is called, and who may see its history. */
export interface RecordKind {
  /** Its name in the address of its history. */
  readonly path: string;
  /** The kinds by which acts write into it. */
  readonly kinds: readonly string[];
  readonly title: Title;
  readonly permission: string;
  /** What a seat must hold to see personal fields; without it, whoever sees the history sees them. */
  readonly personal?: string;
  /** Acts that named the record before histories were written, and the fact that holds its id. */
  readonly acts?: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, RecordField>>;
  /** What the record is called, and where its page is behind the office's address; null: it is not there. */
  face(q: Reads, id: string): Promise<RecordFace | null>;
  /** Deeds that concern it and are known by the record itself: the one that made it, a reversal. */
  deeds?(q: Reads, id: string): Promise<readonly string[]>;
}

/** A record as its history is headed. */
export interface RecordFace {
  readonly name: string;
  readonly path: string;
}

/** Declares a kind of record; the roof lists it. */
export function defineRecordKind(kind: RecordKind): RecordKind {
  return kind;
}

/** A field that is written as it is. */
export function textField(id: string, en: string): RecordField {
  return { title: { id, en }, as: 'text' };
}

/** A field whose value is a civil day. */
export function dayField(id: string, en: string): RecordField {
  return { title: { id, en }, as: 'day' };
}

/** A field whose codes have names. */
export function wordsField(
  id: string,
  en: string,
  words: Readonly<Record<string, Title>>,
): RecordField {
  return { title: { id, en }, as: 'words', words };
}
