import type { Deed } from '../act.ts';
import { build } from '../db/connect.ts';
import type { OrgKey } from './org-key.view.ts';

/** Queues a new key; the one before signs no more. */
export function queueKey(
  deed: Deed,
  key: Pick<OrgKey, 'id' | 'publicKey' | 'privateSealed'>,
): void {
  deed.write(
    build
      .updateTable('org_key')
      .set({ retired_at: deed.at })
      .where('org_id', '=', deed.orgId)
      .where('retired_at', 'is', null),
  );
  deed.write(
    build.insertInto('org_key').values({
      org_id: deed.orgId,
      id: key.id,
      public_key: key.publicKey,
      private_sealed: key.privateSealed,
      created_at: deed.at,
      deed_id: deed.id,
    }),
  );
}
