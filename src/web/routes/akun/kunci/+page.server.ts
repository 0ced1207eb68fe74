import { redirect } from '@sveltejs/kit';
import { addPasskey } from '#base/people/passkeys/add-passkey.ts';
import { askForPasskey } from '#base/people/passkeys/ask-passkey.ts';
import { ownPasskeys } from '#base/people/passkeys/passkey-list.view.ts';
import { relyingParty } from '#base/people/passkeys/relying-party.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { nearPath } from '#web/near-path.ts';
import { callerOf } from '#web/session.ts';
import { peopleWords } from '../../people-pages.words.ts';
import { provedOrAsked } from '../prove.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url, ...event }) => {
  provedOrAsked(locals, url);
  return {
    party: relyingParty(locals.app.origin),
    to: nearPath(url.searchParams.get('ke'), '/akun'),
    device: callerOf({ ...event, locals, url }).device,
  };
};

export const actions: Actions = {
  async buat({ locals, url, cookies, request }) {
    const session = provedOrAsked(locals, url);
    const { app, language } = locals;
    const form = await request.formData();
    const told = (name: string) => textOf(form, name);
    // Asked for by the page's script, before the device makes anything.
    if (told('mulai') !== '') {
      try {
        const login = { id: session.loginId, name: session.name };
        const known = await ownPasskeys(app, session);
        return { options: await askForPasskey(app, login, known, session.loginId) };
      } catch (error) {
        return explain(error, language, form);
      }
    }
    const name = told('name');
    const answer = told('passkey');
    form.delete('passkey');
    try {
      await addPasskey(app, session, { answer, name });
    } catch (error) {
      return explain(error, language, form);
    }
    const text = translate(peopleWords, language)('account.passkeyAdded', { name });
    leaveFlash(cookies, { text });
    redirect(303, nearPath(form.get('ke'), '/akun'));
  },
};
