import { redirect } from '@sveltejs/kit';
import { day, readDay } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import {
  endRecurring,
  pauseRecurring,
  resumeRecurring,
} from '#ledger/recurring/pause-recurring.ts';
import { recurringCard } from '#ledger/recurring/recurring-list.view.ts';
import { changeRecurring } from '#ledger/recurring/set-up-recurring.ts';
import { postDue, skipDue } from '#ledger/recurring/settle-due.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, inWords, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { dayText } from '#web/ui/day-text.ts';
import { recurringPageWords } from '../recurring-pages.words.ts';
import { rhythmText } from '../rhythm-text.ts';
import { atTheLine, readTypedRecurring } from '../typed-recurring.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { app, actor, language } = locals;
  const { voucher, amount, dues, ...plan } = await recurringCard(app, actor, params.id);
  return {
    plan: {
      ...plan,
      memo: voucher.memo,
      amount: decimal(amount),
      rhythm: rhythmText(plan, language),
      dues: dues.map(({ refusal, ...due }) => ({
        ...due,
        key: newKey(),
        why: refusal && inWords(new Refusal('rule', refusal.code, refusal.facts), language).message,
      })),
    },
    key: newKey(),
    mayChange: may(locals, 'recurring.change'),
  };
};

type Said = 'posted' | 'skipped' | 'paused' | 'resumed' | 'ended' | 'changed';

/** Does what a form asks for and leads back with a word of it. */
async function done(
  event: RequestEvent,
  said: Said,
  act: (form: FormData, key: string) => Promise<{ readonly on?: string; readonly to?: string }>,
) {
  const { locals, params, request, cookies } = event;
  const form = await request.formData();
  let became: { readonly on?: string; readonly to?: string };
  try {
    became = await act(form, keyOf(form));
  } catch (error) {
    return explain(atTheLine(error, form), locals.language, form);
  }
  const { name } = await recurringCard(locals.app, locals.actor, params.id);
  const on = became.on === undefined ? '' : dayText(day(became.on), locals.language);
  const text = translate(recurringPageWords, locals.language)(said, { name, day: on });
  leaveFlash(cookies, { text });
  redirect(303, `/kantor/${params.org}/jurnal/berulang/${became.to ?? params.id}`);
}

/** A day as it was typed, refused at its field. */
async function typedDay({ locals }: RequestEvent, form: FormData, field: string) {
  const { businessDay } = await orgFace(locals.app, locals.actor);
  try {
    return readDay(textOf(form, field), businessDay);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, error.code, { ...error.facts, field });
  }
}

export const actions: Actions = {
  bukukan: (event) =>
    done(event, 'posted', async (form, key) => {
      const { app, actor } = event.locals;
      const dueOn = textOf(form, 'dueOn');
      const on = await typedDay(event, form, 'day');
      const input = { recurringId: event.params.id, dueOn, day: on };
      await perform(app, actor, postDue, input, key);
      return { on: dueOn };
    }),

  lewati: (event) =>
    done(event, 'skipped', async (form, key) => {
      const { app, actor } = event.locals;
      const [dueOn, reason] = [textOf(form, 'dueOn'), textOf(form, 'reason')];
      await perform(app, actor, skipDue, { recurringId: event.params.id, dueOn, reason }, key);
      return { on: dueOn };
    }),

  jeda: (event) =>
    done(event, 'paused', async (_form, key) => {
      const { app, actor } = event.locals;
      await perform(app, actor, pauseRecurring, { recurringId: event.params.id }, key);
      return {};
    }),

  lanjut: (event) =>
    done(event, 'resumed', async (_form, key) => {
      const { app, actor } = event.locals;
      await perform(app, actor, resumeRecurring, { recurringId: event.params.id }, key);
      return {};
    }),

  akhiri: (event) =>
    done(event, 'ended', async (_form, key) => {
      const { app, actor } = event.locals;
      await perform(app, actor, endRecurring, { recurringId: event.params.id }, key);
      return {};
    }),

  ubah: (event) =>
    done(event, 'changed', async (form, key) => {
      const { app, actor } = event.locals;
      const recurringId = event.params.id;
      const [{ businessDay }, { voucher }] = await Promise.all([
        orgFace(app, actor),
        recurringCard(app, actor, recurringId),
      ]);
      const typed = readTypedRecurring(form, businessDay, voucher);
      const input = { ...typed, recurringId };
      const next = await perform(app, actor, changeRecurring, input, key);
      return { on: typed.fromOn, to: next.recurringId };
    }),
};
