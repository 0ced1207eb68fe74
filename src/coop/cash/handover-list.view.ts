import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import { loginOf } from '#base/ground.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import type { Money } from '#base/money.ts';
import { nameHere } from '#base/person-name.view.ts';
import { read } from '#base/read.ts';
import { absent } from '#base/refusal.ts';
import type { Pieces } from './denominations.ts';

/** A hand-over as lists show it. */
export interface ShownHandover {
  readonly id: string;
  readonly fromKind: 'vault' | 'drawer';
  readonly fromId: string;
  /** The drawer's name, or that of the vault's office. */
  readonly fromName: string;
  readonly toKind: 'vault' | 'drawer';
  readonly toId: string;
  readonly toName: string;
  readonly amount: Money;
  readonly status: 'offered' | 'accepted' | 'refused' | 'withdrawn';
  readonly offeredBy: string;
  readonly offeredAt: Date;
  readonly isOwn: boolean;
  /** Who alone may take it; null: whoever keeps vaults. */
  readonly toLoginId: string | null;
  readonly taker: string | null;
  readonly isForActor: boolean;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string;
  readonly entryId: string | null;
  readonly number: string | null;
  /** The giver's count. */
  readonly pieces: Pieces;
}

/** Hand-overs that a condition finds, inside a read that asks for more. */
export function handoverRows(q: Reads, where: RawBuilder<unknown>): Promise<ShownHandover[]> {
  const self = loginOf(q.actor);
  return q.many(sql<ShownHandover>`
    select h.id,
      case when h.from_drawer_id is null then 'vault' else 'drawer' end as "fromKind",
      coalesce(h.from_drawer_id, h.from_office_id) as "fromId", coalesce(fd.name, fo.name) as "fromName",
      case when h.to_drawer_id is null then 'vault' else 'drawer' end as "toKind",
      coalesce(h.to_drawer_id, h.to_office_id) as "toId", coalesce(td.name, tof.name) as "toName",
      h.amount, h.status, ${nameHere(sql`h.org_id`, sql`h.offered_by`)} as "offeredBy", h.offered_at as "offeredAt",
      coalesce(h.offered_by = ${self}::uuid, false) as "isOwn", h.to_login_id as "toLoginId",
      ${nameHere(sql`h.org_id`, sql`h.to_login_id`)} as taker,
      coalesce(h.to_login_id = ${self}::uuid, false) as "isForActor",
      ${nameHere(sql`h.org_id`, sql`h.decided_by`)} as "decidedBy", h.decided_at as "decidedAt", h.reason,
      h.entry_id as "entryId", e.number, h.pieces
    from cash_handover h
    left join drawer fd on fd.org_id = h.org_id and fd.id = h.from_drawer_id
    left join office fo on fo.org_id = h.org_id and fo.id = h.from_office_id
    left join drawer td on td.org_id = h.org_id and td.id = h.to_drawer_id
    left join office tof on tof.org_id = h.org_id and tof.id = h.to_office_id
    left join entry e on e.org_id = h.org_id and e.id = h.entry_id
    where h.org_id = ${q.orgId} and ${where}`);
}

/** The twenty newest hand-overs, whatever became of them: their slips are wanted afterwards, too. */
export function recentHandovers(ground: Ground, actor: Actor): Promise<ShownHandover[]> {
  return read(ground, actor, 'books.read', async (q) => {
    const newest = sql`h.id in (select r.id from cash_handover r where r.org_id = ${q.orgId}
      order by r.id desc limit 20)`;
    return (await handoverRows(q, newest)).toSorted((a, b) => (a.id < b.id ? 1 : -1));
  });
}

/**
 * One hand-over with the giver's count.
 * @throws Refusal `handover/absent`
 */
export async function handoverCard(
  ground: Ground,
  actor: Actor,
  id: string,
): Promise<ShownHandover> {
  if (!isId(id)) absent('handover/absent');
  return read(ground, actor, 'books.read', async (q) => {
    const [row] = await handoverRows(q, sql`h.id = ${id}::uuid`);
    return row ?? absent('handover/absent');
  });
}
