import type pg from 'pg';
import { installationOrg } from '../ground.ts';
import type { Keyring } from '../keys.ts';

/** Whether a key opens what people's contacts were sealed with; `unknown`: nobody is there yet. */
export type KeyProof = 'right' | 'wrong' | 'unknown';

/** Tries a key on the contacts of the first people of an installation. */
export async function proveKey(client: pg.ClientBase, keys: Keyring): Promise<KeyProof> {
  const { rows } = await client.query<{ email: Buffer | null; phone: Buffer | null }>(
    `select email_sealed as email, phone_sealed as phone from login
      where email_sealed is not null or phone_sealed is not null order by created_at limit 20`,
  );
  const orgs = await client.query<{ id: string }>(
    'select id from organisation order by created_at',
  );
  const ids = [installationOrg, ...orgs.rows.map(({ id }) => id)];
  if (rows.length === 0) return 'unknown';
  const isOpened = rows.some(({ email, phone }) =>
    ids.some((id) => opens(keys, id, ['email', email]) || opens(keys, id, ['phone', phone])),
  );
  return isOpened ? 'right' : 'wrong';
}

function opens(keys: Keyring, orgId: string, [field, sealed]: [string, Buffer | null]): boolean {
  if (sealed === null) return false;
  try {
    keys.open(orgId, field, sealed);
    return true;
  } catch {
    return false; // That it does not open is the answer asked for.
  }
}
