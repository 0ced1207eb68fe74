import { webhookList } from '#base/webhooks/webhook-list.view.ts';
import { may } from '#web/may.ts';
import { eventTitle } from './event-title.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { app, actor, language } = locals;
  const webhooks = await webhookList(app, actor);
  return {
    webhooks: webhooks.map(({ id, url, description, events, owner, state, ...counts }) => ({
      ...{ id, description, owner, state },
      host: new URL(url).host,
      events: events.map((kind) => eventTitle(kind, language)),
      delivered: counts.delivered,
      open: counts.waiting + counts.held,
      failed: counts.failed,
      isInTrouble: state === 'on' && counts.failingSince !== null,
    })),
    mayChange: may(locals, 'webhook.change'),
  };
};
