import { redirect } from '@sveltejs/kit';
import { isSetUpOpen } from '#base/org/set-up-open.view.ts';
import { demoOrganisation, demoSeats } from '#base/people/demo-seats.view.ts';
import { askWhichPasskey } from '#base/people/passkeys/ask-passkey.ts';
import { relyingParty } from '#base/people/passkeys/relying-party.ts';
import { signInByPasskey } from '#base/people/passkeys/use-passkey.ts';
import { signIn } from '#base/people/sign-in.ts';
import type { SignedIn } from '#base/people/sign-in.ts';
import { explain, textOf } from '#web/form.ts';
import { nearPath } from '#web/near-path.ts';
import { callerOf } from '#web/session.ts';
import { comeIn } from './come-in.ts';
import { keepHalf } from './half-sign-in.ts';
import { homeOf } from './home-of.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const to = nearPath(url.searchParams.get('ke'), '');
  if (locals.session) redirect(303, to || homeOf(locals.session));
  const { app } = locals;
  const isSetUp = app.setUpCode === null || !(await isSetUpOpen(app.pool));
  const org = await demoOrganisation(app);
  const seats = org ? await demoSeats(app, org.id) : [];
  return { to, isSetUp, seats, party: relyingParty(app.origin) };
};

export const actions: Actions = {
  async sandi(event) {
    const { locals, cookies, request } = event;
    const form = await request.formData();
    const proof = { contact: textOf(form, 'contact'), password: textOf(form, 'password') };
    let signedIn: SignedIn;
    try {
      signedIn = await signIn(locals.app, proof, callerOf(event));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    const to = form.get('ke');
    if (!signedIn.isHalf) redirect(303, await comeIn(event, signedIn.token, to));
    keepHalf(cookies, signedIn.token);
    const after = nearPath(to, '');
    redirect(303, after ? `/masuk/kode?ke=${encodeURIComponent(after)}` : '/masuk/kode');
  },

  async kunci(event) {
    const { locals, request } = event;
    const form = await request.formData();
    let to: string;
    try {
      const token = await signInByPasskey(locals.app, textOf(form, 'passkey'), callerOf(event));
      to = await comeIn(event, token, form.get('ke'));
    } catch (error) {
      form.delete('passkey');
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
