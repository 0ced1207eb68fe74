import { redirect } from '@sveltejs/kit';
import { addUnit } from '#base/org/change-unit.ts';
import type { unitKinds } from '#base/org/change-unit.ts';
import { unitList } from '#base/org/places.view.ts';
import { perform } from '#base/perform.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { settingsWords } from '../settings.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  units: await unitList(locals.app, locals.actor),
  mayChange: may(locals, 'settings.change'),
  key: newKey(),
});

export const actions: Actions = {
  async default({ locals, cookies, request, url }) {
    const form = await request.formData();
    const name = textOf(form, 'name');
    const kind = textOf(form, 'kind') as (typeof unitKinds)[number];
    const input = { kind, code: textOf(form, 'code'), name };
    try {
      await perform(locals.app, locals.actor, addUnit, input, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    leaveFlash(cookies, {
      text: translate(settingsWords, locals.language)('units.added', { name }),
    });
    redirect(303, url.pathname);
  },
};
