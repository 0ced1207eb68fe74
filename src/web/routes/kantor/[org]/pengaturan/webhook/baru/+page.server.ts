import { addWebhook } from '#app.ts';
import { perform } from '#base/perform.ts';
import { forbid } from '#base/refusal.ts';
import { mustLeadOutside } from '#base/webhooks/add-webhook.ts';
import { webhookSecret } from '#base/webhooks/webhook-secret.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { may } from '#web/may.ts';
import { provedOrAsked } from '../../../../../akun/prove.ts';
import { ownersHere } from '../owners-here.ts';
import { eventChoices, keepTicked, typedWebhook } from '../typed-webhook.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  mustChange(locals);
  provedOrAsked(locals, url);
  return {
    owners: await ownersHere(locals),
    choices: eventChoices(locals.language),
    key: newKey(),
  };
};

export const actions: Actions = {
  async default({ locals, request, url }) {
    const { app, actor, language } = locals;
    mustChange(locals);
    provedOrAsked(locals, url);
    const form = await request.formData();
    try {
      const wish = typedWebhook(form);
      await mustLeadOutside(app, actor, wish.url);
      const { webhookId: id } = await perform(app, actor, addWebhook, wish, keyOf(form));
      return {
        // The only time that it is seen: it stands in no table, deed or log.
        secret: webhookSecret(app.keys, actor.orgId, { id, secretNo: 1 }),
        webhookId: id,
        host: new URL(wish.url).host,
      };
    } catch (error) {
      return explain(error, language, keepTicked(form));
    }
  },
};

function mustChange(locals: App.Locals): void {
  if (!may(locals, 'webhook.change')) forbid('act/not-allowed', { permission: 'webhook.change' });
}
