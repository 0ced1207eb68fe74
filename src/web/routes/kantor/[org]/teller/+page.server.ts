import { redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { dayText } from '#base/day-text.ts';
import { day } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { forbid } from '#base/refusal.ts';
import { memberCard } from '#coop/members/member-card.view.ts';
import { findMembers } from '#coop/members/member-list.view.ts';
import { savingsAccount } from '#coop/savings/account-card.view.ts';
import { savingsAccounts } from '#coop/savings/account-list.view.ts';
import { depositSavings } from '#coop/savings/deposit-savings.ts';
import { deskKey, deskPostings, savingsDesk } from '#coop/savings/desk-postings.view.ts';
import type { SavingsDesk } from '#coop/savings/desk-postings.view.ts';
import { withdrawSavings } from '#coop/savings/withdraw-savings.ts';
import { queryId } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { given, typedFields } from '#web/typed-fields.ts';
import { amountText } from '#web/ui/amount-text.ts';
import { accountPageWords } from '../simpanan/account-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

const needs = 'savings.deposit';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  if (!may(locals, needs)) forbid('act/not-allowed', { permission: needs });
  const { app, actor } = locals;
  const accountId = queryId(url, 'rekening');
  const [desk, postings, account, { today }] = await Promise.all([
    savingsDesk(app, actor),
    deskPostings(app, actor),
    accountId === undefined ? null : savingsAccount(app, actor, accountId),
    parent(),
  ]);
  const memberId = account?.owner.id ?? queryId(url, 'anggota');
  const [member, found] = await Promise.all([
    memberId === undefined ? null : memberCard(app, actor, memberId),
    memberId === undefined ? null : savingsAccounts(app, actor, { memberId }),
  ]);
  const isWithdrawal = url.searchParams.get('jenis') === 'tarik';
  return {
    office: desk.office,
    cash: cashChoices(desk, locals.language),
    postings: postings.map((one) => ({ ...one, amount: decimal(one.amount) })),
    member: member && {
      id: member.id,
      number: member.number,
      name: member.name,
      stall: member.stall,
      nik: member.nik,
    },
    accounts: (found?.rows ?? []).map(({ id, number, productName, isShare, balance }) => ({
      ...{ id, number, productName, isShare },
      balance: decimal(balance),
    })),
    account: account && shownAccount(account, day(today), locals.language),
    isWithdrawal,
    key: account ? await deskKey(app, actor, account.id) : newKey(),
    mayOpen: may(locals, 'savings.open'),
  };
};

/** Where cash is taken and paid: the drawer that one keeps comes first, as the empty choice. */
function cashChoices({ drawer, cash }: SavingsDesk, language: App.Locals['language']) {
  const label = translate(accountPageWords, language)('drawer', { name: drawer?.name ?? '' });
  const own = drawer ? [{ value: '', label, balance: decimal(drawer.balance) }] : [];
  const others = cash.map(({ id, code, name, balance }) => ({
    value: id,
    label: `${code} ${name}`,
    balance: decimal(balance),
  }));
  return [...own, ...others];
}

type Card = Awaited<ReturnType<typeof savingsAccount>>;

function shownAccount(card: Card, today: ReturnType<typeof day>, language: App.Locals['language']) {
  const { id, number, product, owner, maturesOn, isDormant, isShare, isLeaving, closedOn } = card;
  return {
    ...{ id, number, owner, isDormant, isShare, isLeaving, closedOn },
    product: product.name,
    balance: decimal(card.balance),
    held: decimal(card.held),
    least: decimal(card.least),
    free: decimal(card.free),
    term: maturesOn && {
      day: dayText(maturesOn, language),
      months: String(card.termMonths),
      rate: card.termRate,
      isOver: maturesOn <= today,
    },
  };
}

/** Books what the form says and leads back to the member, with a word of it and the way to its receipt. */
async function booked(event: RequestEvent, how: 'deposited' | 'withdrawn') {
  const { locals, request, cookies, params } = event;
  const { app, actor, language } = locals;
  const form = await request.formData();
  const base = `/kantor/${params['org']}`;
  const accountId = textOf(form, 'accountId');
  let entryId: string;
  let amount: string;
  try {
    const typed = await typedFields(locals, form);
    amount = typed.money('amount') ?? '0.00';
    const cash = given({ cashAccountId: typed.some('cashAccountId') });
    const input = { accountId, amount, ...cash };
    const key = keyOf(form);
    const heir = given({ heir: typed.some('heir') });
    ({ entryId } =
      how === 'deposited'
        ? await perform(app, actor, depositSavings, input, key)
        : await perform(app, actor, withdrawSavings, { ...input, ...heir }, key));
  } catch (error) {
    return explain(error, language, form);
  }
  const { number, owner } = await savingsAccount(app, actor, accountId);
  const t = translate(accountPageWords, language);
  leaveFlash(cookies, {
    text: t(how, { amount: amountText(amount).text, number }),
    href: `${base}/jurnal/${entryId}/bukti`,
    link: t('receipt'),
  });
  redirect(303, `${base}/teller?anggota=${owner.id}`);
}

export const actions: Actions = {
  cari: async ({ locals, request, params }) => {
    const { app, actor } = locals;
    const text = textOf(await request.formData(), 'q')
      .trim()
      .slice(0, 120);
    const found = text === '' ? [] : await findMembers(app, actor, text, 12);
    if (found.length === 1) redirect(303, `/kantor/${params.org}/teller?anggota=${found[0]!.id}`);
    return {
      found: found.map(({ id, number, name, stall }) => ({ id, number, name, stall })),
      text,
    };
  },
  setor: (event) => booked(event, 'deposited'),
  tarik: (event) => booked(event, 'withdrawn'),
};
