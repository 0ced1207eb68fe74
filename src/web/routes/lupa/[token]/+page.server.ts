import { redirect } from '@sveltejs/kit';
import { renewByLink } from '#base/people/reset/renew-password.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { dropSession } from '#web/session.ts';
import { peopleWords } from '../../people-pages.words.ts';
import type { Actions } from './$types';

/** Whether the link still holds is told when it is used: looking at the page uses nothing up. */
export const actions: Actions = {
  default: async ({ locals, params, cookies, request, getClientAddress }) => {
    const form = await request.formData();
    const password = textOf(form, 'password');
    try {
      await renewByLink(locals.app, params.token, password, getClientAddress());
    } catch (error) {
      return explain(error, locals.language, form);
    }
    dropSession(cookies);
    leaveFlash(cookies, { text: translate(peopleWords, locals.language)('lost.done') });
    redirect(303, '/masuk');
  },
};
