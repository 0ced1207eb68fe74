import { redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { savingsKind } from '#coop/savings/kinds/all.ts';
import { savingsLicences, savingsProducts } from '#coop/savings/product.view.ts';
import { endSavingsLicence, recordSavingsLicence } from '#coop/savings/record-licence.ts';
import { savingsTies } from '#coop/savings/tie.view.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { given, typedFields } from '#web/typed-fields.ts';
import type { TypedFields } from '#web/typed-fields.ts';
import { productPageWords } from '../product-pages.words.ts';
import { termsLine } from '../shown-terms.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { app, actor, language } = locals;
  const [products, ties, licences] = await Promise.all([
    savingsProducts(app, actor),
    savingsTies(app, actor),
    savingsLicences(app, actor),
  ]);
  return {
    products: products.map(({ id, code, name, kind, closedOn, accounts, balance, terms }) => ({
      ...{ id, code, name, closedOn, accounts },
      kind: savingsKind(kind).title[language],
      balance: decimal(balance),
      terms: terms && termsLine(kind, terms.parameters, language),
    })),
    ties: ties.map(({ ledger, withProduct, withoutProduct, others, difference, ...tie }) => ({
      ...tie,
      ledger: decimal(ledger),
      withProduct: decimal(withProduct),
      withoutProduct: decimal(withoutProduct),
      others: decimal(others),
      difference: decimal(difference),
    })),
    licences: licences.map((licence) => ({ ...licence, key: newKey() })),
    may: {
      change: may(locals, 'savings-product.change'),
      attach: may(locals, 'savings.attach'),
      licence: may(locals, 'savings-licence.change'),
    },
    key: newKey(),
  };
};

async function done(
  event: RequestEvent,
  said: 'licence.saved' | 'licence.ended',
  act: (typed: TypedFields, key: string) => Promise<unknown>,
) {
  const { locals, request, cookies, params } = event;
  const form = await request.formData();
  try {
    await act(await typedFields(locals, form), keyOf(form));
  } catch (error) {
    return explain(error, locals.language, form);
  }
  leaveFlash(cookies, { text: translate(productPageWords, locals.language)(said) });
  redirect(303, `/kantor/${params['org']}/simpanan/produk`);
}

export const actions: Actions = {
  izin: (event) =>
    done(event, 'licence.saved', (typed, key) => {
      const { app, actor } = event.locals;
      const untilOn = typed.day('untilOn');
      const fromOn = typed.day('fromOn') ?? '';
      const input = { number: typed.text('number'), fromOn, ...given({ untilOn }) };
      return perform(app, actor, recordSavingsLicence, input, key);
    }),

  akhiri: (event) =>
    done(event, 'licence.ended', (typed, key) => {
      const { app, actor } = event.locals;
      const input = { licenceId: typed.text('licenceId'), untilOn: typed.day('endOn') ?? '' };
      return perform(app, actor, endSavingsLicence, input, key);
    }),
};
