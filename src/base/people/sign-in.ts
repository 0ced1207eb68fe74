import { randomBytes } from 'node:crypto';
import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { read } from '../read.ts';
import { refuse } from '../refusal.ts';
import { readContact } from './contact.ts';
import { contactHash, findLogin } from './login.store.ts';
import { keepOneTime, secretHashOf, takeOneTime, tryOneTime } from './one-time.store.ts';
import { isPassword } from './password.ts';
import { factorOf, showSecondFactor } from './second-factor/show-second-factor.ts';
import { signInLimit } from './sign-in-limit.ts';
import { startSession } from './start-session.ts';
import type { Caller } from './start-session.ts';

/** What came of a password: a session, or half a sign-in that still needs the second factor. */
export interface SignedIn {
  readonly token: string;
  readonly isHalf: boolean;
}

/** For how long half a sign-in waits for its code. */
export const halfMinutes = 10;

/**
 * Signs somebody in by phone number or e-mail and password. Who has a second factor gets no session yet but
 * half a sign-in, for `finishSignIn`. A name that is not known takes as long and is answered as a wrong password.
 *
 * @throws Refusal `contact/unfit`, `sign-in/failed` with the tries left, `sign-in/too-many`
 */
export async function signIn(
  ground: Ground,
  proof: { readonly contact: string; readonly password: string },
  from: Caller,
): Promise<SignedIn> {
  const contact = readContact(proof.contact.slice(0, 254));
  const hash = contactHash(ground.keys, contact);
  const limit = signInLimit(ground.pool);
  const name = hash.toString('hex');
  const left = await limit.count(name, from.address);
  const register = { kind: 'operator', orgId: installationOrg } as const;
  const login = await read(ground, register, null, (q) => findLogin(q, contact.kind, hash));
  const password = proof.password.slice(0, 1024);
  const fits = await isPassword(password, login?.passwordHash ?? undefined);
  if (!fits || !login || login.disabled) refuse('sign-in/failed', { field: 'password', left });
  await limit.forget(name, from.address);
  const { confirmedAt } = await factorOf(ground, login.id);
  if (confirmedAt) return { token: await halfSignIn(ground, login.id), isHalf: true };
  const token = await startSession(ground, login.id, from, { provedAt: ground.now() });
  return { token, isHalf: false };
}

/**
 * Ends a sign-in by the second factor; answers the token of the session.
 * @throws Refusal `second-factor/failed`, `second-factor/too-late` once the half has run out or was guessed at
 */
export async function finishSignIn(
  ground: Ground,
  half: string,
  code: string,
  from: Caller,
): Promise<string> {
  const hash = secretHashOf(half);
  const found = await tryOneTime(ground.pool, 'second-step', hash, ground.now());
  if (!found?.loginId) refuse('second-factor/too-late');
  await showSecondFactor(ground, found.loginId, code);
  const taken = await takeOneTime(ground.pool, 'second-step', hash, ground.now());
  if (!taken) refuse('second-factor/too-late');
  const now = ground.now();
  return startSession(ground, found.loginId, from, { secondAt: now, provedAt: now });
}

async function halfSignIn(ground: Ground, loginId: string): Promise<string> {
  const half = randomBytes(32).toString('base64url');
  await keepOneTime(ground.pool, {
    purpose: 'second-step',
    hash: secretHashOf(half),
    loginId,
    now: ground.now(),
    minutes: halfMinutes,
  });
  return half;
}
