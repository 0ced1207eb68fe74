import { redirect } from '@sveltejs/kit';
import { day } from '#base/day.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { perform } from '#base/perform.ts';
import { forbid } from '#base/refusal.ts';
import { coopPurposes } from '#coop/purposes.ts';
import { addSavingsProduct } from '#coop/savings/add-product.ts';
import { savingsKind, savingsKinds } from '#coop/savings/kinds/all.ts';
import { chart } from '#ledger/accounts/chart.view.ts';
import { postingMap } from '#ledger/accounts/posting-map.view.ts';
import { queryId, queryWord } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { given, typedFields } from '#web/typed-fields.ts';
import { capText, kindForm, wordingChoices } from '../../kind-form.ts';
import { productPageWords } from '../../product-pages.words.ts';
import { readNamed, readTypedTerms } from '../../typed-terms.ts';
import type { Actions, PageServerLoad } from './$types';

const needs = 'savings-product.change';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  if (!may(locals, needs)) forbid('act/not-allowed', { permission: needs });
  const { app, actor, language } = locals;
  const kinds = savingsKinds.map(({ code, title, text }) => ({
    code,
    title: title[language],
    text: text[language],
  }));
  const code = queryWord(
    url,
    'jenis',
    savingsKinds.map((kind) => kind.code),
  );
  if (code === undefined) return { kinds, chosen: null, key: newKey() };
  const [{ accounts }, { rows }, { today }] = await Promise.all([
    chart(app, actor),
    postingMap(app, actor),
    parent(),
  ]);
  const { purposes } = savingsKind(code);
  const fitting = (purpose: string | undefined) => {
    const wanted = coopPurposes.find((one) => one.code === purpose);
    if (!wanted) return null;
    const fits = accounts.filter(
      ({ closedOn, control, sakClass }) =>
        closedOn === null && control === wanted.control && wanted.classes.includes(sakClass),
    );
    return fits.map((one) => ({ value: one.id, label: `${one.code} ${one.name}` }));
  };
  const usual = rows.find((row) => row.purpose === purposes.principal && row.productId === null);
  return {
    kinds,
    chosen: {
      form: kindForm(code, language),
      principal: fitting(purposes.principal) ?? [],
      account: queryId(url, 'akun') ?? usual?.accountId ?? '',
      interest: fitting(purposes.interest),
      fee: fitting(purposes.fee),
      wordings: wordingChoices(language),
      cap: capText(day(today), language),
    },
    key: newKey(),
  };
};

export const actions: Actions = {
  default: async ({ locals, request, cookies, params }) => {
    const { app, actor, language } = locals;
    const form = await request.formData();
    let productId: string;
    try {
      const { businessDay: today } = await orgFace(app, actor);
      const typed = await typedFields(locals, form);
      const kind = textOf(form, 'kind');
      const input = {
        code: typed.text('code').trim().toUpperCase(),
        kind,
        ...readNamed(typed, today),
        ...readTypedTerms(kind, typed, today),
        principalAccountId: typed.text('principalAccountId'),
        ...given({
          interestAccountId: typed.some('interestAccountId'),
          feeAccountId: typed.some('feeAccountId'),
        }),
      };
      ({ productId } = await perform(app, actor, addSavingsProduct, input, keyOf(form)));
    } catch (error) {
      return explain(error, language, form);
    }
    const t = translate(productPageWords, language);
    leaveFlash(cookies, { text: t('added', { name: textOf(form, 'name') }) });
    redirect(303, `/kantor/${params.org}/simpanan/produk/${productId}`);
  },
};
