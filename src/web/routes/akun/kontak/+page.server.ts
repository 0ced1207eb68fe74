import { redirect } from '@sveltejs/kit';
import { changeOwnLogin } from '#base/people/change-login.ts';
import { loginFace } from '#base/people/login-face.view.ts';
import { proofCodeMinutes, sendProofCode, verifyEmail } from '#base/people/verify-email.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { peopleWords } from '../../people-pages.words.ts';
import { provedOrAsked } from '../prove.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = provedOrAsked(locals, url);
  const face = await loginFace(locals.app, session);
  return { face, sendsMail: locals.app.mail !== null };
};

export const actions: Actions = {
  async ubah({ locals, url, cookies, request }) {
    const session = provedOrAsked(locals, url);
    const form = await request.formData();
    const told = (name: string) => textOf(form, name);
    try {
      const change = { name: told('name'), email: told('email'), phone: told('phone') };
      await changeOwnLogin(locals.app, session, change);
    } catch (error) {
      return explain(error, locals.language, form);
    }
    leaveFlash(cookies, { text: translate(peopleWords, locals.language)('account.contactSaved') });
    redirect(303, '/akun/kontak');
  },

  async kirim({ locals, url, cookies, request }) {
    const session = provedOrAsked(locals, url);
    const form = await request.formData();
    try {
      await sendProofCode(locals.app, session);
    } catch (error) {
      return explain(error, locals.language, form);
    }
    const { email } = await loginFace(locals.app, session);
    const t = translate(peopleWords, locals.language);
    leaveFlash(cookies, { text: t('account.codeSent', { email, minutes: proofCodeMinutes }) });
    redirect(303, '/akun/kontak?kode=ya');
  },

  async buktikan({ locals, url, cookies, request }) {
    const session = provedOrAsked(locals, url);
    const form = await request.formData();
    try {
      await verifyEmail(locals.app, session, textOf(form, 'code'));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    leaveFlash(cookies, { text: translate(peopleWords, locals.language)('account.emailVerified') });
    redirect(303, '/akun');
  },
};
