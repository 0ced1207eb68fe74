import { redirect } from '@sveltejs/kit';
import { perform } from '#base/perform.ts';
import { memberNumbering } from '#coop/members/numbering.view.ts';
import { setNumbering } from '#coop/members/set-numbering.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { enrolWords } from '../../anggota/enrol-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
  ...(await memberNumbering(locals.app, locals.actor)),
  mayChange: may(locals, 'settings.change'),
  key: newKey(),
});

export const actions: Actions = {
  async default({ locals, request, cookies, url }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    let saved: string;
    try {
      const input = { pattern: textOf(form, 'pattern') };
      saved = (await perform(app, actor, setNumbering, input, keyOf(form))).pattern;
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, {
      text: translate(enrolWords, language)('pattern.saved', { pattern: saved }),
    });
    return redirect(303, url.pathname);
  },
};
