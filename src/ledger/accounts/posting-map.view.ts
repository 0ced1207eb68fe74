import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';
import type { SakClass } from './account.ts';
import { anyProduct } from './posting-map.ts';

/** A row of the posting map as a page shows it. */
export interface MapRow {
  readonly purpose: string;
  /** The product for which it holds; null for every other. */
  readonly productId: string | null;
  readonly accountId: string;
  readonly code: string;
  readonly name: string;
}

/** An account that might stand for a purpose. */
export interface MappableAccount {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly sakClass: SakClass;
  readonly control: boolean;
}

/** The posting map, and the open accounts to choose from. */
export interface ShownPostingMap {
  readonly rows: readonly MapRow[];
  readonly accounts: readonly MappableAccount[];
}

/** The posting map of a cooperative. */
export function postingMap(ground: Ground, actor: Actor): Promise<ShownPostingMap> {
  return read(ground, actor, 'books.read', async (q) => {
    const [rows, accounts] = await Promise.all([
      q.many(
        sql<MapRow>`select m.purpose, nullif(m.product_id, ${anyProduct}::uuid) as "productId",
            m.account_id as "accountId", a.code, a.name
          from posting_map m join account a on a.org_id = m.org_id and a.id = m.account_id
          where m.org_id = ${q.orgId} order by m.purpose, m.product_id limit 2000`,
      ),
      q.many(
        sql<MappableAccount>`select a.id, a.code, a.name, a.sak_class as "sakClass", a.control from account a
          where a.org_id = ${q.orgId} and a.closed_on is null order by a.code limit 5000`,
      ),
    ]);
    return { rows, accounts };
  });
}

/** The account that stands for a purpose now, for one product or for every other; undefined if none does. */
export function mappedAccount(
  q: Reads,
  purpose: string,
  productId: string | undefined,
): Promise<{ code: string; name: string } | undefined> {
  return q.maybe(
    sql<{ code: string; name: string }>`select a.code, a.name from posting_map m
      join account a on a.org_id = m.org_id and a.id = m.account_id
      where m.org_id = ${q.orgId} and m.purpose = ${purpose}
        and m.product_id = ${productId ?? anyProduct}::uuid`,
  );
}
