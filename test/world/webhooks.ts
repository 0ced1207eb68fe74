import { addWebhook, webhookEvents } from '#app.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { relayOutbox } from '#base/jobs/relay-outbox.ts';
import { perform } from '#base/perform.ts';
import { deliverWebhooks } from '#base/webhooks/deliver-webhooks.ts';
import { gatherDeliveries } from '#base/webhooks/gather-deliveries.ts';
import { usualWebhookRules } from '#base/webhooks/webhook-rules.ts';
import type { World } from '../world.ts';

/** The world's house with development switched on: webhooks may lead to this machine. */
export function withLoopback(world: World): Ground {
  return { ...world.app, webhooks: { ...usualWebhookRules, allowsLoopback: true } };
}

/** Makes a webhook as whoever owns the machine, in the chair's name; answers its id. */
export async function hook(
  world: World,
  url: string,
  events: readonly string[] = ['entries.posted'],
  actor: Actor = world.chair,
): Promise<string> {
  const wish = { url, events: [...events] };
  const { webhookId } = await perform(world.app, actor, addWebhook, wish, newId());
  return webhookId;
}

/** Relays what happened, as the job would. */
export async function relay(world: World): Promise<void> {
  await relayOutbox([], [gatherDeliveries(webhookEvents)]).run(withLoopback(world), world.org.id);
}

/** Does what the jobs would: relays what happened, and sends what is due. */
export async function relayAndSend(world: World): Promise<Date | void> {
  await relay(world);
  return deliverWebhooks.run(withLoopback(world), world.org.id);
}
