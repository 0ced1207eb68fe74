import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import { z } from 'zod';
import type { OrgKeys } from '../keys.ts';
import { refuse } from '../refusal.ts';
import { partNames } from './archive-format.ts';
import { leastPassphrase } from './passphrase-strength.ts';

/** Argon2id as RFC 9106 (section 4) has it where memory is scarce: 64 MiB, three passes; one lane. */
const usual = { memoryKiB: 65_536, passes: 3 };
/** What an archive may ask of whoever opens it. */
const heaviest = { memoryKiB: 1 << 20, passes: 20 };

const base64 = z.base64().max(1_000);
/** A lock as it comes from outside. */
export const lockShape = z.strictObject({
  kdf: z.strictObject({
    name: z.literal('argon2id'),
    memoryKiB: z.int().min(8).max(heaviest.memoryKiB),
    passes: z.int().min(1).max(heaviest.passes),
    lanes: z.literal(1),
    salt: base64,
  }),
  /** The archive's secret under the passphrase. */
  secret: base64,
});

/** An archive's secret of 32 bytes, locked with a passphrase. */
export type ArchiveLock = z.output<typeof lockShape>;

/** A new secret, and the lock that only the passphrase opens. */
export interface NewLock {
  readonly secret: Buffer;
  readonly lock: ArchiveLock;
}

/**
 * Makes a secret for one archive and locks it with a passphrase, which is kept nowhere.
 *
 * @param cost how dear a guess is; a lock says its own, so that a later program may ask for more
 * @throws Refusal `archive/passphrase-short` {least}
 */
export async function lockWith(passphrase: string, cost = usual): Promise<NewLock> {
  mustBeLong(passphrase);
  const [secret, salt] = [randomBytes(32), randomBytes(16)];
  const facts = { name: 'argon2id', ...cost, lanes: 1, salt: salt.toString('base64') } as const;
  const key = await keyOf(passphrase, facts);
  return { secret, lock: { kdf: facts, secret: put(key, lockNote, secret) } };
}

/** Refuses a passphrase that is soon guessed by whoever holds the file. */
export function mustBeLong(passphrase: string): void {
  if ([...passphrase].length < leastPassphrase) {
    refuse('archive/passphrase-short', { field: 'passphrase', least: leastPassphrase });
  }
}

const keysShape = z.strictObject({
  format: z.int(),
  lock: lockShape,
  /** The digest of `manifest.json`, to which the keys are bound. */
  manifest: z.string().regex(/^[0-9a-f]{64}$/),
  /** The organisation's two keys under the archive's secret. */
  keys: base64,
});

/** The text of `keys.enc`: the organisation's keys under the secret, bound to the very manifest. */
export function writeKeys(
  { lock, secret }: NewLock,
  keys: OrgKeys,
  manifest: Buffer,
  format: number,
): Buffer {
  const digest = digestOf(manifest);
  const both = Buffer.concat([keys.seal, keys.hash]);
  const said = { format, lock, manifest: digest, keys: put(secret, digest, both) };
  return Buffer.from(`${JSON.stringify(said, null, 2)}\n`);
}

/**
 * Opens `keys.enc`.
 *
 * @throws Refusal `archive/part-changed` (it, or the manifest), `archive/passphrase-wrong`
 */
export async function readKeys(
  text: Buffer,
  manifest: Buffer,
  passphrase: string,
): Promise<OrgKeys> {
  const parsed = keysShape.safeParse(jsonOf(text));
  if (!parsed.success) return refuse('archive/part-changed', { part: partNames.keys });
  const { lock, manifest: digest, keys } = parsed.data;
  if (digest !== digestOf(manifest)) {
    refuse('archive/part-changed', { part: partNames.manifest });
  }
  const secret = take(await keyOf(passphrase, lock.kdf), lockNote, lock.secret);
  if (secret === null) return refuse('archive/passphrase-wrong', { field: 'passphrase' });
  const both = take(secret, digest, keys);
  if (both?.length !== 64) return refuse('archive/part-changed', { part: partNames.keys });
  return { seal: both.subarray(0, 32), hash: both.subarray(32) };
}

/** An archive's fingerprint: the digest of its manifest, in hex. */
export function digestOf(manifest: Buffer): string {
  return createHash('sha256').update(manifest).digest('hex');
}

/** JSON of a part, or null where it is none. */
export function jsonOf(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch {
    return null; // What it is not is told by whoever asked for it.
  }
}

function keyOf(passphrase: string, facts: ArchiveLock['kdf']): Promise<Buffer> {
  return hashRaw(passphrase.normalize('NFC'), {
    algorithm: 2, // argon2id
    memoryCost: facts.memoryKiB,
    timeCost: facts.passes,
    parallelism: facts.lanes,
    salt: Buffer.from(facts.salt, 'base64'),
    outputLen: 32,
  });
}

const lockNote = 'sakaguru archive lock';

/** AES-256-GCM: nonce, content and tag in base64; `note` is covered by the tag. */
function put(key: Uint8Array, note: string, content: Uint8Array): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(note));
  const body = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64');
}

function take(key: Uint8Array, note: string, text: string): Buffer | null {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length < 28) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAAD(Buffer.from(note));
  decipher.setAuthTag(bytes.subarray(-16));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
  } catch {
    return null; // That it does not open is the answer asked for.
  }
}
