import { redirect } from '@sveltejs/kit';
import { processing, tables } from '#app.ts';
import { day } from '#base/day.ts';
import { perform } from '#base/perform.ts';
import { changePrivacy } from '#base/privacy/change-privacy.ts';
import { citationsOn } from '#base/privacy/law.ts';
import { privacySettings } from '#base/privacy/privacy-settings.view.ts';
import { processingRows } from '#base/privacy/processing.ts';
import { retention } from '#base/privacy/retention.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { privacyWords } from './privacy-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
  const { app, actor, language } = locals;
  const today = day((await parent()).today);
  return {
    settings: await privacySettings(app, actor),
    activities: processingRows(processing, tables).map((row) => ({
      code: row.code,
      title: row.title[language],
      purpose: row.purpose[language],
      basis: citationsOn(row.basis, today).map((citation) => citation[language]),
      people: row.people[language],
      data: row.data[language],
      receivers: row.receivers[language],
      safeguards: row.safeguards[language],
      where: row.tables.map((title) => title[language]),
      keep: row.keep.map((kind) => {
        const { title, span } = retention[kind];
        return { title: title[language], span: span[language] };
      }),
    })),
    key: newKey(),
  };
};

export const actions: Actions = {
  async default({ locals, request, cookies, url }) {
    const form = await request.formData();
    const input = {
      contact: textOf(form, 'contact'),
      breachReceiver: textOf(form, 'breachReceiver'),
    };
    try {
      await perform(locals.app, locals.actor, changePrivacy, input, keyOf(form));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    leaveFlash(cookies, { text: translate(privacyWords, locals.language)('saved') });
    return redirect(303, url.pathname);
  },
};
