import { redirect } from '@sveltejs/kit';
import { readInvitationToken } from '#base/people/invitations/invitation-token.ts';
import { Refusal } from '#base/refusal.ts';
import { explain, textOf } from '#web/form.ts';
import type { Actions } from './$types';

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const form = await request.formData();
    const [token = ''] = /[\w-]{64}(?=\W*$)/.exec(textOf(form, 'link')) ?? [];
    if (!readInvitationToken(token)) {
      const refusal = new Refusal('rule', 'invitation/no-link', { field: 'link' });
      return explain(refusal, locals.language, form);
    }
    redirect(303, `/undangan/${token}`);
  },
};
