import type { Deed } from '../act.ts';
import { build } from '../db/connect.ts';
import type { Reads } from '../db/reads.ts';
import { installationOrg } from '../ground.ts';
import type { Keyring } from '../keys.ts';
import type { Contact } from './contact.ts';

/** What sign-in needs of a login. */
export interface KnownLogin {
  readonly id: string;
  readonly name: string;
  /** Null: an account of passkeys alone. */
  readonly passwordHash: string | null;
  readonly disabled: boolean;
}

/** The hash by which a contact is found; logins belong to the installation, not to a cooperative. */
export function contactHash(keys: Keyring, contact: Contact): Buffer {
  return keys.hash(installationOrg, contact.kind, contact.value);
}

/** Finds a login by the keyed hash of its contact. */
export async function findLogin(
  q: Reads,
  kind: Contact['kind'],
  hash: Buffer,
): Promise<KnownLogin | undefined> {
  const row = await q.maybe(
    q.db
      .selectFrom('login')
      .select(['id', 'name', 'password_hash', 'disabled_at'])
      .where(kind === 'email' ? 'email_hash' : 'phone_hash', '=', hash),
  );
  return (
    row && {
      id: row.id,
      name: row.name,
      passwordHash: row.password_hash,
      disabled: row.disabled_at !== null,
    }
  );
}

/** Queues a new login; its contact is kept sealed, and findable by its hash alone. */
export function queueLogin(
  deed: Deed,
  login: {
    id: string;
    name: string;
    contact: Contact;
    hash: Buffer;
    sealed: Buffer;
    passwordHash: string | null;
  },
): void {
  const { contact, hash, sealed } = login;
  const reach =
    contact.kind === 'email'
      ? { email_hash: hash, email_sealed: sealed }
      : { phone_hash: hash, phone_sealed: sealed };
  deed.write(
    build.insertInto('login').values({
      id: login.id,
      name: login.name,
      ...reach,
      password_hash: login.passwordHash,
      created_at: deed.at,
    }),
  );
}
