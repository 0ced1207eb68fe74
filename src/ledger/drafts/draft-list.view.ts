import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { addDays, dayAt, monthEnd, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { isAllowed } from '#base/db/standing.ts';
import type { Standing } from '#base/db/standing.ts';
import { loginOf } from '#base/ground.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import type { Money } from '#base/money.ts';
import { nameHere } from '#base/person-name.view.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import { debitsOf, differenceOf, draftContent } from './draft-content.ts';
import type { DraftContent } from './draft-content.ts';
import { draftDays, undoDays } from './draft-days.ts';
import { sealOf } from './entry-draft.store.ts';
import { readAllDrafts } from './finish-draft.ts';

/** A draft as the list shows it. */
export interface ListedDraft {
  readonly id: string;
  readonly memo: string;
  /** The day as it was typed. */
  readonly day: string;
  readonly lines: number;
  /** What its debits come to, and by how much they exceed the credits, as far as they can be read. */
  readonly total: Money;
  readonly difference: Money;
  readonly by: string;
  readonly isOwn: boolean;
  readonly savedAt: Date;
  readonly discardedAt: Date | null;
  /** The day on which it is forgotten. */
  readonly goesOn: Day;
}

interface Row {
  readonly id: string;
  readonly sealed: Buffer;
  readonly by: string;
  readonly isOwn: boolean;
  readonly savedAt: Date;
  readonly discardedAt: Date | null;
}

/** One's own drafts, and with the permission for it everybody's, the last saved first; at most 500. */
export function entryDrafts(ground: Ground, actor: Actor): Promise<ListedDraft[]> {
  return read(ground, actor, 'entry.post', async (q, standing) => {
    const stands = await standing;
    const rows = await q.many(sql<Row>`select ${columns(q)} from entry_draft d
      where ${mine(q, stands)} order by d.saved_at desc, d.id desc limit 500`);
    return rows.map((row) => listed(q, stands, row));
  });
}

/** A draft to go on with. */
export interface OpenDraft extends ListedDraft {
  readonly content: DraftContent;
}

/**
 * One draft, to go on with.
 * @throws Refusal `entry-draft/absent`, also where it became an entry: its content is gone then
 */
export async function entryDraft(ground: Ground, actor: Actor, id: string): Promise<OpenDraft> {
  if (!isId(id)) absent('entry-draft/absent');
  return read(ground, actor, 'entry.post', async (q, standing) => {
    const stands = await standing;
    const row = await q.one(
      sql<Row>`select ${columns(q)} from entry_draft d where ${mine(q, stands)} and d.id = ${id}::uuid`,
      () => absent('entry-draft/absent'),
    );
    return { ...listed(q, stands, row), content: contentOf(q, row) };
  });
}

/** How many drafts are open in all, how many may belong to a month, and which day the next of one's own goes. */
export interface DraftCount {
  readonly count: number;
  readonly ofMonth: number;
}

/**
 * Counts everybody's open drafts: for whoever closes a month, who need not see them.
 * @param month any day of the month; a draft without a day that can be read may belong to it
 */
export function openDrafts(ground: Ground, actor: Actor, month: Day): Promise<DraftCount> {
  return read(ground, actor, 'books.read', async (q) => {
    const row = await q.maybe(
      sql<DraftCount>`select count(*)::integer as count, count(*) filter (where d.day_on is null
          or d.day_on between ${monthStart(month)}::date and ${monthEnd(month)}::date)::integer as "ofMonth"
        from entry_draft d where d.org_id = ${q.orgId} and d.entry_id is null and d.discarded_at is null`,
    );
    return row ?? { count: 0, ofMonth: 0 };
  });
}

function columns(q: Reads): RawBuilder<unknown> {
  return sql`d.id, d.content_sealed as sealed, ${nameHere(sql`d.org_id`, sql`d.login_id`)} as by,
    d.login_id is not distinct from ${loginOf(q.actor)}::uuid as "isOwn", d.saved_at as "savedAt",
    d.discarded_at as "discardedAt"`;
}

function mine(q: Reads, stands: Standing): RawBuilder<unknown> {
  const all = isAllowed(q, q.actor, stands, readAllDrafts);
  return sql`d.org_id = ${q.orgId} and d.entry_id is null
    and (${all}::boolean or d.login_id = ${loginOf(q.actor)}::uuid)`;
}

function contentOf(q: Reads, { id, sealed }: Row): DraftContent {
  return draftContent.parse(JSON.parse(q.keys.open(q.orgId, sealOf(id), sealed)));
}

function listed(q: Reads, { timeZone }: Standing, row: Row): ListedDraft {
  const content = contentOf(q, row);
  const { sealed: _sealed, ...rest } = row;
  const goesOn = row.discardedAt
    ? addDays(dayAt(row.discardedAt, timeZone), undoDays)
    : addDays(dayAt(row.savedAt, timeZone), draftDays);
  return {
    ...rest,
    memo: content.memo,
    day: content.day,
    lines: content.lines.filter(({ account }) => account !== '').length,
    total: debitsOf(content),
    difference: differenceOf(content),
    goesOn,
  };
}
