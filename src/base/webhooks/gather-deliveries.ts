import type { Ground } from '../ground.ts';
import { newId } from '../id.ts';
import type { Gatherer, HeardEvent } from '../jobs/relay-outbox.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { eventBody } from './event-body.ts';
import type { GatheredDelivery, ListeningWebhook } from './sending.store.ts';
import { keepDeliveries, listeningWebhooks } from './sending.store.ts';
import type { WebhookEvents } from './webhook-event.ts';

/**
 * Makes of what happened a delivery for each webhook that asked for it, with the bytes that will be sent.
 * What is relayed twice makes one delivery. What happens while a webhook is off is held for whoever asks.
 */
export function gatherDeliveries(events: WebhookEvents): Gatherer {
  return async (ground, orgId, heard) => {
    const known = heard.filter(({ kind }) => events.has(kind));
    if (known.length === 0) return;
    const kept = await withinOrganisation(ground, orgId, async (client) => {
      const webhooks = await listeningWebhooks(client, orgId);
      const deliveries = known.flatMap((event) => deliveriesOf(ground, events, webhooks, event));
      if (deliveries.length === 0) return 0;
      return keepDeliveries(client, orgId, deliveries, ground.now());
    });
    // So that they leave now and not with the next sweep.
    if (kept > 0) ground.committed(orgId);
  };
}

function deliveriesOf(
  ground: Ground,
  events: WebhookEvents,
  webhooks: readonly ListeningWebhook[],
  event: HeardEvent,
): GatheredDelivery[] {
  const listening = webhooks.filter(
    ({ events: asked, madeAt }) => asked.includes(event.kind) && madeAt <= event.at,
  );
  if (listening.length === 0) return [];
  const body = eventBody(event, events.get(event.kind)!, ground.origin);
  return listening.map(({ id, isOn }) => ({
    id: newId(),
    webhook_id: id,
    kind: event.kind,
    happened_at: event.at,
    deed_id: event.deedId,
    event_no: event.no,
    body,
    state: isOn ? 'waiting' : 'held',
  }));
}
