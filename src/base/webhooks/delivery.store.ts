import { sql } from 'kysely';
import type { Deed } from '../act.ts';
import type { Reads } from '../db/reads.ts';
import { absent } from '../refusal.ts';
import type { WebhookState } from './webhook.store.ts';

/** How a delivery stands; `held` happened while the webhook was off. */
export type DeliveryState = 'waiting' | 'held' | 'delivered' | 'failed';

/** A delivery as it is written. */
export interface NewDelivery {
  readonly id: string;
  readonly webhookId: string;
  readonly kind: string;
  readonly body: string;
}

/** Queues a delivery that belongs to the act's own deed. */
export function queueDelivery(deed: Deed, { id, webhookId, kind, body }: NewDelivery): void {
  deed.write({
    text: `insert into webhook_delivery (org_id, id, webhook_id, kind, happened_at, deed_id, event_no, body,
        state, next_at, made_at) values ($1, $2, $3, $4, $5, $6, 0, $7, 'waiting', $5, $5)`,
    values: [deed.orgId, id, webhookId, kind, deed.at, deed.id, body],
  });
}

/** A delivery that is to be sent again, and its webhook. */
export interface LockedDelivery {
  readonly kind: string;
  readonly state: DeliveryState;
  readonly webhookId: string;
  readonly webhookState: WebhookState;
}

/** Locks a delivery of a webhook that is still there; refuses `webhook-delivery/absent`. */
export function lockDelivery(q: Reads, id: string): Promise<LockedDelivery> {
  return q.one<LockedDelivery>(
    sql<LockedDelivery>`select d.kind, d.state, d.webhook_id as "webhookId", w.state as "webhookState"
      from webhook_delivery d join webhook w on w.org_id = d.org_id and w.id = d.webhook_id
      where d.org_id = ${q.orgId} and d.id = ${id} and w.removed_at is null for update of d`,
    () => absent('webhook-delivery/absent'),
  );
}

const anew = `state = 'waiting', round = 0, next_at = $2`;

/** Queues that a delivery is sent again, under its own id and with its own bytes. */
export function queueAgain(deed: Deed, id: string): void {
  const text = `update webhook_delivery set ${anew} where org_id = $1 and id = $3`;
  deed.write({ text, values: [deed.orgId, deed.at, id] });
}

/** Which deliveries of a webhook are sent again. */
export interface ReplayWish {
  readonly webhookId: string;
  /** From which instant on they happened; null: as far back as they are kept. */
  readonly from: Date | null;
  /** Only what did not arrive (yet), or what arrived too. */
  readonly what: 'failed' | 'all';
}

/**
 * What waits for its next try is hurried along; what waits for its first, or is on its way this moment (its try
 * is counted and not noted yet), goes by itself.
 */
const replayed = `org_id = $1 and webhook_id = $3 and ($4::timestamptz is null or happened_at >= $4)
  and kind <> 'webhook.test' and (state = any($5) or state = 'waiting' and next_at > $2 and exists (
    select from webhook_try t where t.org_id = $1 and t.delivery_id = webhook_delivery.id
      and t.no = webhook_delivery.tries))`;

function replayValues(orgId: string, { webhookId, from, what }: ReplayWish, at: Date): unknown[] {
  const states = what === 'all' ? ['held', 'failed', 'delivered'] : ['held', 'failed'];
  return [orgId, at, webhookId, from, states];
}

/** How many deliveries a replay would send again. */
export async function countReplayed(q: Reads, wish: ReplayWish): Promise<number> {
  const row = await q.maybe<{ count: number }>({
    text: `select count(*)::integer as count from webhook_delivery where ${replayed} and made_at <= $2`,
    values: replayValues(q.orgId, wish, q.now),
  });
  return row?.count ?? 0;
}

/** Queues that they are sent again, the oldest first. */
export function queueReplay(deed: Deed, wish: ReplayWish): void {
  deed.write({
    text: `update webhook_delivery set ${anew} where ${replayed}`,
    values: replayValues(deed.orgId, wish, deed.at),
  });
}
