import type { Deed } from '#base/act.ts';
import { absent, conflict, refuse } from '#base/refusal.ts';
import { loginOf } from '#base/ground.ts';
import { queuePosted } from './entry-draft.store.ts';
import type { LockedDraft } from './entry-draft.store.ts';

/** What it takes to go on with what somebody else has begun. */
export const readAllDrafts = 'entry-draft.read-all';

/**
 * Refuses a draft that is somebody else's, is thrown away, or has become an entry.
 * @throws Refusal `entry-draft/absent`, `entry-draft/posted` with the entry, `entry-draft/discarded`
 */
export function mustBeOpen(deed: Deed, draft: LockedDraft | undefined): LockedDraft {
  const own = mustBeOwn(deed, draft);
  const { entryId, number, discardedAt } = own;
  // Of two at once the second sees that it is an entry, and not yet which number that has.
  if (entryId !== null) conflict('entry-draft/posted', { entryId, number: number ?? '–' });
  if (discardedAt !== null) refuse('entry-draft/discarded');
  return own;
}

/** Refuses a draft of somebody else to whoever may not go on with it. */
export function mustBeOwn(deed: Deed, draft: LockedDraft | undefined): LockedDraft {
  if (!draft) absent('entry-draft/absent', { field: 'draftId' });
  const isOwn = draft.loginId === loginOf(deed.actor);
  if (!isOwn && !deed.may(readAllDrafts)) absent('entry-draft/absent', { field: 'draftId' });
  return draft;
}

/** Marks a draft with the entry that it became, in that entry's own transaction. */
export function finishDraft(deed: Deed, draft: LockedDraft | undefined, entryId: string): void {
  const { id } = mustBeOpen(deed, draft);
  queuePosted(deed, id, entryId);
  deed.note({ draftId: id });
}
