import { redirect } from '@sveltejs/kit';
import { purposes, setPurpose } from '#app.ts';
import { perform } from '#base/perform.ts';
import { postingMap } from '#ledger/accounts/posting-map.view.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { mapWords } from './map-page.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { app, actor, language } = locals;
  const { rows, accounts } = await postingMap(app, actor);
  const chosen = new Map(
    rows.filter((row) => row.productId === null).map((row) => [row.purpose, row]),
  );
  return {
    key: newKey(),
    mayChange: may(locals, 'posting-map.change'),
    purposes: [...purposes.all.values()].map((purpose) => ({
      code: purpose.code,
      title: purpose.title[language],
      control: purpose.control,
      account: chosen.get(purpose.code) ?? null,
      /** The accounts that may stand for it. */
      choices: accounts
        .filter((one) => one.control === purpose.control && purpose.classes.includes(one.sakClass))
        .map(({ id, code, name }) => ({ id, label: `${code} ${name}` })),
    })),
  };
};

export const actions: Actions = {
  default: async ({ locals, request, cookies, url }) => {
    const { app, actor, language } = locals;
    const form = await request.formData();
    const input = { purpose: textOf(form, 'purpose'), accountId: textOf(form, 'accountId') };
    try {
      await perform(app, actor, setPurpose, input, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    const { rows } = await postingMap(app, actor);
    const row = rows.find((one) => one.purpose === input.purpose && one.productId === null);
    const facts = {
      purpose: purposes.all.get(input.purpose)?.title[language] ?? input.purpose,
      account: row ? `${row.code} ${row.name}` : '',
    };
    leaveFlash(cookies, { text: translate(mapWords, language)('saved', facts) });
    redirect(303, url.pathname);
  },
};
