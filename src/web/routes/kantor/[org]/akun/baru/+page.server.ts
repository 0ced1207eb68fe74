import { redirect } from '@sveltejs/kit';
import { perform } from '#base/perform.ts';
import { forbid } from '#base/refusal.ts';
import { addAccount } from '#ledger/accounts/add-account.ts';
import { chart } from '#ledger/accounts/chart.view.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { chartWords } from '../chart-pages.words.ts';
import { typedAccount } from '../typed-account.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  if (!may(locals, 'account.change')) forbid('act/not-allowed', { permission: 'account.change' });
  const { units } = await chart(locals.app, locals.actor);
  return { units, key: newKey() };
};

export const actions: Actions = {
  default: async ({ locals, params, request, cookies }) => {
    const { app, actor, language } = locals;
    const form = await request.formData();
    const account = typedAccount(form);
    const contra = { code: textOf(form, 'contra.code'), name: textOf(form, 'contra.name') };
    const input = {
      ...account,
      control: textOf(form, 'control') === 'ya',
      ...(contra.code === '' && contra.name === '' ? {} : { contra }),
    };
    try {
      await perform(app, actor, addAccount, input, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(chartWords, language)('added', { code: account.code }) });
    redirect(303, `/kantor/${params.org}/akun?q=${encodeURIComponent(account.code)}`);
  },
};
