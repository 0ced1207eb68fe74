import { redirect } from '@sveltejs/kit';
import { changeUnit, reopenUnit } from '#base/org/change-unit.ts';
import type { unitKinds } from '#base/org/change-unit.ts';
import { unitList } from '#base/org/places.view.ts';
import { perform } from '#base/perform.ts';
import { absent } from '#base/refusal.ts';
import { closeUnitAct } from '#ledger/places/close-place.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { settingsWords } from '../../settings.words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const units = await unitList(locals.app, locals.actor);
  const unit = units.find(({ id }) => id === params.id) ?? absent('unit/absent');
  return { unit, mayChange: may(locals, 'settings.change'), key: newKey() };
};

/** Performs what a button asked for, and goes back to the list. */
async function act(
  { locals, params, cookies, request }: RequestEvent,
  said: 'saved' | 'units.wasClosed' | 'units.reopened',
  work: (unitId: string, form: FormData, key: string) => Promise<unknown>,
) {
  const form = await request.formData();
  try {
    await work(params.id, form, keyOf(form));
  } catch (error) {
    return explain(error, locals.language, form);
  }
  const t = translate(settingsWords, locals.language);
  leaveFlash(cookies, { text: t(said, { name: textOf(form, 'name') }) });
  redirect(303, `/kantor/${params.org}/pengaturan/unit`);
}

export const actions: Actions = {
  change: (event) =>
    act(event, 'saved', (unitId, form, key) => {
      const kind = (textOf(form, 'kind') || undefined) as (typeof unitKinds)[number] | undefined;
      const input = { unitId, code: textOf(form, 'code'), name: textOf(form, 'name'), kind };
      return perform(event.locals.app, event.locals.actor, changeUnit, input, key);
    }),

  close: (event) =>
    act(event, 'units.wasClosed', (unitId, _form, key) =>
      perform(event.locals.app, event.locals.actor, closeUnitAct, { unitId }, key),
    ),

  reopen: (event) =>
    act(event, 'units.reopened', (unitId, _form, key) =>
      perform(event.locals.app, event.locals.actor, reopenUnit, { unitId }, key),
    ),
};
