import pg from 'pg';
import { proveKey, type KeyProof } from '#base/backup/key-proof.view.ts';
import { connectionOf, type DatabaseAddress } from '#base/db/connect.ts';
import { schemaState } from '#base/db/migrate.ts';
import { openKeyring } from '#base/keys.ts';
import { refuse } from '#base/refusal.ts';

/** Answers of a server on which nothing was installed yet, or not to the end: no database, no role. */
const notInstalled = new Set(['3D000', '28000']);

/** Tries a key on what an installation holds; `unknown` where it holds nothing sealed yet. */
export async function proveOnData(address: DatabaseAddress, key: Uint8Array): Promise<KeyProof> {
  try {
    if ((await schemaState(address)).applied.length === 0) return 'unknown';
  } catch (error) {
    if (error instanceof pg.DatabaseError && notInstalled.has(error.code ?? '')) return 'unknown';
    throw error;
  }
  const client = new pg.Client(connectionOf(address, 'application'));
  await client.connect();
  try {
    return await proveKey(client, openKeyring(key));
  } finally {
    await client.end();
  }
}

/**
 * A house is not opened with another's key: nobody would be found by their contact any more, and what is
 * written meanwhile could later be read with neither key alone.
 *
 * @throws Refusal `key/of-other-data` {path}
 */
export async function mustFitData(
  address: DatabaseAddress,
  key: Uint8Array,
  path: string,
): Promise<void> {
  if ((await proveOnData(address, key)) === 'wrong') refuse('key/of-other-data', { path });
}
