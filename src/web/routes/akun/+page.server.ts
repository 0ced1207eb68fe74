import { redirect } from '@sveltejs/kit';
import { changePassword } from '#base/people/change-password.ts';
import { endOtherSessions, endSession } from '#base/people/end-session.ts';
import { loginFace } from '#base/people/login-face.view.ts';
import { ownSessions } from '#base/people/own-sessions.view.ts';
import { ownPasskeys } from '#base/people/passkeys/passkey-list.view.ts';
import { removePasskey } from '#base/people/passkeys/remove-passkey.ts';
import { ownTraces } from '#base/people/reset/reset-traces.view.ts';
import { roleTitles } from '#base/people/roles.ts';
import { factorOf } from '#base/people/second-factor/show-second-factor.ts';
import { renewSession } from '#base/people/start-session.ts';
import type { Session } from '#base/people/session.ts';
import { Refusal } from '#base/refusal.ts';
import { translate } from '#web/language.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, textOf } from '#web/form.ts';
import { callerOf, keepSession } from '#web/session.ts';
import { peopleWords } from '../people-pages.words.ts';
import { pageWords } from '../web-pages.words.ts';
import { provedOrAsked } from './prove.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { app, session, language } = locals;
  if (!session) redirect(303, '/masuk?ke=/akun');
  const [sessions, passkeys, factor, face, traces] = await Promise.all([
    ownSessions(app, session),
    ownPasskeys(app, session),
    factorOf(app, session.loginId),
    loginFace(app, session),
    ownTraces(app, session),
  ]);
  return {
    name: session.name,
    face,
    factor: { since: factor.confirmedAt?.toISOString() ?? null, codesLeft: factor.codesLeft },
    passkeys: passkeys.map(({ id, name, createdAt, usedAt }) => ({
      id,
      name,
      createdAt: createdAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    })),
    traces: traces.map(({ act, at, by, orgName }) => ({
      isCode: act === 'password.give-code',
      at: at.toISOString(),
      by,
      orgName,
    })),
    sessions: sessions.map(({ createdAt, seenAt, ...shown }) => ({
      ...shown,
      createdAt: createdAt.toISOString(),
      seenAt: seenAt.toISOString(),
      isThis: shown.id === session.id,
    })),
    mandates: mandatesOf(session, language),
  };
};

function mandatesOf(session: Session, language: App.Locals['language']) {
  return session.mandates.map(({ orgSlug, orgName, role, untilOn }) => ({
    orgSlug,
    orgName,
    role: roleTitles[role][language],
    untilOn,
  }));
}

export const actions: Actions = {
  async password(event) {
    const { locals, url, cookies, request } = event;
    const { app, language } = locals;
    const form = await request.formData();
    const hasOne = form.has('current');
    if (!locals.session) redirect(303, '/masuk?ke=/akun');
    // Who has no password yet proves themselves by their passkey.
    const session = hasOne ? locals.session : provedOrAsked(locals, url);
    const password = textOf(form, 'password');
    try {
      if (password !== textOf(form, 'again')) {
        throw new Refusal('rule', 'password/not-the-same', { field: 'again' });
      }
      const current = hasOne || (await loginFace(app, session)).hasPassword;
      const change = { current: current ? textOf(form, 'current') : null, password };
      await changePassword(app, session, change);
      const shown = { provedAt: app.now() };
      keepSession(cookies, await renewSession(app, session, callerOf(event), shown));
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(pageWords, language)('account.changed') });
    redirect(303, '/akun');
  },

  async hapusKunci({ locals, url, cookies, request }) {
    const session = provedOrAsked(locals, url);
    const form = await request.formData();
    try {
      await removePasskey(locals.app, session, textOf(form, 'passkey'));
    } catch (error) {
      return explain(error, locals.language, form);
    }
    const text = translate(peopleWords, locals.language)('account.passkeyRemoved');
    leaveFlash(cookies, { text });
    redirect(303, '/akun');
  },

  async end({ locals, cookies, request }) {
    const { app, session, language } = locals;
    if (!session) redirect(303, '/masuk?ke=/akun');
    const form = await request.formData();
    const id = textOf(form, 'session');
    try {
      if (id === '') await endOtherSessions(app, session);
      else await endSession(app, session, id);
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(pageWords, language)('account.ended') });
    redirect(303, '/akun');
  },
};
