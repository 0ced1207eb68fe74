import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { read } from '../read.ts';
import { refuse } from '../refusal.ts';
import { readContact } from './contact.ts';
import { contactHash, findLogin } from './login.store.ts';
import { isPassword } from './password.ts';
import { signInLimit } from './sign-in-limit.ts';
import { startSession } from './start-session.ts';

/**
 * Signs somebody in by phone number or e-mail and password; answers the token of a new session.
 * A name that is not known takes as long and is answered as a wrong password.
 *
 * @throws Refusal `contact/unfit`, `sign-in/failed` with the tries left, `sign-in/too-many`
 */
export async function signIn(
  ground: Ground,
  proof: { readonly contact: string; readonly password: string },
  from: { readonly address: string; readonly device: string },
): Promise<string> {
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
  return startSession(ground, login.id, from);
}
