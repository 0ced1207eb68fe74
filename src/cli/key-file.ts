import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '#base/refusal.ts';

/** Where the key file is: where SAKAGURU_KEY_FILE says, else in the data folder. */
export function keyPath(dataDir: string): string {
  return process.env['SAKAGURU_KEY_FILE'] || join(dataDir, 'sakaguru.key');
}

/**
 * The installation's key: 32 bytes in a file beside the database and never inside it, so that a
 * copy of the rows alone tells nobody's NIK. Made once; a database whose key is gone is refused,
 * for with a new one nothing sealed could ever be read again.
 */
export async function openKeyFile(path: string, isNewDatabase: boolean): Promise<Uint8Array> {
  if (!existsSync(path)) {
    if (!isNewDatabase) refuse('key/missing', { path });
    await makeKeyFile(path);
  }
  return readKeyFile(path);
}

/**
 * The 32 bytes of a key file there is.
 *
 * @param unfit the refusal of a file that is none: what helps depends on what the key is wanted for
 * @throws Refusal `key/unreadable`, and `unfit` {path}
 */
export async function readKeyFile(path: string, unfit = 'key/unfit'): Promise<Uint8Array> {
  const text = await readFile(path, 'utf8').catch(() => refuse('key/unreadable', { path }));
  const key = Buffer.from(text.trim(), 'hex');
  if (key.length !== 32) refuse(unfit, { path });
  return key;
}

/**
 * Whole or not at all, and on the disk before anything is sealed with it; a file that is there stays.
 *
 * @param key a key that comes back from paper; without it a new one is made
 */
export async function makeKeyFile(path: string, key: Uint8Array = randomBytes(32)): Promise<void> {
  const half = `${path}.${process.pid}`;
  const file = await open(half, 'w', 0o600);
  await file.writeFile(`${Buffer.from(key).toString('hex')}\n`);
  await file.sync();
  await file.close();
  await link(half, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(half);
}
