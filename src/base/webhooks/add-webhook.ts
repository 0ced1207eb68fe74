import { z } from 'zod';
import { defineAct } from '../act.ts';
import { recordFields } from '../audit/record-change.ts';
import type { Reads } from '../db/reads.ts';
import { loginOf } from '../ground.ts';
import type { Actor, Ground } from '../ground.ts';
import { newId } from '../id.ts';
import { idInput, readInput, textInput } from '../input.ts';
import { read } from '../read.ts';
import { refuse } from '../refusal.ts';
import type { WebhookEvents } from './webhook-event.ts';
import { receiverAddress, webhookUrlInput } from './webhook-url.ts';
import {
  holdsRole,
  lockWebhook,
  queueWebhook,
  queueWebhookWish,
  webhookPlace,
} from './webhook.store.ts';
import type { WebhookPlace, WebhookWish } from './webhook.store.ts';

/** How many webhooks a cooperative has at most. */
export const mostWebhooks = 20;

const permission = 'webhook.change';

const wishInput = z.object({
  url: webhookUrlInput,
  events: z.array(textInput(60, 1)).min(1).max(100),
  description: textInput(200).default(''),
  /** Who answers for it; whoever makes it, unless somebody else is named. */
  ownerId: idInput.optional(),
});

type Wish = z.output<typeof wishInput>;

/**
 * The acts by which a webhook is made and changed. They know every kind of event, so the roof makes them, as
 * it does those of the posting map.
 */
export function webhookActs(events: WebhookEvents) {
  return { addWebhook: addAct(events), changeWebhook: changeAct(events) };
}

/**
 * Makes a webhook. Its secret is `webhookSecret` of the answer's id; whether its address leads outside is
 * looked at before, by `mustLeadOutside`, and again at every try.
 *
 * @throws Refusal `webhook/url-unfit`, `webhook/url-with-password`, `webhook/event-unknown`, `webhook/known`,
 *   `webhook/too-many`, `webhook/practice`, `webhook/owner-unfit`
 */
function addAct(events: WebhookEvents) {
  return defineAct({
    name: 'webhook.add',
    permission,
    input: wishInput,
    reads: (q, wish) => standing(q, wish, loginOf(q.actor)),

    run(deed, wish, { place, holds }) {
      mustFit(events, wish, place);
      const ownerId = wish.ownerId ?? loginOf(deed.actor);
      if (ownerId === null || !holds) return refuse('webhook/owner-unfit', { field: 'ownerId' });
      if (place.count >= mostWebhooks) refuse('webhook/too-many', { most: mostWebhooks });
      const id = newId();
      const kept = { ...wish, events: sorted(wish.events), ownerId };
      queueWebhook(deed, { id, ...kept });
      recordFields(deed, { kind: 'webhook', id }, {}, { ...told(kept), state: 'on' });
      deed.note({ webhookId: id });
      return { webhookId: id };
    },
  });
}

/**
 * Changes where a webhook leads, of what it hears, and who answers for it. What waits goes to the new address.
 * @throws Refusal `webhook/absent`, and what making one refuses
 */
function changeAct(events: WebhookEvents) {
  return defineAct({
    name: 'webhook.change',
    permission,
    input: wishInput.extend({ webhookId: idInput }),
    reads: (q, { webhookId }) => ({ webhook: lockWebhook(q, webhookId) }),
    look: (q, wish, { webhook }) => standing(q, wish, webhook.ownerId, webhook.id),

    run(deed, { webhookId: id, ...wish }, { webhook, place, holds }) {
      mustFit(events, wish, place);
      const ownerId = wish.ownerId ?? webhook.ownerId;
      if (ownerId !== webhook.ownerId && !holds)
        refuse('webhook/owner-unfit', { field: 'ownerId' });
      const kept = { ...wish, events: sorted(wish.events), ownerId };
      queueWebhookWish(deed, id, kept);
      recordFields(deed, { kind: 'webhook', id }, told(webhook), told(kept));
      deed.note({ webhookId: id });
      return { webhookId: id };
    },
  });
}

function standing(
  q: Reads,
  { url, ownerId }: Wish,
  owner: string | null,
  exceptId: string | null = null,
) {
  const loginId = ownerId ?? owner;
  return {
    place: webhookPlace(q, url, exceptId),
    holds: loginId === null ? Promise.resolve(false) : holdsRole(q, loginId),
  };
}

function mustFit(events: WebhookEvents, wish: Wish, place: WebhookPlace): void {
  if (place.kind === 'practice') refuse('webhook/practice');
  const unknown = wish.events.find((kind) => !events.has(kind));
  if (unknown !== undefined) refuse('webhook/event-unknown', { field: 'events', text: unknown });
  if (place.isKnown) refuse('webhook/known', { field: 'url' });
}

const sorted = (events: readonly string[]): string[] => [...new Set(events)].toSorted();

/** What the history tells: the address without what stands behind `?`, which may be a secret of theirs. */
function told({ url, description, events, ownerId }: WebhookWish) {
  return { url: url.split('?')[0], description, events: events.join(', '), ownerId };
}

/**
 * Looks whether an address leads to a public machine, outside any transaction, before a webhook is made or
 * changed. Whoever may not make one hears that first, and nothing is looked up for them.
 *
 * @throws Refusal `act/not-allowed`, and what `receiverAddress` refuses
 */
export async function mustLeadOutside(ground: Ground, actor: Actor, url: unknown): Promise<void> {
  await read(ground, actor, permission, async () => undefined);
  const { url: href } = readInput(wishInput.pick({ url: true }), { url });
  await receiverAddress(ground.webhooks, href);
}
