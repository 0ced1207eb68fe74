import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Reads } from '#base/db/reads.ts';

/** How many sub-accounts of members on an account have no product yet. */
export async function attachmentCount(q: Reads, accountId: string): Promise<number> {
  const row = await q.maybe(
    sql<{ count: number }>`select count(*)::integer as count from sub_account s
      join member m on m.org_id = s.org_id and m.id = s.owner_id and m.status = 'active'
      where s.org_id = ${q.orgId} and s.account_id = ${accountId} and s.owner_kind = 'member'
        and s.product_id is null and s.closed_on is null`,
  );
  return row?.count ?? 0;
}

/** Queues the one message that gives sub-accounts their product and number. */
export function queueAttachment(
  deed: Deed,
  set: { readonly id: string; readonly productId: string; readonly accountId: string },
): void {
  deed.write(sql`select attach_savings_product(${deed.orgId}::uuid, ${set.id}::uuid, ${deed.id}::uuid,
    ${deed.at}::timestamptz, ${set.productId}::uuid, ${set.accountId}::uuid)`);
}

/** Queues the one message that takes a set back, and a row of the product's history with the reason. */
export function queueDetachment(deed: Deed, attachmentId: string, reason: string): void {
  deed.write(sql`select detach_savings_product(${deed.orgId}::uuid, ${attachmentId}::uuid, ${deed.id}::uuid,
    ${deed.at}::timestamptz)`);
  deed.write(sql`
    insert into deed_record (org_id, record_id, deed_id, kind, before, after)
    select a.org_id, a.product_id, ${deed.id}::uuid, 'savings-product',
      jsonb_build_object('accounts', a.accounts), jsonb_build_object('accounts', null, 'reason', ${reason}::text)
    from savings_attachment a where a.org_id = ${deed.orgId} and a.id = ${attachmentId}::uuid`);
}
