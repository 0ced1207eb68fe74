import { redirect } from '@sveltejs/kit';
import { day, readDay } from '#base/day.ts';
import { decimal, readMoney } from '#base/money.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { perform } from '#base/perform.ts';
import { addBankAccount } from '#ledger/bank/add-bank-account.ts';
import { bankAccounts, cashWithoutBank } from '#ledger/bank/bank-accounts.view.ts';
import { maskedNumber } from '#ledger/bank/bank.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { atField } from './at-field.ts';
import { bankOutcomeWords } from './bank-outcomes.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { app, actor } = locals;
  const mayChange = may(locals, 'bank.change');
  const [accounts, choices] = await Promise.all([
    bankAccounts(app, actor),
    mayChange ? cashWithoutBank(app, actor) : [],
  ]);
  return {
    accounts: accounts.map((one) => ({ ...one, number: maskedNumber(one.number) })),
    choices,
    mayChange,
    key: newKey(),
  };
};

export const actions: Actions = {
  async tambah({ locals, request, params, cookies }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    let id: string;
    try {
      const today = day((await orgFace(app, actor)).businessDay);
      const input = {
        accountId: textOf(form, 'accountId'),
        bank: textOf(form, 'bank'),
        branch: textOf(form, 'branch'),
        number: textOf(form, 'number'),
        openedOn: atField('openedOn', () => readDay(textOf(form, 'openedOn'), today)),
        opening: atField('opening', () => decimal(readMoney(textOf(form, 'opening') || '0'))),
      };
      ({ bankAccountId: id } = await perform(app, actor, addBankAccount, input, keyOf(form)));
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(bankOutcomeWords, language)('added') });
    redirect(303, `/kantor/${params.org}/bank/${id}/mutasi`);
  },
};
