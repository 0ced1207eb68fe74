import type { Reads } from '../db/reads.ts';
import { absent, refuse } from '../refusal.ts';
import { currentKey, kindOfOrg } from './org-key.view.ts';
import type { ProofKind } from './proof-kind.ts';
import { mute, sealedAs } from './rotate-key.ts';
import { packProof } from './token.ts';

/**
 * Signs something in the name of the actor's organisation; returns the token, which stands at
 * `<origin>/b/<token>`.
 *
 * @throws Refusal `proof/practice` in an organisation that signs nothing, `proof/no-key` before its first key
 */
export async function signProof<T>(q: Reads, kind: ProofKind<T>, content: T): Promise<string> {
  const [orgKind, key] = await Promise.all([kindOfOrg(q), currentKey(q)]);
  if (mute.has(orgKind)) refuse('proof/practice');
  if (!key) absent('proof/no-key');
  const seed = q.keys.open(q.orgId, sealedAs(key.id), key.privateSealed);
  return packProof({
    kindCode: kind.code,
    keyId: key.id,
    orgId: q.orgId,
    at: q.now,
    payload: kind.pack(content),
    seed: Buffer.from(seed, 'base64url'),
    publicKey: key.publicKey,
  });
}

/** Where anybody can look at a token. */
export function proofLink(origin: string, token: string): string {
  return `${origin}/b/${token}`;
}
