import { redirect } from '@sveltejs/kit';
import { perform } from '#base/perform.ts';
import { absent } from '#base/refusal.ts';
import { deliveryCard } from '#base/webhooks/delivery-list.view.ts';
import { resendDelivery } from '#base/webhooks/send-again.ts';
import { webhookCard } from '#base/webhooks/webhook-list.view.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { eventTitle } from '../../../event-title.ts';
import { resultText } from '../../../result-text.ts';
import { webhookPageWords } from '../../../webhook-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { app, actor, language } = locals;
  const [webhook, delivery] = await Promise.all([
    webhookCard(app, actor, params.id),
    deliveryCard(app, actor, params.kiriman),
  ]);
  if (delivery.webhookId !== webhook.id) absent('webhook-delivery/absent');
  return {
    host: new URL(webhook.url).host,
    isOn: webhook.state === 'on',
    delivery: {
      ...delivery,
      title: eventTitle(delivery.kind, language),
      body: JSON.stringify(JSON.parse(delivery.body), null, 2),
      attempts: delivery.attempts.map((one) => ({
        ...one,
        result: resultText({ lastStatus: one.status, lastFailure: one.failure }, language),
      })),
    },
    mayChange: may(locals, 'webhook.change'),
    key: newKey(),
  };
};

export const actions: Actions = {
  async ulang({ locals, params, request, cookies, url }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    try {
      await perform(app, actor, resendDelivery, { deliveryId: params.kiriman }, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(webhookPageWords, language)('said.resent') });
    redirect(303, url.pathname);
  },
};
