import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';

/** Whose sub-accounts are meant. */
export interface Owner {
  readonly kind: string;
  readonly id: string;
}

/** How many open sub-accounts of an owner are not at nought, or have something held on them. */
export async function unsettledOf(q: Reads, owner: Owner): Promise<number> {
  const rows = await q.many(sql<{ open: boolean }>`
    select b.balance <> 0 or b.held <> 0 as open
    from sub_account s join sub_balance b on b.org_id = s.org_id and b.sub_id = s.id
    where s.org_id = ${q.orgId} and s.owner_kind = ${owner.kind} and s.owner_id = ${owner.id}::uuid
      and s.closed_on is null
    order by s.id limit 1000`);
  return rows.filter(({ open }) => open).length;
}
