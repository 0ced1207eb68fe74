import { redirect } from '@sveltejs/kit';
import { dayText } from '#base/day-text.ts';
import { day } from '#base/day.ts';
import { decimal, minus } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { absent } from '#base/refusal.ts';
import { savingsAccount } from '#coop/savings/account-card.view.ts';
import { savingsAccounts } from '#coop/savings/account-list.view.ts';
import { closeSavingsAccount, keptOnClosing } from '#coop/savings/close-account.ts';
import { savingsKind } from '#coop/savings/kinds/all.ts';
import { setSavingsTerm } from '#coop/savings/set-term.ts';
import { transferSavings } from '#coop/savings/transfer-savings.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { given, typedFields } from '#web/typed-fields.ts';
import type { TypedFields } from '#web/typed-fields.ts';
import { amountText } from '#web/ui/amount-text.ts';
import { statementOf } from '../../sub-account-statement.ts';
import { accountPageWords } from '../account-pages.words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
  const { app, actor, language } = locals;
  const [account, { today }] = await Promise.all([savingsAccount(app, actor, params.id), parent()]);
  const { product, owner, holds } = account;
  const sub = { id: account.id, accountId: account.accountId, code: account.code };
  const named = { ...sub, account: account.number, normal: 'credit' } as const;
  const kept = keptOnClosing(account.balance, account.closingFee);
  const paid = minus(account.balance, kept);
  const { maturesOn } = account;
  return {
    account: {
      ...{ id: account.id, number: account.number, office: account.office, unit: account.unit },
      ...{ closedOn: account.closedOn, isDormant: account.isDormant },
      ...{ isShare: account.isShare, isLeaving: account.isLeaving, owner },
      product: { id: product.id, name: product.name },
      balance: decimal(account.balance),
      held: decimal(account.held),
      least: decimal(account.least),
      free: decimal(account.free),
      closingFee: decimal(account.closingFee),
      paid: decimal(paid),
      holds: holds.map((hold) => ({ ...hold, amount: decimal(hold.amount) })),
      term: maturesOn && {
        day: dayText(maturesOn, language),
        months: String(account.termMonths),
        rate: account.termRate,
        isOver: maturesOn <= day(today),
      },
      needsTerm: maturesOn === null && savingsKind(product.kind).terms !== undefined,
    },
    statement: may(locals, 'books.read') ? await statementOf(locals, url, day(today), named) : null,
    may: {
      desk: may(locals, 'savings.deposit'),
      transfer: may(locals, 'savings.transfer'),
      close: may(locals, 'savings.withdraw'),
      setTerm: may(locals, 'savings.attach'),
    },
    keys: { transfer: newKey(), close: newKey(), term: newKey() },
  };
};

type Said = 'transferred' | 'wasClosed' | 'termSet';

async function done(
  event: RequestEvent,
  said: Said,
  act: (
    typed: TypedFields,
    key: string,
  ) => Promise<{ readonly number?: string; readonly amount?: string }>,
) {
  const { locals, params, request, cookies } = event;
  const form = await request.formData();
  let facts: { readonly number?: string; readonly amount?: string };
  try {
    facts = await act(await typedFields(locals, form), keyOf(form));
  } catch (error) {
    return explain(error, locals.language, form);
  }
  const { number = '', amount } = facts;
  const told = { number, amount: amount === undefined ? '' : amountText(amount).text };
  leaveFlash(cookies, { text: translate(accountPageWords, locals.language)(said, told) });
  redirect(303, `/kantor/${params.org}/simpanan/${params.id}`);
}

/** The open account that has a number; refuses `savings-account/absent` at the field. */
async function accountByNumber({ app, actor }: App.Locals, number: string): Promise<string> {
  const wanted = number.trim().toUpperCase();
  const { rows } = await savingsAccounts(app, actor, { text: wanted });
  const found = rows.find((row) => row.number === wanted);
  return found?.id ?? absent('savings-account/absent', { field: 'toNumber' });
}

export const actions: Actions = {
  pindah: (event) =>
    done(event, 'transferred', async (typed, key) => {
      const { app, actor } = event.locals;
      const number = typed.text('toNumber').trim().toUpperCase();
      const toAccountId = await accountByNumber(event.locals, number);
      const amount = typed.money('amount') ?? '0.00';
      const input = { accountId: event.params.id, toAccountId, amount };
      await perform(app, actor, transferSavings, input, key);
      return { number, amount };
    }),

  tutup: (event) =>
    done(event, 'wasClosed', async (typed, key) => {
      const { app, actor } = event.locals;
      const input = { accountId: event.params.id, ...given({ heir: typed.some('heir') }) };
      await perform(app, actor, closeSavingsAccount, input, key);
      return { number: (await savingsAccount(app, actor, event.params.id)).number };
    }),

  tempo: (event) =>
    done(event, 'termSet', async (typed, key) => {
      const { app, actor } = event.locals;
      const input = {
        accountId: event.params.id,
        months: typed.count('months') ?? Number.NaN,
        rate: typed.text('rate').trim().replace(',', '.'),
        maturesOn: typed.day('maturesOn') ?? '',
      };
      await perform(app, actor, setSavingsTerm, input, key);
      return {};
    }),
};
