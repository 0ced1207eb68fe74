import { sql } from 'kysely';
import type { Reads } from '../db/reads.ts';
import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';
import { absent } from '../refusal.ts';
import type { DeliveryState } from './delivery.store.ts';

/** One delivery. */
export interface ListedDelivery {
  readonly id: string;
  readonly kind: string;
  readonly happenedAt: Date;
  readonly madeAt: Date;
  readonly state: DeliveryState;
  readonly tries: number;
  readonly lastAt: Date | null;
  readonly lastStatus: number | null;
  readonly lastFailure: string;
  readonly nextAt: Date | null;
}

/** One try to deliver. */
export interface DeliveryTry {
  readonly no: number;
  readonly at: Date;
  readonly ms: number;
  readonly status: number | null;
  /** Why it failed; empty: it arrived. */
  readonly failure: string;
  /** The beginning of what the receiver answered. */
  readonly answer: string;
}

/** A delivery with what was sent and what came of it. */
export interface DeliveryCard extends ListedDelivery {
  readonly webhookId: string;
  /** The very bytes. */
  readonly body: string;
  readonly attempts: readonly DeliveryTry[];
}

/** What is asked of the list. */
export interface DeliveryQuestion {
  readonly webhookId: string;
  readonly state: DeliveryState | null;
  readonly kind: string | null;
}

/** Where a page of the list ended. */
export interface DeliveryCursor {
  readonly madeAt: Date;
  readonly id: string;
}

const permission = 'webhook.read';
const perPage = 50;
/** A file holds at most this many. */
const mostInFile = 20_000;

/**
 * The deliveries of a webhook, the newest first, a page at a time.
 * @throws Refusal `webhook/absent`
 */
export function deliveryList(
  ground: Ground,
  actor: Actor,
  question: DeliveryQuestion,
  page: { readonly after: DeliveryCursor | null; readonly limit?: number },
): Promise<{ rows: ListedDelivery[]; next: DeliveryCursor | null }> {
  const limit = page.limit ?? perPage;
  return read(ground, actor, permission, async (q) => {
    const [rows] = await Promise.all([
      rowsOf(q, question, page.after, limit + 1),
      mustBeThere(q, question.webhookId),
    ]);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const next = rows.length > limit && last ? { madeAt: last.madeAt, id: last.id } : null;
    return { rows: shown, next };
  });
}

/** The same for a file, as far as a file goes. */
export function deliveriesForFile(
  ground: Ground,
  actor: Actor,
  question: DeliveryQuestion,
): Promise<ListedDelivery[]> {
  return read(ground, actor, permission, async (q) => {
    const [rows] = await Promise.all([
      rowsOf(q, question, null, mostInFile),
      mustBeThere(q, question.webhookId),
    ]);
    return rows;
  });
}

/**
 * One delivery, its body and its tries.
 * @throws Refusal `webhook-delivery/absent`
 */
export function deliveryCard(ground: Ground, actor: Actor, id: string): Promise<DeliveryCard> {
  return read(ground, actor, permission, async (q) => {
    const [delivery, attempts] = await Promise.all([
      q.one(
        sql<Omit<DeliveryCard, 'attempts'>>`select ${columns}, d.webhook_id as "webhookId", d.body
          from webhook_delivery d where d.org_id = ${q.orgId} and d.id = ${id}`,
        () => absent('webhook-delivery/absent'),
      ),
      q.many(
        sql<DeliveryTry>`select no, at, ms, status, failure, answer from webhook_try
          where org_id = ${q.orgId} and delivery_id = ${id} order by no desc limit 100`,
      ),
    ]);
    return { ...delivery, attempts };
  });
}

const columns = sql`d.id, d.kind, d.happened_at as "happenedAt", d.made_at as "madeAt", d.state, d.tries,
  d.last_at as "lastAt", d.last_status as "lastStatus", d.last_failure as "lastFailure", d.next_at as "nextAt"`;

function rowsOf(
  q: Reads,
  { webhookId, state, kind }: DeliveryQuestion,
  after: DeliveryCursor | null,
  most: number,
): Promise<ListedDelivery[]> {
  return q.many(
    sql<ListedDelivery>`select ${columns} from webhook_delivery d
      where d.org_id = ${q.orgId} and d.webhook_id = ${webhookId}
        and (${state}::text is null or d.state = ${state})
        and (${kind}::text is null or d.kind = ${kind})
        and (${after?.madeAt ?? null}::timestamptz is null
          or (d.made_at, d.id) < (${after?.madeAt ?? null}::timestamptz, ${after?.id ?? null}::uuid))
      order by d.made_at desc, d.id desc limit ${most}`,
  );
}

function mustBeThere(q: Reads, webhookId: string): Promise<{ id: string }> {
  const webhook = q.db
    .selectFrom('webhook')
    .select('id')
    .where('org_id', '=', q.orgId)
    .where('id', '=', webhookId);
  return q.one(webhook, () => absent('webhook/absent'));
}
