import { z } from 'zod';
import { defineAct } from '../act.ts';
import { instantOn } from '../day.ts';
import type { Reads } from '../db/reads.ts';
import { standingOf } from '../db/standing.ts';
import { newId } from '../id.ts';
import { dayInput, idInput } from '../input.ts';
import { refuse } from '../refusal.ts';
import {
  countReplayed,
  lockDelivery,
  queueAgain,
  queueDelivery,
  queueReplay,
} from './delivery.store.ts';
import type { ReplayWish } from './delivery.store.ts';
import { eventBody } from './event-body.ts';
import { mustBeOn } from './switch-webhook.ts';
import { testKind } from './webhook-event.ts';
import { lockWebhook, queueAwake, webhookPlace } from './webhook.store.ts';

const permission = 'webhook.change';

/**
 * Sends a receiver something harmless, to see whether it hears and checks the signature.
 * @throws Refusal `webhook/absent`, `webhook/off`, `webhook/practice`
 */
export const testWebhook = defineAct({
  name: 'webhook.test',
  permission,
  input: z.object({ webhookId: idInput }),
  reads: (q, { webhookId }) => ({ webhook: lockWebhook(q, webhookId) }),
  look: (q, _input, { webhook }) => ({ place: webhookPlace(q, webhook.url) }),

  run(deed, { webhookId }, { webhook, place }) {
    if (place.kind === 'practice') refuse('webhook/practice');
    mustBeOn(webhook);
    const deliveryId = newId();
    const event = { kind: testKind, orgId: deed.orgId, at: deed.at, facts: { webhookId } };
    queueDelivery(deed, {
      id: deliveryId,
      webhookId,
      kind: testKind,
      body: eventBody(event, {}, ''),
    });
    queueAwake(deed, webhookId);
    deed.note({ webhookId, deliveryId });
    return { deliveryId };
  },
});

/**
 * Sends one delivery again, under its own id and with its own bytes, whether it arrived or not.
 * @throws Refusal `webhook-delivery/absent`, `webhook-delivery/waits`, `webhook/off`
 */
export const resendDelivery = defineAct({
  name: 'webhook.resend',
  permission,
  input: z.object({ deliveryId: idInput }),
  reads: (q, { deliveryId }) => ({ delivery: lockDelivery(q, deliveryId) }),

  run(deed, { deliveryId }, { delivery }) {
    mustBeOn({ state: delivery.webhookState });
    if (delivery.state === 'waiting') refuse('webhook-delivery/waits');
    queueAgain(deed, deliveryId);
    queueAwake(deed, delivery.webhookId);
    deed.note({ webhookId: delivery.webhookId, deliveryId });
    return { deliveryId };
  },
});

const replayInput = z.object({
  webhookId: idInput,
  /** From this day on, and this time of it in the organisation's zone; without a day, all that is kept. */
  from: dayInput.optional(),
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .default('00:00'),
  what: z.enum(['failed', 'all']).default('failed'),
});

/**
 * Sends again what did not arrive (or all) since a time: what failed, what was held while the webhook was off,
 * and, without waiting for its hour, what is still being tried. A receiver knows each by its id.
 * @throws Refusal `webhook/absent`, `webhook/off`, `webhook/nothing-to-replay`
 */
export const replayDeliveries = defineAct({
  name: 'webhook.replay',
  permission,
  input: replayInput,
  reads: (q, { webhookId }) => ({ webhook: lockWebhook(q, webhookId) }),
  look: (q, input) => ({ replay: askedReplay(q, input) }),

  run(deed, { webhookId }, { webhook, replay: { wish, count } }) {
    mustBeOn(webhook);
    if (count === 0) refuse('webhook/nothing-to-replay');
    queueReplay(deed, wish);
    queueAwake(deed, webhookId);
    deed.note({ webhookId, replayed: count });
    return { webhookId, count };
  },
});

async function askedReplay(
  q: Reads,
  { webhookId, from, time, what }: z.output<typeof replayInput>,
): Promise<{ readonly wish: ReplayWish; readonly count: number }> {
  const { timeZone } = await standingOf(q, q.actor);
  const at = from === undefined ? null : instantOn(from, time, timeZone);
  const wish = { webhookId, from: at, what };
  return { wish, count: await countReplayed(q, wish) };
}
