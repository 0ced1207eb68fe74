import { generateKeyPairSync, hash } from 'node:crypto';
import { z } from 'zod';
import { defineAct } from '../act.ts';
import { refuse } from '../refusal.ts';
import { queueKey } from './org-key.store.ts';
import { kindOfOrg, lockCurrentKey } from './org-key.view.ts';

/** Organisations that sign nothing: what leaves a practice copy would be taken for the real thing. */
export const mute: ReadonlySet<string> = new Set(['practice', 'installation']);

/** The field under which a private part is sealed with the key file. */
export const sealedAs = (keyId: string) => `proof-key:${keyId}`;

/**
 * Gives the organisation a new Ed25519 key to sign with. The one before signs no more, and what it signed is
 * still verified with its public part.
 */
export const rotateProofKey = defineAct({
  name: 'proof-key.rotate',
  permission: 'proof-key.rotate',
  input: z.object({}),
  reads: (q) => ({
    kind: kindOfOrg(q),
    current: lockCurrentKey(q),
    fresh: Promise.resolve(freshKey()),
  }),

  run(deed, _input, { kind, current, fresh }) {
    if (mute.has(kind)) refuse('proof/practice');
    const { id, publicKey, seed } = fresh;
    const privateSealed = deed.keys.seal(deed.orgId, sealedAs(id), seed);
    queueKey(deed, { id, publicKey, privateSealed });
    deed.note({ keyId: id, retired: current?.id ?? null });
    return { keyId: id };
  },
});

/** A new key: its id, its public 32 bytes, and its private 32 bytes as base64url. */
function freshKey(): { id: string; publicKey: Buffer; seed: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  const { d, x } = privateKey.export({ format: 'jwk' });
  const publicKey = Buffer.from(x!, 'base64url');
  return { id: hash('sha256', publicKey, 'hex').slice(0, 8), publicKey, seed: d! };
}
