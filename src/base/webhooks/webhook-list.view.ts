import { sql } from 'kysely';
import type { Actor, Ground } from '../ground.ts';
import { nameHere } from '../person-name.view.ts';
import { read } from '../read.ts';
import { absent } from '../refusal.ts';
import { isOverlapping } from './webhook-secret.ts';
import type { WebhookState } from './webhook.store.ts';

/** One webhook; its secret is nowhere. */
export interface ListedWebhook {
  readonly id: string;
  readonly url: string;
  readonly description: string;
  readonly events: readonly string[];
  readonly ownerId: string;
  /** As the organisation calls whoever answers for it. */
  readonly owner: string;
  /** Whether they still hold a role here. */
  readonly isOwnerHere: boolean;
  readonly state: WebhookState;
  readonly madeAt: Date;
  /** Since when every try has failed; null: the last one arrived, or there was none. */
  readonly failingSince: Date | null;
  /** Until when the receiver is left in peace after failures. */
  readonly restUntil: Date | null;
  /** Deliveries of the last thirty days by how they stand. */
  readonly waiting: number;
  readonly held: number;
  readonly failed: number;
  readonly delivered: number;
}

/** A webhook's own page. */
export interface WebhookCard extends ListedWebhook {
  /** Which of its secrets signs, from 1. */
  readonly secretNo: number;
  /** Whether the secret before signs too, and until when. */
  readonly overlapsUntil: Date | null;
}

const permission = 'webhook.read';

/** The webhooks that were not removed, those that are off first, then the newest. */
export function webhookList(ground: Ground, actor: Actor): Promise<ListedWebhook[]> {
  return read(ground, actor, permission, (q) =>
    q.many(
      sql<ListedWebhook>`${listed(q.orgId, q.now)} order by (w.state = 'on'), w.id desc limit 100`,
    ),
  );
}

/**
 * One webhook.
 * @throws Refusal `webhook/absent`
 */
export function webhookCard(ground: Ground, actor: Actor, id: string): Promise<WebhookCard> {
  return read(ground, actor, permission, async (q) => {
    const [webhook, secret] = await Promise.all([
      q.one(sql<ListedWebhook>`${listed(q.orgId, q.now)} and w.id = ${id}`, () =>
        absent('webhook/absent'),
      ),
      q.maybe(
        sql<{ secretNo: number; rotatedAt: Date | null }>`select secret_no as "secretNo",
          rotated_at as "rotatedAt" from webhook where org_id = ${q.orgId} and id = ${id}`,
      ),
    ]);
    const { secretNo = 1, rotatedAt = null } = secret ?? {};
    const overlaps = isOverlapping({ secretNo, rotatedAt }, q.now);
    const overlapsUntil = overlaps ? new Date(rotatedAt!.getTime() + 86_400_000) : null;
    return { ...webhook, secretNo, overlapsUntil };
  });
}

function listed(orgId: string, now: Date) {
  return sql`select w.id, w.url, w.description, w.events, w.login_id as "ownerId",
      ${nameHere(sql`w.org_id`, sql`w.login_id`)} as owner, w.state, w.made_at as "madeAt",
      exists (select from mandate m where m.org_id = w.org_id and m.login_id = w.login_id
        and m.revoked_at is null and m.role <> 'member'
        and coalesce(m.until_on, 'infinity') >= (${now}::timestamptz at time zone 'Asia/Jakarta')::date)
        as "isOwnerHere",
      w.failing_since as "failingSince",
      case when w.rest_until > ${now} then w.rest_until end as "restUntil",
      coalesce(d.waiting, 0) as waiting, coalesce(d.held, 0) as held, coalesce(d.failed, 0) as failed,
      coalesce(d.delivered, 0) as delivered
    from webhook w left join (
      select webhook_id, count(*) filter (where state = 'waiting')::integer as waiting,
        count(*) filter (where state = 'held')::integer as held,
        count(*) filter (where state = 'failed')::integer as failed,
        count(*) filter (where state = 'delivered')::integer as delivered
      from webhook_delivery where org_id = ${orgId} group by webhook_id) d on d.webhook_id = w.id
    where w.org_id = ${orgId} and w.removed_at is null`;
}
