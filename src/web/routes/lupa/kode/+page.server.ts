import { redirect } from '@sveltejs/kit';
import { renewByCode } from '#base/people/reset/renew-password.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { dropSession } from '#web/session.ts';
import { peopleWords } from '../../people-pages.words.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ locals, cookies, request, getClientAddress }) => {
    const form = await request.formData();
    const told = {
      contact: textOf(form, 'contact'),
      code: textOf(form, 'code'),
      password: textOf(form, 'password'),
    };
    try {
      await renewByCode(locals.app, told, getClientAddress());
    } catch (error) {
      return explain(error, locals.language, form);
    }
    dropSession(cookies);
    leaveFlash(cookies, { text: translate(peopleWords, locals.language)('lost.done') });
    redirect(303, '/masuk');
  },
};
