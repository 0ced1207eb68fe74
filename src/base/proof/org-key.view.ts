import { sql } from 'kysely';
import type { Reads } from '../db/reads.ts';

/** A signing key as the organisation keeps it. */
export interface OrgKey {
  /** Eight hex digits: the beginning of the public key's digest. */
  readonly id: string;
  readonly publicKey: Buffer;
  readonly privateSealed: Buffer;
  readonly createdAt: Date;
  readonly retiredAt: Date | null;
}

const columns = [
  'id',
  'public_key as publicKey',
  'private_sealed as privateSealed',
  'created_at as createdAt',
  'retired_at as retiredAt',
] as const;

/** The key that signs now, if there is one. */
export function currentKey(q: Reads): Promise<OrgKey | undefined> {
  return q.maybe(ofOrg(q).where('retired_at', 'is', null));
}

/** The same, kept from whoever would change it at the same time. */
export function lockCurrentKey(q: Reads): Promise<OrgKey | undefined> {
  return q.maybe(ofOrg(q).where('retired_at', 'is', null).forUpdate());
}

/** Any key that ever signed, by its id. */
export function keyById(q: Reads, id: string): Promise<OrgKey | undefined> {
  return q.maybe(ofOrg(q).where('id', '=', id));
}

/** All keys, newest first. */
export function allKeys(q: Reads): Promise<OrgKey[]> {
  return q.many(ofOrg(q).orderBy('created_at', 'desc').orderBy('id').limit(200));
}

/** What kind of organisation the actor stands in. */
export async function kindOfOrg(q: Reads): Promise<string> {
  const row = await q.maybe(
    sql<{ kind: string }>`select o.kind from organisation o where o.id = ${q.orgId}`,
  );
  return row?.kind ?? 'unknown';
}

function ofOrg({ db, orgId }: Reads) {
  return db.selectFrom('org_key').select(columns).where('org_id', '=', orgId);
}
