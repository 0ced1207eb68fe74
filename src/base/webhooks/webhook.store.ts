import { sql } from 'kysely';
import type { Deed } from '../act.ts';
import { build } from '../db/connect.ts';
import type { Reads } from '../db/reads.ts';
import { absent } from '../refusal.ts';

/** Whether it sends, and if not, why: a person said so, the receiver did (410), or nothing arrived. */
export type WebhookState = 'on' | 'off' | 'gone' | 'failing';

/** What a person sets of a webhook. */
export interface WebhookWish {
  readonly url: string;
  readonly description: string;
  readonly events: readonly string[];
  /** Who answers for it. */
  readonly ownerId: string;
}

/** A webhook that is about to change. */
export interface LockedWebhook extends WebhookWish {
  readonly id: string;
  readonly state: WebhookState;
  readonly secretNo: number;
}

/** Queues a webhook. */
export function queueWebhook(deed: Deed, { id, ...wish }: WebhookWish & { id: string }): void {
  deed.write(
    build.insertInto('webhook').values({
      org_id: deed.orgId,
      id,
      ...columnsOf(wish),
      made_at: deed.at,
      deed_id: deed.id,
    }),
  );
}

/** Queues what changes of a webhook. */
export function queueWebhookWish(deed: Deed, id: string, wish: WebhookWish): void {
  deed.write(webhookUpdate(deed, id).set(columnsOf(wish)));
}

function columnsOf({ url, description, events, ownerId }: WebhookWish) {
  return { url, description, events: [...events], login_id: ownerId };
}

/** Queues that a webhook sends again, all its failures forgotten, or that it sends no more. */
export function queueWebhookState(deed: Deed, id: string, state: WebhookState): void {
  const well = { failures: 0, failing_since: null, rest_until: null };
  deed.write(webhookUpdate(deed, id).set({ state, ...(state === 'on' && well) }));
}

/** Queues that a receiver is left in peace no longer: somebody wants to see now what comes of it. */
export function queueAwake(deed: Deed, id: string): void {
  deed.write(webhookUpdate(deed, id).set({ rest_until: null }));
}

/** Queues the number of the secret that signs from now on; `rotatedAt` null ends the one before at once. */
export function queueSecret(
  deed: Deed,
  id: string,
  { secretNo, rotatedAt }: { readonly secretNo: number; readonly rotatedAt: Date | null },
): void {
  deed.write(webhookUpdate(deed, id).set({ secret_no: secretNo, rotated_at: rotatedAt }));
}

/** Queues that a webhook is gone; what it delivered stays to be looked at for its month. */
export function queueWebhookRemoved(deed: Deed, id: string): void {
  deed.write(webhookUpdate(deed, id).set({ removed_at: deed.at, state: 'off' }));
}

function webhookUpdate(deed: Deed, id: string) {
  return build.updateTable('webhook').where('org_id', '=', deed.orgId).where('id', '=', id);
}

/** Locks a webhook that was not removed; refuses `webhook/absent`. */
export function lockWebhook(q: Reads, id: string): Promise<LockedWebhook> {
  return q.one<LockedWebhook>(
    q.db
      .selectFrom('webhook')
      .select(['id', 'url', 'description', 'events', 'login_id as ownerId'])
      .select(sql<WebhookState>`state`.as('state'))
      .select('secret_no as secretNo')
      .where('org_id', '=', q.orgId)
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .forUpdate(),
    () => absent('webhook/absent'),
  );
}

/** What a new webhook is held against. */
export interface WebhookPlace {
  readonly kind: string;
  readonly count: number;
  /** Whether a webhook of this address is there already. */
  readonly isKnown: boolean;
}

/** How many webhooks there are, in which kind of organisation, and whether this address has one. */
export function webhookPlace(q: Reads, url: string, exceptId: string | null = null) {
  return q.one<WebhookPlace>(
    sql<WebhookPlace>`select o.kind, count(w.id)::integer as count,
        coalesce(bool_or(w.url = ${url}), false) as "isKnown"
      from organisation o left join webhook w on w.org_id = o.id and w.removed_at is null
        and w.id is distinct from ${exceptId}::uuid
      where o.id = ${q.orgId} group by o.kind`,
    () => absent('organisation/absent'),
  );
}

/** Whether a login holds a role here today. */
export async function holdsRole(q: Reads, loginId: string): Promise<boolean> {
  const row = await q.maybe(
    sql<{ id: string }>`select m.id from mandate m join login l on l.id = m.login_id
      where m.org_id = ${q.orgId} and m.login_id = ${loginId} and m.revoked_at is null
        and l.disabled_at is null and m.role <> 'member'
        and coalesce(m.until_on, 'infinity') >= (${q.now}::timestamptz at time zone 'Asia/Jakarta')::date
      limit 1`,
  );
  return row !== undefined;
}
