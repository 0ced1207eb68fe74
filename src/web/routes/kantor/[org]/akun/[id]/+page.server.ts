import { redirect } from '@sveltejs/kit';
import { purposes } from '#app.ts';
import { isId } from '#base/id.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { absent } from '#base/refusal.ts';
import { changeAccount } from '#ledger/accounts/change-account.ts';
import { chartAccount } from '#ledger/accounts/chart.view.ts';
import { closeAccount } from '#ledger/accounts/close-account.ts';
import { reopenAccount } from '#ledger/accounts/reopen-account.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { chartWords } from '../chart-pages.words.ts';
import { typedAccount } from '../typed-account.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { app, actor, language } = locals;
  if (!isId(params.id)) absent('account/absent');
  const { account, units } = await chartAccount(app, actor, params.id);
  return {
    account: { ...account, balance: decimal(account.balance) },
    purposes: account.purposes.map((code) => purposes.all.get(code)?.title[language] ?? code),
    units,
    mayChange: may(locals, 'account.change'),
    keys: { change: newKey(), close: newKey() },
  };
};

type Told = 'changed' | 'closedNow' | 'reopened';

/** Performs one act on the account, and goes back to the chart with a word of what came of it. */
async function done(event: RequestEvent, told: Told, act: (form: FormData) => Promise<unknown>) {
  const { locals, params, request, cookies } = event;
  const form = await request.formData();
  let code: string;
  try {
    await act(form);
    code = (await chartAccount(locals.app, locals.actor, params.id)).account.code;
  } catch (error) {
    return explain(error, locals.language, form);
  }
  leaveFlash(cookies, { text: translate(chartWords, locals.language)(told, { code }) });
  return redirect(303, `/kantor/${params.org}/akun?q=${encodeURIComponent(code)}`);
}

export const actions: Actions = {
  ubah: (event) =>
    done(event, 'changed', (form) => {
      const { app, actor } = event.locals;
      const input = { accountId: event.params.id, ...typedAccount(form) };
      return perform(app, actor, changeAccount, input, keyOf(form));
    }),
  tutup: (event) =>
    done(event, 'closedNow', (form) => {
      const { app, actor } = event.locals;
      return perform(app, actor, closeAccount, { accountId: event.params.id }, keyOf(form));
    }),
  buka: (event) =>
    done(event, 'reopened', (form) => {
      const { app, actor } = event.locals;
      return perform(app, actor, reopenAccount, { accountId: event.params.id }, keyOf(form));
    }),
};
