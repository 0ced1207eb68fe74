import type { Ground } from '../ground.ts';
import { read } from '../read.ts';
import { absent, refuse } from '../refusal.ts';
import type { Title } from '../words.ts';
import { keyById } from './org-key.view.ts';
import type { AnyProofKind, ProofVerdict } from './proof-kind.ts';
import { mute } from './rotate-key.ts';
import { isSignedBy, unpackProof } from './token.ts';

/** A token whose signature is true, and what the books say of it today. */
export interface ReadProof extends ProofVerdict {
  readonly kind: string;
  readonly title: Title;
  /** What was signed, as its kind knows it. */
  readonly content: unknown;
  readonly org: { readonly id: string; readonly slug: string; readonly name: string };
  readonly keyId: string;
  /** When it was signed. */
  readonly at: Date;
}

/**
 * Reads a token that anybody may hold: who signed it, and whether the books still say the same. Needs no
 * permission, and tells no more than the token and a yes or no.
 *
 * @throws Refusal `proof/unreadable` for what is no token, `proof/unknown` for an organisation or key that
 *   this house does not have, `proof/forged` where the signature is not the key's, `proof/kind-unknown`
 */
export async function readProof(
  ground: Ground,
  kinds: readonly AnyProofKind[],
  token: string,
): Promise<ReadProof> {
  const proof = unpackProof(token);
  const { orgId, keyId, at, kindCode, payload } = proof;
  const org = await registered(ground, orgId);
  return read(ground, { kind: 'job', orgId }, null, async (q) => {
    const key = (await keyById(q, keyId)) ?? absent('proof/unknown');
    if (!isSignedBy(token, key.publicKey)) refuse('proof/forged');
    // A key that was retired signs no more: whoever took it cannot date a paper after that.
    if (key.retiredAt !== null && at > key.retiredAt) refuse('proof/forged');
    const kind = kinds.find((one) => one.code === kindCode) ?? refuse('proof/kind-unknown');
    const content: unknown = contentOf(kind, payload);
    const { title } = kind;
    return { kind: kind.name, title, content, org, keyId, at, ...(await kind.check(q, content)) };
  });
}

function contentOf(kind: AnyProofKind, payload: Buffer): unknown {
  try {
    return kind.unpack(payload);
  } catch (error) {
    if (error instanceof RangeError) refuse('proof/unreadable');
    throw error;
  }
}

async function registered(ground: Ground, orgId: string): Promise<ReadProof['org']> {
  const { rows } = await ground.pool.query<ReadProof['org'] & { kind: string }>(
    'select id, slug, name, kind from organisation where id = $1',
    [orgId],
  );
  const [org] = rows;
  if (!org || mute.has(org.kind)) return absent('proof/unknown');
  return { id: org.id, slug: org.slug, name: org.name };
}
