import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { installationOrg, loginOf } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { newId } from '../id.ts';
import { idInput } from '../input.ts';
import { letterIn } from '../mail/letter-in.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { perform } from '../perform.ts';
import { absent, refuse } from '../refusal.ts';
import { loginFace } from './login-face.view.ts';
import { keepOneTime, lockOneTime, queueUsedUp, tryCodesOf } from './one-time.store.ts';
import { bareCode, readableCode } from './readable-code.ts';
import type { Session } from './session.ts';
import { tryLimit } from './try-limit.ts';

/** For how long a mailed code proves an address, and how many are mailed to one login in an hour. */
export const proofCodeMinutes = 10;
export const proofCodesPerHour = 3;

/** Notes that somebody reads the mail of their address: a code sent there came back. */
export const verifyEmailAct = defineAct({
  name: 'contact.verify',
  permission: null,
  input: z.object({ oneTimeId: idInput }),
  reads: (q, { oneTimeId }) => ({
    found: lockOneTime(q, oneTimeId),
    login: q.one(
      q.db
        .selectFrom('login')
        .select('email_sealed')
        .where('id', '=', loginOf(q.actor))
        .forUpdate(),
      () => absent('login/absent'),
    ),
  }),

  run(deed, { oneTimeId }, { found, login }) {
    const loginId = loginOf(deed.actor) ?? absent('login/absent');
    if (found?.loginId !== loginId || !found.facts)
      refuse('contact/code-failed', { field: 'code' });
    const sentTo = deed.keys.open(deed.orgId, 'contact', found.facts);
    const now = login.email_sealed && deed.keys.open(deed.orgId, 'email', login.email_sealed);
    // Changed since: the code proves another address.
    if (sentTo !== now) refuse('contact/code-failed', { field: 'code' });
    deed.write(
      build.updateTable('login').set({ email_verified_at: deed.at }).where('id', '=', loginId),
    );
    queueUsedUp(deed, oneTimeId);
    return { loginId };
  },
});

/**
 * Mails a code to the address of whoever is signed in.
 * @throws Refusal `mail/off`, `contact/no-email`, `sign-in/too-many`
 */
export async function sendProofCode(ground: Ground, by: Session): Promise<void> {
  if (!ground.mail) refuse('mail/off');
  const { email } = await loginFace(ground, by);
  if (!email) refuse('contact/no-email');
  await tryLimit(ground.pool, 'proof-code', proofCodesPerHour, 3_600).count(by.loginId);
  const code = readableCode(randomBytes(8), 8);
  await keepOneTime(ground.pool, {
    purpose: 'contact',
    hash: hashOf(ground, by.loginId, code),
    loginId: by.loginId,
    facts: ground.keys.seal(installationOrg, 'contact', email),
    now: ground.now(),
    minutes: proofCodeMinutes,
  });
  const facts = { code, minutes: proofCodeMinutes };
  await queueMail(ground, { to: email, ...letterIn('proof', by.language, facts) });
}

/**
 * Proves the address by the code that was mailed to it.
 * @throws Refusal `contact/code-failed`
 */
export async function verifyEmail(ground: Ground, by: Session, typed: string): Promise<void> {
  const sought = hashOf(ground, by.loginId, typed);
  const codes = await tryCodesOf(ground.pool, 'contact', by.loginId, ground.now());
  const fitting = codes.find((one) => one.secretHash.equals(sought));
  if (!fitting) refuse('contact/code-failed', { field: 'code' });
  const actor = { kind: 'person', orgId: installationOrg, loginId: by.loginId } as const;
  await perform(ground, actor, verifyEmailAct, { oneTimeId: fitting.id }, newId());
}

function hashOf(ground: Ground, loginId: string, code: string): Buffer {
  return ground.keys.hash(installationOrg, 'contact-code', `${loginId}:${bareCode(code)}`);
}
