import { redirect } from '@sveltejs/kit';
import { day } from '#base/day.ts';
import { isId } from '#base/id.ts';
import { decimal } from '#base/money.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { perform } from '#base/perform.ts';
import { absent, Refusal } from '#base/refusal.ts';
import {
  bringInDraft,
  draftOutlook,
  forgetWriting,
  planDraft,
  writingOf,
} from '#coop/import/bring-in-draft.ts';
import { checkDraft, forgetCheck } from '#coop/import/check-draft.ts';
import type { CheckedDraft } from '#coop/import/check-draft.ts';
import { chooseMapping } from '#coop/import/choose-mapping.ts';
import { discardSheets } from '#coop/import/discard-sheets.ts';
import type { Draft } from '#coop/import/draft.ts';
import { importCard, sheetDraft } from '#coop/import/sheet-imports.view.ts';
import { undoImport } from '#coop/import/undo-import.ts';
import { waitFor } from '#coop/import/work.ts';
import { queryText } from '#web/address.ts';
import { attachedOn, attachFromForm } from '#web/attached.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, inWords, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { checkWords } from './check-page.words.ts';
import { resultWords } from './import-result.words.ts';
import { shownLines } from './shown-accounts.ts';
import { shownControls, shownFaults, shownHints, shownPlan, shownTrial } from './shown-draft.ts';
import { firstPlace, shownReadings, shownRows } from './shown-sheets.ts';
import { typedChoices } from './typed-choices.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** How long a page waits for a check or a booking before it shows how far that is. */
const patience = 2_500;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { app, actor, language } = locals;
  if (!isId(params.id)) absent('import/absent');
  const nothing = {
    ...{ card: null, work: null, draft: null, problem: null, attached: null },
    here: url.pathname,
    keys: { undo: newKey() },
  };
  const card = await importCard(app, actor, params.id);
  if (card) {
    const entries = card.entries.map(({ total, ...entry }) => ({
      ...entry,
      total: decimal(total),
    }));
    const attached = await attachedOn(locals, { kind: 'import', id: card.id });
    return { ...nothing, card: { ...card, entries }, attached, mayUndo: may(locals, 'import.run') };
  }
  const shared = { ...nothing, mayUndo: false };
  // Whoever may not import is told nothing of what waits.
  if (!may(locals, 'import.run')) absent('import/absent');
  const draft = await sheetDraft(app, actor, params.id);
  try {
    const booking = writingOf(draft.id);
    if (booking && (await waitFor(booking, patience)) === null) {
      return { ...shared, work: { ...booking.progress(), kind: 'booking' as const } };
    }
    if (booking) redirect(303, url.pathname);
    const checking = checkDraft(app, actor, draft);
    const checked = await waitFor(checking, patience);
    if (checked === null) {
      return { ...shared, work: { ...checking.progress(), kind: 'checking' as const } };
    }
    return { ...shared, draft: await shownAll({ locals, url }, draft, checked) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    forgetWriting(draft.id);
    const files = draft.files.map((file) => file.name);
    return { ...shared, problem: { said: inWords(error, language), files } };
  }
};

/** Everything that the page shows of checked sheets before the decision. */
async function shownAll(
  { locals, url }: Pick<RequestEvent, 'locals' | 'url'>,
  draft: Draft,
  checked: CheckedDraft,
) {
  const { app, actor, language } = locals;
  const standing = await draftOutlook(app, actor, draft, checked);
  const all = planDraft(draft, checked, standing, 'all');
  const good = planDraft(draft, checked, standing, 'good');
  const place = firstPlace(checked);
  const asked = (name: string) => {
    const text = queryText(url, name, 7);
    return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
  };
  return {
    files: draft.files,
    day: draft.choices.day ?? standing.opening?.day ?? checked.check.day,
    isFirst: standing.opening === null,
    members: checked.check.members.length,
    faults: shownFaults(checked, language, asked('mulai') ?? 0),
    hints: shownHints(checked, language),
    hintCount: checked.check.hints.length,
    controls: shownControls(checked, language),
    trial: shownTrial(checked),
    readings: shownReadings(checked),
    rows: shownRows(checked, asked('lembar') ?? place.index, asked('baris') ?? place.row),
    lines: 'plan' in good ? shownLines(good.plan, standing) : [],
    all: shownPlan(all, language),
    good: shownPlan(good, language),
    keys: { choose: newKey(), discard: newKey() },
  };
}

export const actions: Actions = {
  lampirkan: (event) => attachFromForm(event, { kind: 'import', id: event.params.id }),

  async cocokkan({ locals, params, request, url }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    try {
      const draft = await sheetDraft(app, actor, idOf(params.id));
      const checked = await checkDraft(app, actor, draft).result;
      const today = day((await orgFace(app, actor)).businessDay);
      const choices = typedChoices(form, checked, draft.choices, today);
      await perform(app, actor, chooseMapping, { ...choices, draftId: draft.id }, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    return redirect(303, url.pathname);
  },

  async simpan({ locals, params, request, url, cookies }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    const mode = textOf(form, 'cara') === 'baik' ? 'good' : 'all';
    try {
      const id = idOf(params.id);
      const done = await importCard(app, actor, id);
      // Only who may import starts a booking; pressed twice, it is the same one.
      if (!done) await sheetDraft(app, actor, id);
      const booked = done ? true : await waitFor(bringInDraft(app, actor, id, mode), patience);
      if (booked) leaveFlash(cookies, { text: translate(checkWords, language)('booked') });
    } catch (error) {
      forgetWriting(params.id);
      return explain(error, language, form);
    }
    return redirect(303, url.pathname);
  },

  async buang({ locals, params, request, url, cookies }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    try {
      const draftId = idOf(params.id);
      await perform(app, actor, discardSheets, { draftId }, keyOf(form));
      forgetCheck(draftId);
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(checkWords, language)('discarded') });
    return redirect(303, url.pathname.replace(/\/[^/]+$/, ''));
  },

  async batal({ locals, params, request, url, cookies }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    try {
      const input = { importId: idOf(params.id), reason: textOf(form, 'reason') };
      await perform(app, actor, undoImport, input, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(resultWords, language)('undone') });
    return redirect(303, url.pathname);
  },
};

function idOf(text: string): string {
  return isId(text) ? text : absent('import/draft-absent');
}
