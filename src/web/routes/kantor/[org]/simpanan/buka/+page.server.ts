import { redirect } from '@sveltejs/kit';
import { perform } from '#base/perform.ts';
import { forbid } from '#base/refusal.ts';
import type { Language } from '#base/words.ts';
import { memberCard } from '#coop/members/member-card.view.ts';
import { findMembers } from '#coop/members/member-list.view.ts';
import { savingsDesk } from '#coop/savings/desk-postings.view.ts';
import { savingsKind } from '#coop/savings/kinds/all.ts';
import { openSavingsAccount } from '#coop/savings/open-account.ts';
import { savingsProducts } from '#coop/savings/product.view.ts';
import type { ListedProduct } from '#coop/savings/product.view.ts';
import { queryId } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { given, typedFields } from '#web/typed-fields.ts';
import { accountPageWords } from '../account-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

const needs = 'savings.open';

export const load: PageServerLoad = async ({ locals, url }) => {
  if (!may(locals, needs)) forbid('act/not-allowed', { permission: needs });
  const { app, actor, language } = locals;
  const id = queryId(url, 'anggota');
  if (id === undefined) return { member: null };
  const [member, products, desk] = await Promise.all([
    memberCard(app, actor, id),
    savingsProducts(app, actor),
    savingsDesk(app, actor),
  ]);
  const offered = products.filter(({ closedOn, terms }) => closedOn === null && terms !== null);
  const t = translate(accountPageWords, language);
  return {
    member: { id, number: member.number, name: member.name },
    products: offered.map((one) => ({ value: one.id, label: `${one.code} ${one.name}` })),
    months: monthChoices(offered, language),
    cash: [
      ...(desk.drawer ? [{ value: '', label: t('drawer', { name: desk.drawer.name }) }] : []),
      ...desk.cash.map((one) => ({ value: one.id, label: `${one.code} ${one.name}` })),
    ],
    key: newKey(),
  };
};

/** The terms that any product offers, each month once with what every product pays for it. */
function monthChoices(products: readonly ListedProduct[], language: Language) {
  const t = translate(accountPageWords, language);
  const labels = new Map<number, string[]>();
  for (const product of products) {
    for (const { months, rate } of termsOf(product)) {
      const shown = language === 'id' ? rate.replace('.', ',') : rate;
      const facts = { product: product.name, months: String(months), rate: shown };
      labels.set(months, [...(labels.get(months) ?? []), t('open.term', facts)]);
    }
  }
  return [...labels].map(([months, texts]) => ({
    value: String(months),
    label: texts.join('; '),
  }));
}

function termsOf({ kind, terms }: ListedProduct) {
  const { terms: offered, schema } = savingsKind(kind);
  return offered && terms ? offered(schema.parse(terms.parameters)) : [];
}

export const actions: Actions = {
  cari: async ({ locals, request, params }) => {
    const { app, actor } = locals;
    const text = textOf(await request.formData(), 'q')
      .trim()
      .slice(0, 120);
    const found = text === '' ? [] : await findMembers(app, actor, text, 12);
    if (found.length === 1)
      redirect(303, `/kantor/${params.org}/simpanan/buka?anggota=${found[0]!.id}`);
    return {
      found: found.map(({ id, number, name, stall }) => ({ id, number, name, stall })),
      text,
    };
  },

  buka: async ({ locals, request, cookies, params }) => {
    const { app, actor, language } = locals;
    const form = await request.formData();
    let accountId: string;
    try {
      const typed = await typedFields(locals, form);
      const input = {
        memberId: typed.text('memberId'),
        productId: typed.text('productId'),
        ...given({
          months: typed.count('months'),
          amount: typed.money('amount'),
          cashAccountId: typed.some('cashAccountId'),
        }),
      };
      ({ accountId } = await perform(app, actor, openSavingsAccount, input, keyOf(form)));
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(accountPageWords, language)('opened') });
    redirect(303, `/kantor/${params.org}/simpanan/${accountId}`);
  },
};
