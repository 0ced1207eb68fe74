import { redirect } from '@sveltejs/kit';
import { permissions } from '#app.ts';
import { keyList } from '#base/api-keys/key-list.view.ts';
import { revokeKey } from '#base/api-keys/revoke-key.ts';
import { perform } from '#base/perform.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { apiPageWords } from './api-page.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { app, actor, language } = locals;
  const keys = await keyList(app, actor);
  return {
    keys: keys.map(({ id, name, owner, scopes, fromOn, untilOn, state, lastUsedAt }) => ({
      ...{ id, name, owner, fromOn, untilOn, state },
      scopes: scopes.map((scope) => permissions.all.get(scope)?.title[language] ?? scope),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    })),
    mayMake: may(locals, 'api-key.make'),
    seesWebhooks: may(locals, 'webhook.read'),
    key: newKey(),
  };
};

export const actions: Actions = {
  async cabut({ locals, params, cookies, request }) {
    const form = await request.formData();
    const keyId = textOf(form, 'keyId');
    try {
      await perform(locals.app, locals.actor, revokeKey, { keyId }, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    const t = translate(apiPageWords, locals.language);
    leaveFlash(cookies, { text: t('wasRevoked', { name: textOf(form, 'name') }) });
    redirect(303, `/kantor/${params.org}/pengaturan/api`);
  },
};
