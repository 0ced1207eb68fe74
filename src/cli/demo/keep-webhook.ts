import { addWebhook } from '#app.ts';
import type { App } from '#app.ts';
import type { Day } from '#base/day.ts';
import { perform } from '#base/perform.ts';
import { switchOffWebhook } from '#base/webhooks/switch-webhook.ts';
import type { DemoPeople } from './found-demo.ts';
import { groundAt } from './ground-at.ts';

/**
 * A webhook of the shop's app, switched off: nobody listens at its address, and what happens from now on is
 * held, as the page shows.
 *
 * @param last the last day of the books
 */
export async function keepWebhook(app: App, people: DemoPeople, last: Day): Promise<void> {
  const ground = groundAt(app, last, '15:50:00');
  const operator = { kind: 'operator', orgId: people.orgId } as const;
  const wish = {
    url: 'https://toko-wonokromo.example/sakaguru',
    description: 'Aplikasi toko Wonokromo',
    events: ['approval.requested', 'approval.decided', 'period.closed'],
    ownerId: people.seats.manager.loginId,
  };
  const { webhookId } = await perform(ground, operator, addWebhook, wish, 'demo:webhook');
  await perform(ground, operator, switchOffWebhook, { webhookId }, 'demo:webhook-off');
}
