import { redirect } from '@sveltejs/kit';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { budgetList } from '#ledger/budget/budget-list.view.ts';
import { openBudget } from '#ledger/budget/open-budget.ts';
import { reviseBudget } from '#ledger/budget/revise-budget.ts';
import { queryText, queryWord } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { budgetPageWords } from './budget-pages.words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const states = ['draft', 'adopted'] as const;

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { today } = await parent();
  const state = queryWord(url, 'status', states);
  const typed = queryText(url, 'tahun', 4);
  const year = /^\d{4}$/.test(typed) ? Number(typed) : undefined;
  const budgets = await budgetList(locals.app, locals.actor, { status: state, year });
  return {
    budgets: budgets.map(({ income, expense, result, ...budget }) => ({
      ...budget,
      income: decimal(income),
      expense: decimal(expense),
      result: decimal(result),
    })),
    asked: { state: state ?? null, year: typed },
    states,
    base: url.pathname,
    nextYear: String(Number(today.slice(0, 4)) + 1),
    mayDraft: may(locals, 'budget.draft'),
    keys: { open: newKey(), revise: newKey() },
  };
};

/** Begins a draft by an act and opens its page. */
async function begun(
  { locals, params, request, cookies }: RequestEvent,
  act: (form: FormData, key: string) => Promise<{ readonly budgetId: string }>,
) {
  const form = await request.formData();
  let budgetId: string;
  try {
    ({ budgetId } = await act(form, keyOf(form)));
  } catch (error) {
    return explain(error, locals.language, form);
  }
  leaveFlash(cookies, { text: translate(budgetPageWords, locals.language)('opened') });
  return redirect(303, `/kantor/${params.org}/anggaran/${budgetId}`);
}

export const actions: Actions = {
  buka: (event) =>
    begun(event, (form, key) => {
      const text = textOf(form, 'year').trim();
      const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
      return perform(event.locals.app, event.locals.actor, openBudget, { year }, key);
    }),
  ubah: (event) =>
    begun(event, (form, key) => {
      const input = { fromMonth: textOf(form, 'fromMonth').trim(), reason: textOf(form, 'reason') };
      return perform(event.locals.app, event.locals.actor, reviseBudget, input, key);
    }),
};
