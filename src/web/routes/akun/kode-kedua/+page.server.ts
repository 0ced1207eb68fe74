import { redirect } from '@sveltejs/kit';
import { loginFace } from '#base/people/login-face.view.ts';
import { raiseSession } from '#base/people/prove-session.ts';
import { factorOf } from '#base/people/second-factor/show-second-factor.ts';
import { totpAddress } from '#base/people/second-factor/totp.ts';
import {
  beginSecondFactor,
  remakeRecoveryCodes,
  turnOffTotp,
  turnOnTotp,
} from '#base/people/second-factor/turn-on-totp.ts';
import { renewSession } from '#base/people/start-session.ts';
import { findSession } from '#base/people/find-session.ts';
import { lacksSecondFactor } from '#base/people/session.ts';
import { refuse } from '#base/refusal.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { nearPath } from '#web/near-path.ts';
import { callerOf, keepSession } from '#web/session.ts';
import { provedOrAsked } from '../prove.ts';
import { secondWords } from './second-factor.words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = provedOrAsked(locals, url);
  const { app } = locals;
  const [factor, face] = await Promise.all([
    factorOf(app, session.loginId),
    loginFace(app, session),
  ]);
  const isOn = factor.confirmedAt !== null;
  const secret = isOn ? null : await beginSecondFactor(app, session);
  return {
    to: nearPath(url.searchParams.get('ke'), '/akun'),
    since: factor.confirmedAt?.toISOString() ?? null,
    codesLeft: factor.codesLeft,
    isDemanded: session.mandates.some((mandate) => lacksSecondFactor(session, mandate.orgId)),
    secret: secret && (secret.match(/.{1,4}/g) ?? []).join(' '),
    address: secret && totpAddress(secret, face.email ?? face.name),
  };
};

export const actions: Actions = {
  async nyalakan(event) {
    const { locals, url, cookies, request } = event;
    const session = provedOrAsked(locals, url);
    const { app, language } = locals;
    const form = await request.formData();
    try {
      const codes = await turnOnTotp(app, session, textOf(form, 'code'));
      const shown = { secondAt: app.now() };
      const token = await renewSession(app, session, callerOf(event), shown);
      keepSession(cookies, token);
      locals.session = await findSession(app, token);
      return { codes };
    } catch (error) {
      return explain(error, language, form);
    }
  },

  async cadangan(event) {
    const { locals, url, request } = event;
    const session = provedOrAsked(locals, url);
    const form = await request.formData();
    try {
      if (session.secondAt === null) refuse('second-factor/needed');
      return { codes: await remakeRecoveryCodes(locals.app, session) };
    } catch (error) {
      return explain(error, locals.language, form);
    }
  },

  async matikan(event) {
    const { locals, url, cookies, request } = event;
    const session = provedOrAsked(locals, url);
    const { app, language } = locals;
    const form = await request.formData();
    try {
      // The second factor itself must be shown to go: a session that was left open is not enough.
      await raiseSession(app, session, textOf(form, 'code'), callerOf(event)).then((token) =>
        keepSession(cookies, token),
      );
      await turnOffTotp(app, session);
    } catch (error) {
      return explain(error, language, form);
    }
    leaveFlash(cookies, { text: translate(secondWords, language)('second.offDone') });
    redirect(303, '/akun');
  },
};
