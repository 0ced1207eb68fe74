import type { Reads } from '#base/db/reads.ts';
import { lockDraft } from './entry-draft.store.ts';
import type { LockedDraft } from './entry-draft.store.ts';

/** Locks the draft that an entry is made of; no draft was named: none is locked. */
export async function lockNamedDraft(
  q: Reads,
  draftId: string | undefined,
): Promise<LockedDraft | undefined> {
  return draftId === undefined ? undefined : lockDraft(q, draftId);
}
