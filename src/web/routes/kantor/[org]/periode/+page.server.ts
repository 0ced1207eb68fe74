import { redirect } from '@sveltejs/kit';
import { monthEnd } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { unreconciled } from '#ledger/bank/bank-accounts.view.ts';
import { openDrafts } from '#ledger/drafts/draft-list.view.ts';
import { closePeriod } from '#ledger/periods/close-period.ts';
import { closeYear } from '#ledger/periods/close-year.ts';
import { periods } from '#ledger/periods/periods.view.ts';
import { reopenPeriod } from '#ledger/periods/reopen-period.ts';
import { undoYearEnd } from '#ledger/periods/undo-year-end.ts';
import { yearEnd } from '#ledger/periods/year-end.view.ts';
import { queryText } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { dayText } from '#web/ui/day-text.ts';
import { periodWords } from './period-pages.words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor } = locals;
  const asked = queryText(url, 'tahun', 4);
  const shown = await periods(app, actor, /^\d{4}$/.test(asked) ? Number(asked) : undefined);
  const { preview, closed, retained } = await yearEnd(app, actor, shown.year);
  const { pairs, balances, income, costs, result } = preview;
  const [open, drafts] = await Promise.all([
    shown.next === null ? [] : unreconciled(app, actor, monthEnd(shown.next)),
    shown.next === null ? null : openDrafts(app, actor, shown.next),
  ]);
  return {
    ...shown,
    unreconciled: open.map(({ id, code, name }) => ({ id, label: `${code} ${name}` })),
    drafts: drafts?.ofMonth ?? 0,
    base: url.pathname,
    yearEnd: {
      retained,
      closed: closed && { ...closed, result: decimal(closed.result) },
      isOver: `${shown.year}-12-31` <= shown.today,
      laterClosed: shown.closedYears.find((year) => year > shown.year) ?? null,
      balances,
      income: decimal(income),
      costs: decimal(costs),
      result: decimal(result),
      pairs: pairs.map((pair) => ({
        ...pair,
        income: decimal(pair.income),
        costs: decimal(pair.costs),
        result: decimal(pair.result),
      })),
    },
    may: {
      close: may(locals, 'period.close'),
      reopen: may(locals, 'period.reopen'),
      closeYear: may(locals, 'year-end.close'),
      undo: may(locals, 'year-end.undo'),
    },
    keys: { close: newKey(), reopen: newKey(), year: newKey(), undo: newKey() },
  };
};

/** Performs one decision, and comes back to its year with a word of what came of it. */
async function decided(
  event: RequestEvent,
  told: 'closed' | 'reopened' | 'year.closed' | 'undone',
  decide: (form: FormData) => Promise<unknown>,
) {
  const { locals, request, cookies, url } = event;
  const form = await request.formData();
  try {
    await decide(form);
  } catch (error) {
    return explain(error, locals.language, form);
  }
  const month = textOf(form, 'month');
  const year = month === '' ? textOf(form, 'year') : month.slice(0, 4);
  const facts = { year, month: month && dayText(`${month}-01`, locals.language, 'month') };
  leaveFlash(cookies, { text: translate(periodWords, locals.language)(told, facts) });
  return redirect(303, `${url.pathname}?tahun=${year}`);
}

/** A year as the form carries it; what is no year is left to the act to refuse. */
function yearOf(form: FormData): number {
  return Number(textOf(form, 'year') || Number.NaN);
}

export const actions: Actions = {
  tutup: (event) =>
    decided(event, 'closed', (form) => {
      const input = { month: textOf(form, 'month'), reason: textOf(form, 'note') };
      return perform(event.locals.app, event.locals.actor, closePeriod, input, keyOf(form));
    }),
  buka: (event) =>
    decided(event, 'reopened', (form) => {
      const input = { month: textOf(form, 'month'), reason: textOf(form, 'reason') };
      return perform(event.locals.app, event.locals.actor, reopenPeriod, input, keyOf(form));
    }),
  tahun: (event) =>
    decided(event, 'year.closed', (form) => {
      const { app, actor } = event.locals;
      return perform(app, actor, closeYear, { year: yearOf(form) }, keyOf(form));
    }),
  batal: (event) =>
    decided(event, 'undone', (form) => {
      const { app, actor } = event.locals;
      const reopen = textOf(form, 'reopen') as 'none' | 'december' | 'year';
      const input = { year: yearOf(form), reason: textOf(form, 'reason'), reopen };
      return perform(app, actor, undoYearEnd, input, keyOf(form));
    }),
};
