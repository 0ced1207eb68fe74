import type pg from 'pg';
import type { SecretStanding } from './webhook-secret.ts';

/** For how long a delivery that was taken up belongs to whoever took it: longer than any try lasts. */
export const leaseMs = 60_000;

/** A webhook that hears of some kinds; one that is off keeps what happens for later. */
export interface ListeningWebhook {
  readonly id: string;
  readonly events: readonly string[];
  readonly isOn: boolean;
  /** What happened before is none of its business. */
  readonly madeAt: Date;
}

/** The webhooks of an organisation that were not removed. */
export async function listeningWebhooks(
  client: pg.ClientBase,
  orgId: string,
): Promise<ListeningWebhook[]> {
  const text = `select id, events, state = 'on' as "isOn", made_at as "madeAt" from webhook
    where org_id = $1 and removed_at is null limit 1000`;
  return (await client.query<ListeningWebhook>(text, [orgId])).rows;
}

/** What is to be delivered of an event. */
export interface GatheredDelivery {
  readonly id: string;
  readonly webhook_id: string;
  readonly kind: string;
  readonly happened_at: Date;
  readonly deed_id: string;
  readonly event_no: number;
  readonly body: string;
  readonly state: 'waiting' | 'held';
}

/** Keeps deliveries; what was relayed before is left as it is. Answers how many are new. */
export async function keepDeliveries(
  client: pg.ClientBase,
  orgId: string,
  deliveries: readonly GatheredDelivery[],
  now: Date,
): Promise<number> {
  const { rowCount } = await client.query(
    `insert into webhook_delivery (org_id, id, webhook_id, kind, happened_at, deed_id, event_no, body, state,
        next_at, made_at)
      select $1, d.id, d.webhook_id, d.kind, d.happened_at, d.deed_id, d.event_no, d.body, d.state,
        case d.state when 'waiting' then $3::timestamptz end, $3
      from jsonb_to_recordset($2::jsonb) as d (id uuid, webhook_id uuid, kind text, happened_at timestamptz,
        deed_id uuid, event_no integer, body text, state text)
      on conflict on constraint webhook_delivery_once do nothing`,
    [orgId, JSON.stringify(deliveries), now],
  );
  return rowCount ?? 0;
}

const dueJoin = `from webhook_delivery d join webhook w on w.org_id = d.org_id and w.id = d.webhook_id
  where d.org_id = $1 and d.state = 'waiting' and w.state = 'on' and w.removed_at is null`;

/** The webhooks that have something due and are not left in peace. */
export async function dueWebhooks(
  client: pg.ClientBase,
  orgId: string,
  now: Date,
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct w.id ${dueJoin} and d.next_at <= $2 and coalesce(w.rest_until <= $2, true)
      and not exists (select from organisation o where o.id = $1 and o.kind = 'practice') limit 100`,
    [orgId, now],
  );
  return rows.map(({ id }) => id);
}

/** The instant at which something is due next; null: nothing waits. */
export async function nextDue(client: pg.ClientBase, orgId: string): Promise<Date | null> {
  const { rows } = await client.query<{ at: Date | null }>(
    `select min(greatest(d.next_at, w.rest_until)) as at ${dueJoin}
      and not exists (select from organisation o where o.id = $1 and o.kind = 'practice')`,
    [orgId],
  );
  return rows[0]?.at ?? null;
}

/** A delivery that was taken up for one try. */
export interface TakenDelivery {
  readonly id: string;
  readonly body: string;
  /** The number of this try, and its number in this round. */
  readonly tries: number;
  readonly round: number;
  readonly url: string;
  readonly failures: number;
  readonly failingSince: Date | null;
  readonly secret: SecretStanding;
}

interface TakenRow extends Omit<TakenDelivery, 'secret'> {
  readonly webhookId: string;
  readonly secretNo: number;
  readonly rotatedAt: Date | null;
}

/**
 * Takes up the next delivery of a webhook that is due. That counts as a try and keeps it from others for a
 * minute: a process that is killed meanwhile leaves it to the next, with the same id and bytes.
 */
export async function takeUp(
  client: pg.ClientBase,
  orgId: string,
  webhookId: string,
  now: Date,
): Promise<TakenDelivery | null> {
  const { rows } = await client.query<TakenRow>(
    `update webhook_delivery t set tries = t.tries + 1, round = t.round + 1, next_at = $4
      from (select d.id, w.url, w.secret_no, w.rotated_at, w.failures, w.failing_since ${dueJoin}
          and w.id = $2 and d.next_at <= $3 and coalesce(w.rest_until <= $3, true)
        order by (d.kind = 'webhook.test') desc, d.next_at, d.happened_at, d.id limit 1 for update of d skip locked) x
      where t.org_id = $1 and t.id = x.id
      returning t.id, t.body, t.tries, t.round, t.webhook_id as "webhookId", x.url,
        x.secret_no as "secretNo", x.rotated_at as "rotatedAt", x.failures,
        x.failing_since as "failingSince"`,
    [orgId, webhookId, now, new Date(now.getTime() + leaseMs)],
  );
  const row = rows[0];
  if (!row) return null;
  const { webhookId: id, secretNo, rotatedAt, ...taken } = row;
  return { ...taken, secret: { id, secretNo, rotatedAt } };
}

/** What one try came to. */
export interface TriedDelivery {
  readonly at: Date;
  readonly ms: number;
  readonly status: number | null;
  readonly failure: string;
  readonly answer: string;
  /** When it is tried next; null: delivered, or given up. */
  readonly nextAt: Date | null;
}

/** Writes a try down, and how the delivery stands now. Whoever came too late changes nothing of that. */
export async function writeTry(
  client: pg.ClientBase,
  orgId: string,
  { id, tries }: Pick<TakenDelivery, 'id' | 'tries'>,
  tried: TriedDelivery,
): Promise<void> {
  const { at, ms, status, failure, answer, nextAt } = tried;
  const isDelivered = failure === '';
  const state = isDelivered ? 'delivered' : nextAt === null ? 'failed' : 'waiting';
  await client.query(
    `insert into webhook_try (org_id, delivery_id, no, at, ms, status, failure, answer)
      select $1, $2, $3, $4, $5, $6, $7, $8
      where exists (select from webhook_delivery where org_id = $1 and id = $2)
      on conflict do nothing`,
    [orgId, id, tries, at, ms, status, failure, answer],
  );
  await client.query(
    `update webhook_delivery set state = $4, next_at = $5, last_at = $6, last_status = $7, last_failure = $8
      where org_id = $1 and id = $2 and tries = $3`,
    [orgId, id, tries, state, nextAt, at, status, failure],
  );
}

/** Notes that a receiver is well. */
export async function noteArrived(
  client: pg.ClientBase,
  orgId: string,
  webhookId: string,
): Promise<void> {
  await client.query(
    `update webhook set failures = 0, failing_since = null, rest_until = null
      where org_id = $1 and id = $2 and failures > 0`,
    [orgId, webhookId],
  );
}

/** Notes that a receiver failed, and until when it is left in peace. */
export async function noteFailing(
  client: pg.ClientBase,
  orgId: string,
  webhookId: string,
  { at, restUntil }: { readonly at: Date; readonly restUntil: Date },
): Promise<void> {
  await client.query(
    `update webhook set failures = failures + 1, failing_since = coalesce(failing_since, $3), rest_until = $4
      where org_id = $1 and id = $2`,
    [orgId, webhookId, at, restUntil],
  );
}
