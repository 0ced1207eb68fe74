import { redirect } from '@sveltejs/kit';
import { perform } from '#base/perform.ts';
import { chart } from '#ledger/accounts/chart.view.ts';
import { addAssetClass } from '#ledger/assets/add-asset-class.ts';
import { assetPurposes } from '#ledger/assets/asset-purposes.ts';
import { assetClassList } from '#ledger/assets/asset-list.view.ts';
import { depreciationMethods } from '#ledger/assets/methods/all.ts';
import { taxGroups, taxTerms } from '#ledger/assets/tax-group.ts';
import type { TaxGroup } from '#ledger/assets/tax-group.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { assetPageWords } from '../asset-pages.words.ts';
import { given, typedFields } from '#web/typed-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { app, actor, language } = locals;
  const [classes, { accounts }] = await Promise.all([
    assetClassList(app, actor),
    chart(app, actor),
  ]);
  const fitting = (purpose: string) =>
    accounts
      .filter(
        (account) =>
          account.closedOn === null &&
          !account.control &&
          assetPurposes.find(({ code }) => code === purpose)!.classes.includes(account.sakClass),
      )
      .map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }));
  const methods = depreciationMethods.map(({ code, title }) => ({
    value: code,
    label: title[language],
  }));
  return {
    classes: classes.map((own) => {
      const terms = own.versions.at(-1)!;
      return {
        ...own,
        terms,
        method: methods.find(({ value }) => value === terms.method)?.label ?? terms.method,
        taxTitle: taxTerms(own.taxGroup).title[language],
      };
    }),
    methods,
    taxGroups: taxGroups.map((group) => ({
      value: group,
      label: taxTerms(group).title[language],
    })),
    accounts: {
      cost: fitting('asset.cost'),
      accumulated: fitting('asset.accumulated'),
      expense: fitting('asset.expense'),
    },
    mayChange: may(locals, 'asset.change'),
    key: newKey(),
  };
};

export const actions: Actions = {
  default: async ({ locals, request, cookies, params }) => {
    const { app, actor, language } = locals;
    const form = await request.formData();
    try {
      const typed = await typedFields(locals, form);
      const input = {
        code: typed.text('code'),
        name: typed.text('name'),
        taxGroup: typed.text('taxGroup') as TaxGroup,
        method: typed.text('method'),
        lifeMonths: typed.count('lifeMonths') ?? 0,
        starts: typed.text('starts') as 'same-month' | 'next-month',
        costAccountId: typed.text('costAccountId'),
        ...given({
          yearlyRate: typed.some('yearlyRate')?.replace(',', '.'),
          residualPercent: typed.some('residualPercent')?.replace(',', '.'),
          accumulatedAccountId: typed.some('accumulatedAccountId'),
          expenseAccountId: typed.some('expenseAccountId'),
        }),
      };
      await perform(app, actor, addAssetClass, input, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(assetPageWords, language)('class.added') });
    redirect(303, `/kantor/${params.org}/aset/kelompok`);
  },
};
