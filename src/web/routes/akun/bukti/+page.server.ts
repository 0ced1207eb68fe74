import { redirect } from '@sveltejs/kit';
import { loginFace } from '#base/people/login-face.view.ts';
import { askWhichPasskey } from '#base/people/passkeys/ask-passkey.ts';
import { ownPasskeys } from '#base/people/passkeys/passkey-list.view.ts';
import { relyingParty } from '#base/people/passkeys/relying-party.ts';
import { proveByPasskey } from '#base/people/passkeys/use-passkey.ts';
import { proveByPassword } from '#base/people/prove-session.ts';
import { proofMinutes } from '#base/people/session.ts';
import { explain, textOf } from '#web/form.ts';
import { nearPath } from '#web/near-path.ts';
import { callerOf, keepSession } from '#web/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, session } = locals;
  if (!session) redirect(303, '/masuk?ke=/akun');
  const [face, passkeys] = await Promise.all([loginFace(app, session), ownPasskeys(app, session)]);
  return {
    to: nearPath(url.searchParams.get('ke'), '/akun'),
    party: relyingParty(app.origin),
    contact: face.email ?? face.phone ?? '',
    hasPassword: face.hasPassword,
    hasPasskey: passkeys.length > 0,
    minutes: proofMinutes,
  };
};

export const actions: Actions = {
  async sandi(event) {
    const { app, session, language } = event.locals;
    if (!session) redirect(303, '/masuk?ke=/akun');
    const form = await event.request.formData();
    try {
      const password = textOf(form, 'password');
      keepSession(event.cookies, await proveByPassword(app, session, password, callerOf(event)));
    } catch (error) {
      return explain(error, language, form);
    }
    redirect(303, nearPath(form.get('ke'), '/akun'));
  },

  async kunci(event) {
    const { app, session, language } = event.locals;
    if (!session) redirect(303, '/masuk?ke=/akun');
    const form = await event.request.formData();
    const answer = textOf(form, 'passkey');
    form.delete('passkey');
    try {
      keepSession(event.cookies, await proveByPasskey(app, session, answer, callerOf(event)));
    } catch (error) {
      return explain(error, language, form);
    }
    redirect(303, nearPath(form.get('ke'), '/akun'));
  },

  async tantangan({ locals, getClientAddress }) {
    if (!locals.session) redirect(303, '/masuk?ke=/akun');
    try {
      return { options: await askWhichPasskey(locals.app, getClientAddress()) };
    } catch (error) {
      return explain(error, locals.language, new FormData());
    }
  },
};
