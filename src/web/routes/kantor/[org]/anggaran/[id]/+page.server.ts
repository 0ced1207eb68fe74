import { redirect } from '@sveltejs/kit';
import { day, readDay } from '#base/day.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { perform } from '#base/perform.ts';
import { refuse, Refusal } from '#base/refusal.ts';
import { adoptBudget } from '#ledger/budget/adopt-budget.ts';
import { budgetSheet } from '#ledger/budget/budget-sheet.view.ts';
import { monthsOfYear } from '#ledger/budget/budget.ts';
import { copyActuals } from '#ledger/budget/copy-actuals.ts';
import { dropBudget } from '#ledger/budget/drop-budget.ts';
import { setLines } from '#ledger/budget/set-lines.ts';
import { spreadings, spreadLines } from '#ledger/budget/spread-lines.ts';
import { undoEdit } from '#ledger/budget/undo-edit.ts';
import { queryId, queryPage, queryText, queryWord } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { budgetPageWords } from '../budget-pages.words.ts';
import { checkSheet } from './check-sheet.ts';
import { sections, shownSheet } from './shown-budget.ts';
import { moneyAt, seenIn, typedRows, typedWeights } from './typed-budget.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const unit = queryText(url, 'unit', 40) || 'none';
  const sheet = await budgetSheet(locals.app, locals.actor, { budgetId: params.id, unit });
  const { budget, units, canUndo } = sheet;
  const accountId = queryId(url, 'akun');
  const section = queryWord(url, 'bagian', sections);
  const page = queryPage(url);
  const isDraft = budget.status === 'draft';
  return {
    budget,
    months: monthsOfYear(budget.year),
    units: units.map(({ id, name }) => ({ id, name })),
    sheet: shownSheet(sheet, { section, accountId, page }),
    asked: { unit, section: section ?? null, accountId: accountId ?? null },
    sections,
    spreadings,
    canUndo: isDraft && canUndo,
    may: {
      write: isDraft && may(locals, 'budget.draft'),
      adopt: isDraft && may(locals, 'budget.adopt'),
    },
    keys: {
      ...{ save: newKey(), spread: newKey(), copy: newKey(), undo: newKey() },
      ...{ adopt: newKey(), drop: newKey(), bring: newKey() },
    },
  };
};

type Said = 'saved' | 'spread' | 'copied' | 'imported' | 'undone' | 'adopted' | 'dropped';

/** Performs one act on the draft and opens it again, where it was. */
async function done(
  event: RequestEvent,
  said: Said,
  act: (form: FormData, key: string) => Promise<unknown>,
) {
  const { locals, params, request, cookies, url } = event;
  const form = await request.formData();
  try {
    await act(form, keyOf(form));
  } catch (error) {
    return explain(error, locals.language, form);
  }
  leaveFlash(cookies, { text: translate(budgetPageWords, locals.language)(said) });
  const base = `/kantor/${params.org}/anggaran`;
  if (said === 'dropped') return redirect(303, base);
  const kept = new URLSearchParams();
  for (const name of ['unit', 'bagian', 'akun', 'halaman']) {
    const value = url.searchParams.get(name);
    if (value) kept.set(name, value);
  }
  if (said === 'copied' && textOf(form, 'byUnit') === 'ya') kept.set('unit', 'all');
  const query = kept.toString();
  return redirect(303, `${base}/${params.id}${query === '' ? '' : `?${query}`}`);
}

const draftOf = (event: RequestEvent, form: FormData) => ({
  budgetId: event.params.id,
  seen: seenIn(form),
});

export const actions: Actions = {
  simpan: (event) =>
    done(event, 'saved', (form, key) => {
      const input = { ...draftOf(event, form), rows: typedRows(form) };
      return perform(event.locals.app, event.locals.actor, setLines, input, key);
    }),

  bagi: (event) =>
    done(event, 'spread', (form, key) => {
      const unit = textOf(form, 'unit');
      const weights = typedWeights(textOf(form, 'weights'));
      const by = spreadings.find((one) => one === textOf(form, 'by')) ?? 'evenly';
      const row = {
        accountId: textOf(form, 'akun'),
        unitId: unit === 'none' ? null : unit,
        total: moneyAt(form, 'total') ?? '',
        by,
        ...(weights ? { weights } : {}),
      };
      const input = { ...draftOf(event, form), rows: [row] };
      return perform(event.locals.app, event.locals.actor, spreadLines, input, key);
    }),

  salin: (event) =>
    done(event, 'copied', (form, key) => {
      const ofYear = textOf(form, 'ofYear').trim();
      const input = {
        ...draftOf(event, form),
        growth: textOf(form, 'growth').trim() || '0',
        byUnit: textOf(form, 'byUnit') === 'ya',
        ...(ofYear === '' ? {} : { ofYear: Number(ofYear) }),
      };
      return perform(event.locals.app, event.locals.actor, copyActuals, input, key);
    }),

  batal: (event) =>
    done(event, 'undone', (form, key) =>
      perform(event.locals.app, event.locals.actor, undoEdit, draftOf(event, form), key),
    ),

  buang: (event) =>
    done(event, 'dropped', (form, key) =>
      perform(event.locals.app, event.locals.actor, dropBudget, draftOf(event, form), key),
    ),

  sahkan: (event) =>
    done(event, 'adopted', async (form, key) => {
      const { app, actor } = event.locals;
      const { businessDay } = await orgFace(app, actor);
      const decidedOn = dayAt(form, 'decidedOn', businessDay);
      const decision = textOf(form, 'decision');
      const input = { ...draftOf(event, form), decidedOn, decision };
      return perform(app, actor, adoptBudget, input, key);
    }),

  periksa: async ({ locals, params, request }) => {
    const form = await request.formData();
    const { app: ground, actor, language } = locals;
    try {
      if (!may(locals, 'budget.draft')) throw notAllowed();
      return { checked: await checkSheet({ ground, actor, language }, params.id, form) };
    } catch (error) {
      return explain(error, language, form);
    }
  },

  masukkan: (event) =>
    done(event, 'imported', (form, key) => {
      const rows = rowsSent(textOf(form, 'rows'));
      const input = { ...draftOf(event, form), rows, fromSheet: true };
      return perform(event.locals.app, event.locals.actor, setLines, input as never, key);
    }),
};

function notAllowed(): Refusal {
  return new Refusal('forbidden', 'act/not-allowed', { permission: 'budget.draft' });
}

/** A day as it was typed, refused at its field. */
function dayAt(form: FormData, field: string, today: string) {
  try {
    return readDay(textOf(form, field), day(today));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse(error.code, { ...error.facts, field });
  }
}

/** What a check handed to its button; the act's own schema reads it. */
function rowsSent(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}
