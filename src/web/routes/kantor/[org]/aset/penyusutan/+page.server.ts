import { redirect } from '@sveltejs/kit';
import { addDays, day, isDay, monthEnd, monthStart } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { depreciationDue } from '#ledger/assets/asset-list.view.ts';
import { depreciateAssets } from '#ledger/assets/depreciate-assets.ts';
import { queryText } from '#web/address.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { countText } from '#web/ui/count-text.ts';
import { dayText } from '#web/ui/day-text.ts';
import { assetPageWords } from '../asset-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const today = day((await parent()).today);
  const asked = `${queryText(url, 'bulan', 7)}-01`;
  // On a month's last day it is that month's turn; until then the one before.
  const usual = today === monthEnd(today) ? today : addDays(monthStart(today), -1);
  const month = monthStart(isDay(asked) ? asked : usual);
  const { due, total } = await depreciationDue(locals.app, locals.actor, month);
  return {
    month,
    isOver: monthEnd(month) <= today,
    due: due.map((one) => ({
      ...one,
      amount: decimal(one.amount),
      bookValue: decimal(one.bookValue),
    })),
    total: decimal(total),
    mayPost: may(locals, 'asset.depreciate'),
    key: newKey(),
  };
};

export const actions: Actions = {
  default: async ({ locals, request, cookies, params }) => {
    const { app, actor, language } = locals;
    const form = await request.formData();
    const month = textOf(form, 'month');
    let assets: number;
    try {
      ({ assets } = await perform(app, actor, depreciateAssets, { month }, keyOf(form)));
    } catch (error) {
      return explain(error, language, form);
    }
    const facts = {
      month: dayText(`${month.slice(0, 7)}-01`, language, 'month'),
      count: countText(assets),
    };
    leaveFlash(cookies, { text: translate(assetPageWords, language)('due.posted', facts) });
    redirect(303, `/kantor/${params.org}/aset/penyusutan`);
  },
};
