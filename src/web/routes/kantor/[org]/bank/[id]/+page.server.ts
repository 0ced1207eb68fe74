import { perform } from '#base/perform.ts';
import { chart } from '#ledger/accounts/chart.view.ts';
import { applyRules } from '#ledger/bank/apply-rules.ts';
import { matchCertain } from '#ledger/bank/match-certain.ts';
import { matchLines } from '#ledger/bank/match-lines.ts';
import { matching } from '#ledger/bank/matching.view.ts';
import { postBankLine } from '#ledger/bank/post-bank-line.ts';
import { keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import { decided } from '../told-action.ts';
import type { Actions, PageServerLoad } from './$types';

const mostShown = 60;

export const load: PageServerLoad = async ({ locals, params }) => {
  const { app, actor } = locals;
  const mayMatch = may(locals, 'bank.match');
  const [open, accounts] = await Promise.all([
    matching(app, actor, params.id),
    mayMatch ? chart(app, actor).then((one) => one.accounts) : [],
  ]);
  return {
    suggestions: open.suggestions.slice(0, mostShown),
    hidden: Math.max(0, open.suggestions.length - mostShown),
    certain: open.certain,
    bank: open.bank.slice(0, 200),
    books: open.books.slice(0, 200),
    known: open.bank.filter((line) => line.rule?.posts).length,
    choices: accounts
      .filter((one) => !one.control && one.closedOn === null)
      .map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })),
    mayMatch,
    keys: { certain: newKey(), match: newKey(), post: newKey(), rules: newKey() },
    takeKey: newKey(),
  };
};

/** `<entry>:<line>` as the boxes carry it. */
function booksOf(form: FormData) {
  return form.getAll('books').map((value) => {
    const [entryId = '', lineNo = ''] = String(value).split(':');
    return { entryId, lineNo: /^\d{1,6}$/.test(lineNo) ? Number(lineNo) : 0 };
  });
}

export const actions: Actions = {
  pasti: (event) =>
    decided(event, async (form) => {
      const { app, actor } = event.locals;
      const input = { bankAccountId: event.params.id };
      const { matched } = await perform(app, actor, matchCertain, input, keyOf(form));
      return { text: 'taken', facts: { count: matched } };
    }),
  cocokkan: (event) =>
    decided(event, async (form) => {
      const { app, actor } = event.locals;
      const input = {
        bankAccountId: event.params.id,
        bankLineIds: form.getAll('bank').map(String),
        books: booksOf(form),
      };
      await perform(app, actor, matchLines, input, keyOf(form));
      return { text: 'matched' };
    }),
  bukukan: (event) =>
    decided(event, async (form) => {
      const { app, actor } = event.locals;
      const input = {
        bankAccountId: event.params.id,
        bankLineId: textOf(form, 'bankLineId'),
        accountId: textOf(form, 'accountId'),
        memo: textOf(form, 'memo'),
        words: textOf(form, 'words'),
        posts: textOf(form, 'posts') === 'ya',
      };
      await perform(app, actor, postBankLine, input, keyOf(form));
      return { text: 'posted' };
    }),
  aturan: (event) =>
    decided(event, async (form) => {
      const { app, actor } = event.locals;
      const input = { bankAccountId: event.params.id };
      const { posted } = await perform(app, actor, applyRules, input, keyOf(form));
      return { text: 'rules.applied', facts: { count: posted } };
    }),
};
