import { redirect } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import { newId } from '#base/id.ts';
import { acceptInvitation } from '#base/people/invitations/accept-invitation.ts';
import { openInvitation } from '#base/people/invitations/open-invitation.view.ts';
import type { OpenInvitation } from '#base/people/invitations/open-invitation.view.ts';
import { registerInvited } from '#base/people/invitations/register-login.ts';
import { askForPasskey } from '#base/people/passkeys/ask-passkey.ts';
import { relyingParty } from '#base/people/passkeys/relying-party.ts';
import { roleTitles } from '#base/people/roles.ts';
import { startSession } from '#base/people/start-session.ts';
import { Refusal } from '#base/refusal.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, inWords, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { callerOf, keepSession } from '#web/session.ts';
import { peopleWords } from '../../people-pages.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, getClientAddress }) => {
  const { app, language, session } = locals;
  try {
    const found = await openInvitation(app, params.token, getClientAddress());
    const { role, office, fromOn, untilOn, invitedBy, orgName, name } = found;
    return {
      invitation: {
        orgName,
        name,
        office,
        fromOn,
        untilOn,
        invitedBy,
        role: roleTitles[role][language],
        until: found.expiresAt.toISOString(),
      },
      refusal: null,
      party: relyingParty(app.origin),
      me: session?.name ?? null,
      key: newKey(),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { invitation: null, refusal: inWords(error, language) };
  }
};

export const actions: Actions = {
  /** Makes an account and accepts with it. */
  async baru(event) {
    const { locals, params, request } = event;
    const { app, language } = locals;
    const form = await request.formData();
    const told = (name: string) => textOf(form, name);
    const newcomer = {
      name: told('name'),
      contact: told('contact'),
      password: told('password'),
      passkey: told('passkey'),
      passkeyName: callerOf(event).device || told('name'),
    };
    form.delete('passkey');
    let found: OpenInvitation;
    try {
      found = await openInvitation(app, params.token, event.getClientAddress());
      const made = await registerInvited(app, params.token, newcomer, keyOf(form));
      const now = app.now();
      const shown = { provedAt: now, secondAt: made.hasPasskey ? now : null };
      keepSession(event.cookies, await startSession(app, made.loginId, callerOf(event), shown));
    } catch (error) {
      return explain(error, language, form);
    }
    return welcome(event, found);
  },

  /** Accepts with the account that is signed in. */
  async terima(event) {
    const { locals, params, request } = event;
    const { app, language, session } = locals;
    if (!session) redirect(303, `/masuk?ke=${encodeURIComponent(event.url.pathname)}`);
    const form = await request.formData();
    let found: OpenInvitation;
    try {
      found = await openInvitation(app, params.token, event.getClientAddress());
      await acceptInvitation(app, params.token, session.loginId, keyOf(form));
    } catch (error) {
      return explain(error, language, form);
    }
    return welcome(event, found);
  },

  /** Hands out a challenge for the passkey of an account that is about to be made. */
  async tantangan({ locals, params, request, getClientAddress }) {
    const form = await request.formData();
    const name = textOf(form, 'name').slice(0, 120) || 'Sakaguru';
    try {
      await openInvitation(locals.app, params.token, getClientAddress());
      const login = { id: newId(), name };
      return { options: await askForPasskey(locals.app, login, [], getClientAddress()) };
    } catch (error) {
      return explain(error, locals.language, new FormData());
    }
  },
};

function welcome({ locals, cookies }: RequestEvent, found: OpenInvitation): never {
  const role = roleTitles[found.role][locals.language];
  const facts = { role, org: found.orgName };
  leaveFlash(cookies, { text: translate(peopleWords, locals.language)('invited.done', facts) });
  redirect(303, `/kantor/${found.orgSlug}`);
}
