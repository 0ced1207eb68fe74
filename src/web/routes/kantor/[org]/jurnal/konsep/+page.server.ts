import { redirect } from '@sveltejs/kit';
import { addDays, day } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { discardDraft, restoreDraft } from '#ledger/drafts/discard-draft.ts';
import { draftDays, warnDays } from '#ledger/drafts/draft-days.ts';
import { entryDrafts } from '#ledger/drafts/draft-list.view.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { draftPageWords } from './draft-pages.words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const drafts = await entryDrafts(locals.app, locals.actor);
  const soon = addDays(day((await parent()).today), warnDays);
  const shown = drafts.map(({ total, difference, savedAt, discardedAt, ...draft }) => ({
    ...draft,
    savedAt: savedAt.toISOString(),
    isThrown: discardedAt !== null,
    total: decimal(total),
    difference: decimal(difference),
    isSoon: draft.goesOn <= soon,
    key: newKey(),
  }));
  return {
    base: url.pathname,
    drafts: shown.filter(({ isThrown }) => !isThrown),
    thrown: shown.filter(({ isThrown }) => isThrown),
    days: draftDays,
  };
};

async function decided(
  event: RequestEvent,
  act: typeof discardDraft,
  said: 'discarded' | 'restored',
) {
  const { locals, request, cookies, url } = event;
  const form = await request.formData();
  try {
    const input = { draftId: textOf(form, 'draftId') };
    await perform(locals.app, locals.actor, act, input, keyOf(form));
  } catch (error) {
    return explain(error, locals.language, form);
  }
  leaveFlash(cookies, { text: translate(draftPageWords, locals.language)(said) });
  return redirect(303, url.pathname);
}

export const actions: Actions = {
  buang: (event) => decided(event, discardDraft, 'discarded'),
  kembalikan: (event) => decided(event, restoreDraft, 'restored'),
};
