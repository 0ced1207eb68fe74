import { redirect } from '@sveltejs/kit';
import { forbid } from '#base/refusal.ts';
import { perform } from '#base/perform.ts';
import { attachSavingsProduct } from '#coop/savings/attach-product.ts';
import { savingsKind } from '#coop/savings/kinds/all.ts';
import { savingsProducts } from '#coop/savings/product.view.ts';
import { savingsTies } from '#coop/savings/tie.view.ts';
import { postingMap } from '#ledger/accounts/posting-map.view.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { countText } from '#web/ui/count-text.ts';
import { productPageWords } from '../product-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

const needs = 'savings.attach';

export const load: PageServerLoad = async ({ locals }) => {
  if (!may(locals, needs)) forbid('act/not-allowed', { permission: needs });
  const { app, actor } = locals;
  const [ties, products, { rows }] = await Promise.all([
    savingsTies(app, actor),
    savingsProducts(app, actor),
    postingMap(app, actor),
  ]);
  /** The account on which a product's accounts stand: its own row of the map, or every product's. */
  const accountOf = (productId: string, purpose: string) =>
    [productId, null].flatMap(
      (of) => rows.find((row) => row.purpose === purpose && row.productId === of) ?? [],
    )[0]?.accountId;
  return {
    questions: ties
      .filter(({ open }) => open > 0)
      .map(({ accountId, code, name, open }) => ({
        ...{ accountId, code, name, open },
        products: products
          .filter(
            ({ id, kind, closedOn }) =>
              closedOn === null &&
              accountOf(id, savingsKind(kind).purposes.principal) === accountId,
          )
          .map((one) => ({ value: one.id, label: `${one.code} ${one.name}` })),
        key: newKey(),
      })),
    mayMake: may(locals, 'savings-product.change'),
  };
};

export const actions: Actions = {
  default: async ({ locals, request, cookies, params }) => {
    const { app, actor, language } = locals;
    const form = await request.formData();
    let accounts: number;
    try {
      const input = { accountId: textOf(form, 'accountId'), productId: textOf(form, 'productId') };
      ({ accounts } = await perform(app, actor, attachSavingsProduct, input, keyOf(form)));
    } catch (error) {
      return explain(error, language, form);
    }
    const t = translate(productPageWords, language);
    leaveFlash(cookies, { text: t('attached', { count: countText(accounts) }) });
    redirect(303, `/kantor/${params.org}/simpanan/lekatkan`);
  },
};
