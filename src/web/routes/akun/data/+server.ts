import { redirect } from '@sveltejs/kit';
import { loginFace } from '#base/people/login-face.view.ts';
import { ownSessions } from '#base/people/own-sessions.view.ts';
import { ownPasskeys } from '#base/people/passkeys/passkey-list.view.ts';
import { factorOf } from '#base/people/second-factor/show-second-factor.ts';
import type { RequestHandler } from './$types';

/**
 * What the installation holds of whoever is signed in, as a file for themself (UU 27/2022, art. 7); what a
 * cooperative holds of them as a member, it hands out itself.
 */
export const GET: RequestHandler = async ({ locals }) => {
  const { app, session } = locals;
  if (!session) redirect(303, '/masuk?ke=/akun');
  const [account, sessions, passkeys, factor] = await Promise.all([
    loginFace(app, session),
    ownSessions(app, session),
    ownPasskeys(app, session),
    factorOf(app, session.loginId),
  ]);
  const madeAt = app.now();
  const data = {
    format: 'sakaguru/login/1',
    madeAt,
    account,
    language: session.language,
    secondFactorSince: factor.confirmedAt,
    passkeys: passkeys.map(({ name, createdAt, usedAt }) => ({ name, createdAt, usedAt })),
    sessions: sessions.map(({ id: _id, ...shown }) => shown),
    roles: session.mandates.map(({ orgName, role }) => ({ organisation: orgName, role })),
  };
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="data-akun-${madeAt.toISOString().slice(0, 10)}.json"`,
    },
  });
};
