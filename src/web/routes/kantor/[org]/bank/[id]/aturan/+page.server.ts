import { perform } from '#base/perform.ts';
import { chart } from '#ledger/accounts/chart.view.ts';
import { bankAccountCard } from '#ledger/bank/bank-accounts.view.ts';
import { changeBankAccount } from '#ledger/bank/change-bank-account.ts';
import { shownRules } from '#ledger/bank/matching.view.ts';
import { removeRule } from '#ledger/bank/remove-rule.ts';
import { setRule } from '#ledger/bank/set-rule.ts';
import { keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import { decided } from '../../told-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { app, actor } = locals;
  const mayChange = may(locals, 'bank.change');
  const [rules, accounts, full] = await Promise.all([
    shownRules(app, actor, params.id),
    mayChange ? chart(app, actor).then((one) => one.accounts) : [],
    bankAccountCard(app, actor, params.id),
  ]);
  return {
    rules,
    choices: accounts
      .filter((one) => !one.control && one.closedOn === null)
      .map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` })),
    // Whoever may change the number sees it whole.
    number: mayChange ? full.number : '',
    columns: full.columns,
    mayChange,
    keys: { rule: newKey(), change: newKey(), remove: newKey() },
  };
};

const fields = ['day', 'memo', 'reference', 'amount', 'side', 'in', 'out', 'balance'] as const;

/** The columns as typed; all empty: none are kept. */
function columnsOf(form: FormData) {
  const typed = fields.map((field) => [field, textOf(form, `columns.${field}`)] as const);
  if (typed.every(([, text]) => text.trim() === '')) return null;
  return Object.fromEntries(typed) as Record<(typeof fields)[number], string>;
}

export const actions: Actions = {
  simpan: (event) =>
    decided(event, async (form) => {
      const { app, actor } = event.locals;
      const input = {
        bankAccountId: event.params.id,
        words: textOf(form, 'words'),
        direction: textOf(form, 'direction') === 'in' ? ('in' as const) : ('out' as const),
        accountId: textOf(form, 'accountId'),
        memo: textOf(form, 'memo'),
        posts: textOf(form, 'posts') === 'ya',
      };
      await perform(app, actor, setRule, input, keyOf(form));
      return { text: 'rule.saved' };
    }),
  hapus: (event) =>
    decided(event, async (form) => {
      const { app, actor } = event.locals;
      const input = { bankAccountId: event.params.id, ruleId: textOf(form, 'ruleId') };
      await perform(app, actor, removeRule, input, keyOf(form));
      return { text: 'rule.removed' };
    }),
  ubah: (event) =>
    decided(event, async (form) => {
      const { app, actor } = event.locals;
      const input = {
        bankAccountId: event.params.id,
        bank: textOf(form, 'bank'),
        branch: textOf(form, 'branch'),
        number: textOf(form, 'number'),
        columns: columnsOf(form),
      };
      await perform(app, actor, changeBankAccount, input, keyOf(form));
      return { text: 'saved' };
    }),
};
