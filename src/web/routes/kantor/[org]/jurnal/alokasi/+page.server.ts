import { redirect } from '@sveltejs/kit';
import { decimal } from '#base/money.ts';
import { forbid } from '#base/refusal.ts';
import { dueParts } from '#ledger/run-off/due-parts.view.ts';
import { postDueParts } from '#ledger/run-off/post-due-parts.ts';
import { runOffKinds } from '#ledger/run-off/run-off.ts';
import { runOffList, runOffsOnPage } from '#ledger/run-off/run-off-list.view.ts';
import { queryPage, aroundPage, withQuery } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { leadSearch } from '#web/lead-search.ts';
import { may } from '#web/may.ts';
import { runOffPageWords } from './run-off-pages.words.ts';
import { runOffQuestion, runOffQuestions } from './run-off-question.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor } = locals;
  const [filter, page] = [runOffQuestion(url), queryPage(url)];
  const mayChange = may(locals, 'run-off.change');
  const [{ plans, isMore }, due] = await Promise.all([
    runOffList(app, actor, filter, (page - 1) * runOffsOnPage),
    mayChange ? dueParts(app, actor) : [],
  ]);
  const to = (changes: Record<string, string | null>) =>
    withQuery(url, { halaman: null, ...changes });
  return {
    base: url.pathname,
    filter,
    plans: plans.map(({ total, done, settled, balance, ...plan }) => ({
      ...plan,
      total: decimal(total),
      done: decimal(done),
      settled: decimal(settled),
      balance: decimal(balance),
    })),
    due: due.length,
    mayChange,
    mayPost: may(locals, 'entry.post'),
    links: {
      all: to({ jenis: null, keadaan: null }),
      kinds: runOffKinds.map((kind) => ({ kind, href: to({ jenis: kind }) })),
      open: to({ keadaan: 'berjalan' }),
      over: to({ keadaan: 'selesai' }),
    },
    page: {
      from: (page - 1) * runOffsOnPage + 1,
      to: (page - 1) * runOffsOnPage + plans.length,
      ...aroundPage(url, page, isMore),
    },
  };
};

export const actions: Actions = {
  cari: (event) => leadSearch(event, runOffQuestions),

  /** Posts every part that is due, as the job would. */
  bukukan: async ({ locals, request, cookies, url }) => {
    const { app, actor, language } = locals;
    const form = await request.formData();
    try {
      if (!may(locals, 'run-off.change'))
        forbid('act/not-allowed', { permission: 'run-off.change' });
      const { posted, held } = await postDueParts(app, actor);
      const said = posted + held === 0 ? 'due.none' : held > 0 ? 'due.held' : 'due.posted';
      const text = translate(runOffPageWords, language)(said, { posted, held });
      leaveFlash(cookies, { text });
    } catch (error) {
      return explain(error, language, form);
    }
    return redirect(303, url.pathname);
  },
};
