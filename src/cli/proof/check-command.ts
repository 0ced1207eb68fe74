import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { shortHash, tokenIn } from '#base/audit/held-head.ts';
import { headProof } from '#base/audit/head-proof.ts';
import { isSignedBy, unpackProof } from '#base/proof/token.ts';
import { absent, refuse } from '#base/refusal.ts';
import { fill } from '#base/words.ts';
import { auditCommandWords } from '../audit.words.ts';

export interface CheckOptions {
  readonly keys: string;
  readonly json?: true;
}

const published = z.object({
  organisation: z.object({ id: z.uuid(), name: z.string() }),
  keys: z.array(
    z.object({
      kid: z.string().regex(/^[0-9a-f]{8}$/),
      x: z.string().regex(/^[\w-]{43}$/),
      until: z.iso.datetime().nullable(),
    }),
  ),
});

const words = auditCommandWords.id;

/**
 * Says whether a proof was signed by one of the keys in a saved file. Refuses what is none, what another
 * signed, and what was changed; asks no house and no network.
 */
export async function checkCommand(
  text: string,
  { keys: path, json }: CheckOptions,
): Promise<void> {
  const token = tokenIn(text) ?? refuse('proof/unreadable', { field: 'bukti' });
  const { orgId, keyId, at, kindCode, payload } = unpackProof(token);
  const { organisation, keys } = await readKeys(path);
  const key = keys.find((one) => one.kid === keyId);
  if (organisation.id !== orgId || !key) return absent('proof/unknown');
  const isLate = key.until !== null && at > new Date(key.until);
  if (isLate || !isSignedBy(token, Buffer.from(key.x, 'base64url'))) refuse('proof/forged');
  const head = kindCode === headProof.code ? headProof.unpack(payload) : null;
  const facts = { organisation, key: keyId, at: at.toISOString(), ...(head && { head }) };
  const lines = [
    fill(words['proof.true'], { org: organisation.name, at: facts.at, key: keyId }),
    ...(head
      ? [fill(words['proof.head'], { seq: head.seq, hash: shortHash(head.hash) }), head.hash]
      : []),
    ...(text.includes('/b/') ? [fill(words['proof.offline'], { link: text.trim() })] : []),
  ];
  process.stdout.write(json ? `${JSON.stringify(facts)}\n` : `${lines.join('\n')}\n`);
}

async function readKeys(path: string): Promise<z.output<typeof published>> {
  const unreadable = () => refuse('proof/keys-unreadable', { field: 'keys', path });
  const text = await readFile(path, 'utf8').catch(unreadable);
  try {
    return published.parse(JSON.parse(text));
  } catch {
    return unreadable();
  }
}
