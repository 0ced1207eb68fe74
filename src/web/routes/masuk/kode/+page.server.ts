import { redirect } from '@sveltejs/kit';
import { askWhichPasskey } from '#base/people/passkeys/ask-passkey.ts';
import { relyingParty } from '#base/people/passkeys/relying-party.ts';
import { proveByPasskey } from '#base/people/passkeys/use-passkey.ts';
import { raiseSession } from '#base/people/prove-session.ts';
import { factorOf } from '#base/people/second-factor/show-second-factor.ts';
import { finishSignIn } from '#base/people/sign-in.ts';
import { refuse } from '#base/refusal.ts';
import { explain, textOf } from '#web/form.ts';
import { nearPath } from '#web/near-path.ts';
import { callerOf } from '#web/session.ts';
import { comeIn } from '../come-in.ts';
import { dropHalf, halfOf } from '../half-sign-in.ts';
import { homeOf } from '../home-of.ts';
import type { Actions, PageServerLoad } from './$types';

/**
 * Asks for the second factor: of half a sign-in, or of a session that was opened without when an office asks
 * for it. Who has none yet sets one up first.
 */
export const load: PageServerLoad = async ({ locals, cookies, url }) => {
  const { app, session } = locals;
  const to = nearPath(url.searchParams.get('ke'), '');
  const party = relyingParty(app.origin);
  if (!session) {
    if (halfOf(cookies) === undefined) redirect(303, '/masuk');
    return { to, party, hasCode: true, hasPasskey: false };
  }
  if (session.secondAt !== null) redirect(303, to || homeOf(session));
  const { confirmedAt, passkeys } = await factorOf(app, session.loginId);
  if (confirmedAt === null && passkeys === 0) {
    redirect(303, `/akun/kode-kedua?ke=${encodeURIComponent(to || homeOf(session))}`);
  }
  return { to, party, hasCode: confirmedAt !== null, hasPasskey: passkeys > 0 };
};

export const actions: Actions = {
  async kode(event) {
    const { locals, cookies, request } = event;
    const form = await request.formData();
    const code = textOf(form, 'code');
    let to: string;
    try {
      const half = halfOf(cookies);
      const token = locals.session
        ? await raiseSession(locals.app, locals.session, code, callerOf(event))
        : await finishSignIn(locals.app, half ?? '', code, callerOf(event));
      dropHalf(cookies);
      to = await comeIn(event, token, form.get('ke'));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    redirect(303, to);
  },

  async kunci(event) {
    const { locals, request } = event;
    const form = await request.formData();
    const answer = textOf(form, 'passkey');
    form.delete('passkey');
    let to: string;
    try {
      const session = locals.session ?? refuse('second-factor/too-late');
      const token = await proveByPasskey(locals.app, session, answer, callerOf(event));
      to = await comeIn(event, token, form.get('ke'));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    redirect(303, to);
  },

  async tantangan({ locals, getClientAddress }) {
    try {
      return { options: await askWhichPasskey(locals.app, getClientAddress()) };
    } catch (error) {
      return explain(error, locals.language, new FormData());
    }
  },
};
