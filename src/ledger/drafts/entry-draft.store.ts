import type { Deed } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Day } from '#base/day.ts';
import type { DraftContent } from './draft-content.ts';

/** A draft as its acts need it. */
export interface LockedDraft {
  readonly id: string;
  readonly loginId: string;
  readonly entryId: string | null;
  /** The number of the entry that it became. */
  readonly number: string | null;
  readonly discardedAt: Date | null;
}

/** The use under which the content of a draft is sealed. */
export function sealOf(draftId: string): string {
  return `entry-draft:${draftId}`;
}

/** Locks a draft, so that it becomes one entry and no more; undefined: there is none. */
export function lockDraft(q: Reads, id: string): Promise<LockedDraft | undefined> {
  return q.maybe({
    text: `select d.id, d.login_id as "loginId", d.entry_id as "entryId", d.discarded_at as "discardedAt",
        (select e.number from entry e where e.org_id = d.org_id and e.id = d.entry_id) as number
      from entry_draft d where d.org_id = $1 and d.id = $2 for update of d`,
    values: [q.orgId, id],
  });
}

/** How many open drafts somebody has. */
export async function openDraftsOf(q: Reads, loginId: string | null): Promise<number> {
  const row = await q.maybe<{ count: number }>({
    text: `select count(*)::integer as count from entry_draft
      where org_id = $1 and login_id = $2 and entry_id is null and discarded_at is null`,
    values: [q.orgId, loginId],
  });
  return row?.count ?? 0;
}

/** What is kept of a draft. */
interface KeptDraft {
  readonly id: string;
  readonly content: DraftContent;
  readonly dayOn: Day | null;
}

function rowOf(deed: Deed, { id, content, dayOn }: KeptDraft) {
  const sealed = deed.keys.seal(deed.orgId, sealOf(id), JSON.stringify(content));
  return { content_sealed: sealed, day_on: dayOn, saved_at: deed.at, deed_id: deed.id };
}

/** Queues a new draft, sealed. */
export function queueNewDraft(deed: Deed, loginId: string, draft: KeptDraft): void {
  const key = { org_id: deed.orgId, id: draft.id, login_id: loginId };
  deed.write(build.insertInto('entry_draft').values({ ...key, ...rowOf(deed, draft) }));
}

/** Queues what a draft holds now. */
export function queueDraftContent(deed: Deed, draft: KeptDraft): void {
  change(deed, draft.id, rowOf(deed, draft));
}

/** Queues that a draft is thrown away, or taken back out. */
export function queueDiscarded(deed: Deed, id: string, at: Date | null): void {
  change(deed, id, { discarded_at: at, deed_id: deed.id });
}

/** Queues that a draft became an entry: its content goes, for the entry says it all. */
export function queuePosted(deed: Deed, id: string, entryId: string): void {
  change(deed, id, {
    entry_id: entryId,
    content_sealed: null,
    discarded_at: null,
    deed_id: deed.id,
  });
}

function change(deed: Deed, id: string, fields: Record<string, unknown>): void {
  deed.write(
    build
      .updateTable('entry_draft')
      .set(fields)
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}

/** The statement that forgets drafts: those left alone before an instant, and those thrown away before another. */
export function draftsForgotten(
  orgId: string,
  leftBefore: Date,
  thrownBefore: Date,
): { text: string; values: unknown[] } {
  return {
    text: 'delete from entry_draft where org_id = $1 and (saved_at < $2 or discarded_at < $3)',
    values: [orgId, leftBefore, thrownBefore],
  };
}
