import { redirect } from '@sveltejs/kit';
import { readDay } from '#base/day.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { entryCard, entryNumber } from '#ledger/entries/entry-card.view.ts';
import { entriesRestingOn } from '#ledger/entries/resting-on.view.ts';
import { reverseEntry } from '#ledger/entries/reverse-entry.ts';
import { attachedOn, attachFromForm } from '#web/attached.ts';
import { spreadableEntry } from '#ledger/run-off/run-off-desk.view.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { cardWords } from './entry-card.words.ts';
import { shownEntry } from './shown-entry.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const entry = await shownEntry(locals.app, locals.actor, params.id);
  const maySpread = may(locals, 'run-off.change') && entry.reversedBy === null;
  const { lines } = maySpread
    ? await spreadableEntry(locals.app, locals.actor, params.id)
    : { lines: [] };
  const isReversible =
    entry.reverses === null && entry.reversedBy === null && entry.kind !== 'closing';
  const mayReverse = may(locals, 'entry.reverse') && isReversible;
  return {
    entry,
    resting: mayReverse ? await entriesRestingOn(locals.app, locals.actor, entry.id) : [],
    attached: await attachedOn(locals, { kind: 'entry', id: entry.id }),
    key: newKey(),
    mayReverse,
    mayPost: may(locals, 'entry.post'),
    mayRepeat: may(locals, 'recurring.change') && isReversible,
    maySpread: lines.length > 0,
    mayTemplate: may(locals, 'entry-template.change') && entry.kind !== 'closing',
    mayReadMembers: may(locals, 'member.read'),
  };
};

export const actions: Actions = {
  lampirkan: (event) => attachFromForm(event, { kind: 'entry', id: event.params.id }),

  balik: async ({ locals, params, request, cookies }) => {
    const { app, actor, language } = locals;
    const form = await request.formData();
    let reversalId: string;
    try {
      const day = await typedDay(locals, textOf(form, 'day'));
      const input = { entryId: params.id, reason: textOf(form, 'reason'), ...(day ? { day } : {}) };
      reversalId = (await perform(app, actor, reverseEntry, input, keyOf(form))).entryId;
    } catch (error) {
      return explain(error, language, form);
    }
    const t = translate(cardWords, language);
    const [number, { number: of }] = await Promise.all([
      entryNumber(app, actor, reversalId),
      entryCard(app, actor, params.id),
    ]);
    leaveFlash(cookies, { text: t('reversed', { number, of }) });
    redirect(303, `/kantor/${params.org}/jurnal/${reversalId}`);
  },
};

async function typedDay(locals: App.Locals, text: string) {
  if (text.trim() === '') return undefined;
  const { businessDay } = await orgFace(locals.app, locals.actor);
  try {
    return readDay(text, businessDay);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(error.kind, error.code, { ...error.facts, field: 'day' });
  }
}
