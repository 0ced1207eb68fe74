import { redirect } from '@sveltejs/kit';
import { addOffice } from '#base/org/change-office.ts';
import type { officeKinds } from '#base/org/change-office.ts';
import { officeList } from '#base/org/places.view.ts';
import { timeZones, zoneNames } from '#base/org/profile.ts';
import type { TimeZone } from '#base/org/profile.ts';
import { perform } from '#base/perform.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { settingsWords } from '../settings.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  offices: await officeList(locals.app, locals.actor),
  zones: timeZones.map((zone) => ({ value: zone, label: zoneNames[zone] })),
  mayChange: may(locals, 'settings.change'),
  key: newKey(),
});

export const actions: Actions = {
  async default({ locals, cookies, request, url }) {
    const form = await request.formData();
    const name = textOf(form, 'name');
    const input = {
      kind: textOf(form, 'kind') as (typeof officeKinds)[number],
      code: textOf(form, 'code'),
      name,
      address: textOf(form, 'address'),
      timeZone: (textOf(form, 'timeZone') || null) as TimeZone | null,
    };
    try {
      await perform(locals.app, locals.actor, addOffice, input, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    leaveFlash(cookies, {
      text: translate(settingsWords, locals.language)('offices.added', { name }),
    });
    redirect(303, url.pathname);
  },
};
