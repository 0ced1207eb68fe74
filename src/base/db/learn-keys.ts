import { installationOrg } from '../ground.ts';
import type { Ground } from '../ground.ts';
import type { Keyring, OrgKeys } from '../keys.ts';

type KeyGround = Pick<Ground, 'pool' | 'keys'>;

/** Organisations whose keys a keyring has: its own by the key file, or those that came with an archive. */
const learnt = new WeakMap<Keyring, Set<string>>();

/** Whether this process knows already under which keys an organisation's data stand. */
export function knowsKeys({ keys }: Pick<Ground, 'keys'>, orgId: string): boolean {
  return learnt.get(keys)?.has(orgId) ?? false;
}

/**
 * Looks up, once in a process, whether an organisation came from another installation with keys of its own.
 * Every way to its rows (act, view, job, door) asks first, for what is sealed or sought under the wrong keys is
 * lost. An organisation that is not there is asked for again: it may be on its way in, and its keys come with
 * its row in one commit; once there, they never change.
 */
export async function learnKeys({ pool, keys }: KeyGround, orgId: string): Promise<void> {
  const { rows } = await pool.query<{ sealed: Buffer | null }>(
    'select keys_sealed as sealed from organisation where id = $1',
    [orgId],
  );
  const [found] = rows;
  if (!found) return;
  if (found.sealed !== null) keys.adopt(orgId, openKeys(keys, orgId, found.sealed));
  const known = learnt.get(keys) ?? new Set();
  learnt.set(keys, known.add(orgId));
}

/** An organisation's keys as the register keeps them: sealed under this installation's own. */
export function sealKeys(keys: Keyring, orgId: string, { seal, hash }: OrgKeys): Buffer {
  const text = Buffer.concat([seal, hash]).toString('hex');
  return keys.seal(installationOrg, fieldOf(orgId), text);
}

function openKeys(keys: Keyring, orgId: string, sealed: Buffer): OrgKeys {
  const bytes = Buffer.from(keys.open(installationOrg, fieldOf(orgId), sealed), 'hex');
  return { seal: bytes.subarray(0, 32), hash: bytes.subarray(32) };
}

const fieldOf = (orgId: string): string => `org-keys:${orgId}`;
