import type { Ground } from '../ground.ts';
import { read } from '../read.ts';
import { absent } from '../refusal.ts';
import { allKeys } from './org-key.view.ts';
import { mute } from './rotate-key.ts';

/** One public key as a JSON web key (RFC 8037), with the span in which it signed. */
export interface PublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly use: 'sig';
  readonly alg: 'EdDSA';
  readonly kid: string;
  /** The 32 bytes as base64url. */
  readonly x: string;
  readonly from: string;
  readonly until: string | null;
}

/** What an organisation publishes, so that anybody can verify what it signed, offline too. */
export interface PublishedKeys {
  readonly organisation: { readonly id: string; readonly slug: string; readonly name: string };
  readonly keys: readonly PublicKey[];
}

/** What a short name looks like; what does not is asked of no database. */
const slugForm = /^[a-z0-9](-?[a-z0-9]){0,62}$/;

/**
 * The public keys of an organisation by its short name.
 * @throws Refusal `proof/no-organisation` for one that is not there or signs nothing
 */
export async function publishedKeys(ground: Ground, slug: string): Promise<PublishedKeys> {
  if (!slugForm.test(slug)) absent('proof/no-organisation');
  const { rows } = await ground.pool.query<PublishedKeys['organisation'] & { kind: string }>(
    'select id, slug, name, kind from organisation where slug = $1',
    [slug],
  );
  const [org] = rows;
  if (!org || mute.has(org.kind)) return absent('proof/no-organisation');
  const keys = await read(ground, { kind: 'job', orgId: org.id }, null, allKeys);
  return {
    organisation: { id: org.id, slug: org.slug, name: org.name },
    keys: keys.map(({ id, publicKey, createdAt, retiredAt }) => ({
      kty: 'OKP',
      crv: 'Ed25519',
      use: 'sig',
      alg: 'EdDSA',
      kid: id,
      x: publicKey.toString('base64url'),
      from: createdAt.toISOString(),
      until: retiredAt?.toISOString() ?? null,
    })),
  };
}
