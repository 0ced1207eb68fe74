import type { RawBuilder } from 'kysely';
import type { Reads } from '../db/reads.ts';
import type { Title } from '../words.ts';

/** A record on which documents hang, as lists and pages call it. */
export interface SubjectFace {
  readonly name: string;
  /** Where its page is behind the office's address. */
  readonly path: string;
  /** Whether its documents are only added to: its month, or its proof, is closed. */
  readonly isClosed: boolean;
}

/** A kind of record that documents hang on; each room declares its own, the roof lists them. */
export interface FileSubject {
  /** As rows name it, and addresses ask for it. */
  readonly kind: string;
  readonly title: Title;
  /** What a seat must hold to see the record, and so its documents. */
  readonly permission: string;
  /** Those of the records that are there. */
  faces(q: Reads, ids: readonly string[]): Promise<ReadonlyMap<string, SubjectFace>>;
  /** Of an attachment "a" of this kind: by what its record is known, as one text that lists and the search show. */
  readonly words: RawBuilder<string>;
}

/** Every kind by its name. */
export type FileSubjects = ReadonlyMap<string, FileSubject>;

/** Joins the rooms' kinds. Throws on a kind named twice. */
export function joinSubjects(rooms: readonly (readonly FileSubject[])[]): FileSubjects {
  const all = new Map<string, FileSubject>();
  for (const subject of rooms.flat()) {
    if (all.has(subject.kind)) throw new Error(`documents hang on ${subject.kind} twice`);
    all.set(subject.kind, subject);
  }
  return all;
}
