import { askReset, linkMinutes } from '#base/people/reset/ask-reset.ts';
import { codeMinutes } from '#base/people/reset/give-code.ts';
import { explain, textOf } from '#web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
  sendsMail: locals.app.mail !== null,
  codeMinutes,
  linkMinutes,
});

export const actions: Actions = {
  default: async ({ locals, request, getClientAddress }) => {
    const form = await request.formData();
    try {
      await askReset(locals.app, textOf(form, 'contact'), getClientAddress());
    } catch (error) {
      return explain(error, locals.language, form);
    }
    return { sent: true };
  },
};
