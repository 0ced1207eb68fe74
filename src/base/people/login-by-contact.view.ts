import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import { read } from '../read.ts';
import { absent } from '../refusal.ts';
import { readContact } from './contact.ts';
import { contactHash, findLogin } from './login.store.ts';

/**
 * The login of a contact, for whoever owns the machine.
 * @throws Refusal `contact/unfit`, `login/absent`
 */
export async function loginByContact(ground: Ground, contact: string): Promise<string> {
  const { kind, value } = readContact(contact);
  const register = { kind: 'operator', orgId: installationOrg } as const;
  const hash = contactHash(ground.keys, { kind, value });
  const login = await read(ground, register, null, (q) => findLogin(q, kind, hash));
  return login?.id ?? absent('login/absent', { field: 'owner' });
}
