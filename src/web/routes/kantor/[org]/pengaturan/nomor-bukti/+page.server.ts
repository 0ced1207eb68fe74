import { redirect } from '@sveltejs/kit';
import { perform } from '#base/perform.ts';
import { setPrefix } from '#ledger/entries/set-prefix.ts';
import { voucherNumbering } from '#ledger/entries/voucher-series.view.ts';
import { voucherKinds } from '#ledger/entries/voucher.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { numberingWords } from './numbering-page.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const numbering = await voucherNumbering(locals.app, locals.actor);
  return { ...numbering, key: newKey(), mayChange: may(locals, 'voucher.change') };
};

export const actions: Actions = {
  default: async ({ locals, request, cookies, url }) => {
    const { app, actor, language } = locals;
    const form = await request.formData();
    const [asked, prefix] = [textOf(form, 'kind'), textOf(form, 'prefix')];
    const kind = voucherKinds.find((one) => one === asked) ?? 'memorial';
    let saved: string;
    try {
      saved = (await perform(app, actor, setPrefix, { kind, prefix }, keyOf(form))).prefix;
    } catch (error) {
      return explain(error, language, form);
    }
    const t = translate(numberingWords, language);
    leaveFlash(cookies, { text: t('saved', { kind: t(kind), prefix: saved }) });
    redirect(303, url.pathname);
  },
};
