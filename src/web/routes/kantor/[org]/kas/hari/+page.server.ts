import { addDays, day } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { closeDay, reopenDay } from '#coop/cash/close-day.ts';
import { cashDesk } from '#coop/cash/cash-desk.view.ts';
import { dayCloses, officeDayCard } from '#coop/cash/day-list.view.ts';
import { queryDay, queryId } from '#web/address.ts';
import { inWords, keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import { told } from '../cash-told.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { app, actor, language } = locals;
  const today = day((await parent()).today);
  const asked = queryDay(url, 'tanggal', today);
  const { vaults } = await cashDesk(app, actor);
  const officeId = queryId(url, 'kantor') ?? vaults[0]!.officeId;
  const [shown, closes] = await Promise.all([
    officeDayCard(app, actor, officeId, asked.day),
    dayCloses(app, actor, { from: addDays(today, -31), to: addDays(today, 1) }),
  ]);
  const { totals, ...rest } = shown;
  return {
    shown: {
      ...rest,
      opening: decimal(totals.opening),
      cashIn: decimal(totals.cashIn),
      cashOut: decimal(totals.cashOut),
      closing: decimal(totals.closing),
      over: decimal(totals.over),
      short: decimal(totals.short),
    },
    closes,
    offices: vaults.map(({ officeId: id, office }) => ({ id, office })),
    asked: asked.text === '' ? shown.day : asked.text,
    fault: asked.refusal && inWords(asked.refusal, language).message,
    may: { close: may(locals, 'day.close'), reopen: may(locals, 'day.reopen') },
    keys: { close: newKey(), reopen: newKey() },
  };
};

export const actions: Actions = {
  tutup: (event) =>
    told(event, async (form) => {
      const { app, actor } = event.locals;
      await perform(app, actor, closeDay, dayIn(form), keyOf(form));
      return { text: 'closed', to: backTo(form) };
    }),
  buka: (event) =>
    told(event, async (form) => {
      const { app, actor } = event.locals;
      const input = { ...dayIn(form), reason: textOf(form, 'reason') };
      await perform(app, actor, reopenDay, input, keyOf(form));
      return { text: 'reopened', to: backTo(form) };
    }),
};

function dayIn(form: FormData) {
  return { officeId: textOf(form, 'officeId'), day: textOf(form, 'day') };
}

function backTo(form: FormData): string {
  const { officeId, day: on } = dayIn(form);
  return `/hari?kantor=${officeId}&tanggal=${on}`;
}
