import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { read } from '../read.ts';
import { absent, refuse } from '../refusal.ts';
import { isPassword } from './password.ts';
import { showSecondFactor } from './second-factor/show-second-factor.ts';
import type { Session } from './session.ts';
import { signInLimit } from './sign-in-limit.ts';
import { renewSession } from './start-session.ts';
import type { Caller } from './start-session.ts';

/**
 * Proves within a session, by password, that it is still its holder; guesses are counted as at the door.
 * @throws Refusal `password/wrong`, `sign-in/too-many`
 */
export async function mustKnowPassword(
  ground: Ground,
  by: Session,
  password: string,
  field = 'password',
): Promise<void> {
  const limit = signInLimit(ground.pool);
  await limit.count(by.loginId, by.loginId);
  const login = await read(ground, { kind: 'operator', orgId: installationOrg }, null, (q) =>
    q.one(q.db.selectFrom('login').select('password_hash').where('id', '=', by.loginId), () =>
      absent('login/absent'),
    ),
  );
  const fits = await isPassword(password.slice(0, 1024), login.password_hash ?? undefined);
  if (!fits) refuse('password/wrong', { field });
  await limit.forget(by.loginId, by.loginId);
}

/** The same, answered by the token of a session that has been proved just now. */
export async function proveByPassword(
  ground: Ground,
  by: Session,
  password: string,
  from: Caller,
): Promise<string> {
  await mustKnowPassword(ground, by, password);
  return renewSession(ground, by, from, { provedAt: ground.now() });
}

/**
 * Shows the second factor within a session that was opened without; answers its new token.
 * @throws Refusal `second-factor/failed`, `sign-in/too-many`
 */
export async function raiseSession(
  ground: Ground,
  by: Session,
  code: string,
  from: Caller,
): Promise<string> {
  await showSecondFactor(ground, by.loginId, code);
  return renewSession(ground, by, from, { secondAt: ground.now() });
}
