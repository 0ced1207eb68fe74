import { redirect } from '@sveltejs/kit';
import { changeWebhook } from '#app.ts';
import { perform } from '#base/perform.ts';
import { forbid } from '#base/refusal.ts';
import { mustLeadOutside } from '#base/webhooks/add-webhook.ts';
import { webhookCard } from '#base/webhooks/webhook-list.view.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { ownersHere } from '../../owners-here.ts';
import { eventChoices, keepTicked, typedWebhook } from '../../typed-webhook.ts';
import { webhookPageWords } from '../../webhook-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { app, actor, language } = locals;
  mustChange(locals);
  const [webhook, owners] = await Promise.all([
    webhookCard(app, actor, params.id),
    ownersHere(locals),
  ]);
  const { url, description, events, ownerId } = webhook;
  return {
    start: { url, description, events: [...events], ownerId },
    host: new URL(url).host,
    owners,
    choices: eventChoices(language),
    key: newKey(),
  };
};

export const actions: Actions = {
  async default({ locals, params, request, cookies }) {
    const { app, actor, language } = locals;
    mustChange(locals);
    const form = await request.formData();
    try {
      const wish = typedWebhook(form);
      await mustLeadOutside(app, actor, wish.url);
      const input = { ...wish, webhookId: params.id };
      await perform(app, actor, changeWebhook, input, keyOf(form));
    } catch (error) {
      return explain(error, language, keepTicked(form));
    }
    leaveFlash(cookies, { text: translate(webhookPageWords, language)('said.changed') });
    redirect(303, `/kantor/${params.org}/pengaturan/webhook/${params.id}`);
  },
};

function mustChange(locals: App.Locals): void {
  if (!may(locals, 'webhook.change')) forbid('act/not-allowed', { permission: 'webhook.change' });
}
