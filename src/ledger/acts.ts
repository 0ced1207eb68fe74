import type { AnyAct } from '#base/act.ts';
import { postEntryAct } from './entries/post-entry-act.ts';
import { reverseEntry } from './entries/reverse-entry.ts';
import { openBooks } from './open-books.ts';

/** Every act of the ledger, for registers and walks. */
export const ledgerActs: readonly AnyAct[] = [
  openBooks,
  postEntryAct,
  reverseEntry,
];
