import { redirect } from '@sveltejs/kit';
import { changeOffice, reopenOffice } from '#base/org/change-office.ts';
import { officeList } from '#base/org/places.view.ts';
import { timeZones, zoneNames } from '#base/org/profile.ts';
import type { TimeZone } from '#base/org/profile.ts';
import { perform } from '#base/perform.ts';
import { absent } from '#base/refusal.ts';
import { closeOfficeAct } from '#ledger/places/close-place.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { settingsWords } from '../../settings.words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const offices = await officeList(locals.app, locals.actor);
  const office = offices.find(({ id }) => id === params.id) ?? absent('office/absent');
  return {
    office,
    zones: timeZones.map((zone) => ({ value: zone, label: zoneNames[zone] })),
    mayChange: may(locals, 'settings.change'),
    key: newKey(),
  };
};

/** Performs what a button asked for, and goes back to the list. */
async function act(
  { locals, params, cookies, request }: RequestEvent,
  said: 'saved' | 'offices.wasClosed' | 'offices.reopened',
  work: (officeId: string, form: FormData, key: string) => Promise<unknown>,
) {
  const form = await request.formData();
  try {
    await work(params.id, form, keyOf(form));
  } catch (error) {
    return explain(error, locals.language, form);
  }
  const t = translate(settingsWords, locals.language);
  leaveFlash(cookies, { text: t(said, { name: textOf(form, 'name') }) });
  redirect(303, `/kantor/${params.org}/pengaturan/kantor`);
}

export const actions: Actions = {
  change: (event) =>
    act(event, 'saved', (officeId, form, key) => {
      const input = {
        officeId,
        code: textOf(form, 'code'),
        name: textOf(form, 'name'),
        address: textOf(form, 'address'),
        timeZone: (textOf(form, 'timeZone') || null) as TimeZone | null,
      };
      return perform(event.locals.app, event.locals.actor, changeOffice, input, key);
    }),

  close: (event) =>
    act(event, 'offices.wasClosed', (officeId, _form, key) =>
      perform(event.locals.app, event.locals.actor, closeOfficeAct, { officeId }, key),
    ),

  reopen: (event) =>
    act(event, 'offices.reopened', (officeId, _form, key) =>
      perform(event.locals.app, event.locals.actor, reopenOffice, { officeId }, key),
    ),
};
