import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Money } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import type { TypedEnd } from './cash-end.ts';
import { keptPieces } from './denominations.ts';
import type { Pieces } from './denominations.ts';

/** A hand-over behind its lock. */
export interface LockedHandover {
  readonly id: string;
  readonly from: TypedEnd;
  readonly to: TypedEnd;
  readonly toLoginId: string | null;
  readonly amount: Money;
  readonly status: 'offered' | 'accepted' | 'refused' | 'withdrawn';
  readonly offeredBy: string;
}

/**
 * Locks a hand-over, so that it is decided once.
 * @throws Refusal `handover/absent`
 */
export function lockHandover(q: Reads, id: string): Promise<LockedHandover> {
  return q.one(
    sql<LockedHandover>`
      select h.id, h.to_login_id as "toLoginId", h.amount, h.status, h.offered_by as "offeredBy",
        case when h.from_drawer_id is null then jsonb_build_object('kind', 'vault', 'id', h.from_office_id)
          else jsonb_build_object('kind', 'drawer', 'id', h.from_drawer_id) end as "from",
        case when h.to_drawer_id is null then jsonb_build_object('kind', 'vault', 'id', h.to_office_id)
          else jsonb_build_object('kind', 'drawer', 'id', h.to_drawer_id) end as "to"
      from cash_handover h where h.org_id = ${q.orgId} and h.id = ${id} for update`,
    () => absent('handover/absent', { field: 'handoverId' }),
  );
}

/** How many hand-overs from or to a drawer wait; asked behind the drawer's lock. */
export async function waitingAt(q: Reads, drawerId: string): Promise<number> {
  const row = await q.maybe(sql<{ count: number }>`
    select count(*)::integer as count from cash_handover h
    where h.org_id = ${q.orgId} and h.status = 'offered'
      and (h.from_drawer_id = ${drawerId} or h.to_drawer_id = ${drawerId})`);
  return row?.count ?? 0;
}

/** A hand-over to be written. */
export interface NewHandover {
  readonly id: string;
  readonly from: TypedEnd;
  readonly to: TypedEnd;
  readonly toLoginId: string | null;
  readonly amount: Money;
  readonly pieces: Pieces;
  readonly offeredBy: string;
}

/** Queues an offer. */
export function queueOffer(deed: Deed, offer: NewHandover): void {
  deed.write(
    build.insertInto('cash_handover').values({ ...rowOf(deed, offer), status: 'offered' }),
  );
}

/** Queues a hand-over by one person who keeps both ends. */
export function queueMoved(deed: Deed, moved: NewHandover, entryId: string): void {
  deed.write(
    build.insertInto('cash_handover').values({
      ...rowOf(deed, moved),
      status: 'accepted',
      decided_by: moved.offeredBy,
      decided_at: deed.at,
      decided_deed_id: deed.id,
      entry_id: entryId,
    }),
  );
}

function rowOf(deed: Deed, { from, to, ...offer }: NewHandover) {
  return {
    org_id: deed.orgId,
    id: offer.id,
    from_office_id: from.kind === 'vault' ? from.id : null,
    from_drawer_id: from.kind === 'drawer' ? from.id : null,
    to_office_id: to.kind === 'vault' ? to.id : null,
    to_drawer_id: to.kind === 'drawer' ? to.id : null,
    to_login_id: offer.toLoginId,
    amount: offer.amount,
    pieces: JSON.stringify(keptPieces(offer.pieces)),
    offered_by: offer.offeredBy,
    offered_at: deed.at,
    deed_id: deed.id,
  };
}

/** Queues what came of an offer. */
export function queueDecision(
  deed: Deed,
  id: string,
  decision: {
    readonly status: 'accepted' | 'refused' | 'withdrawn';
    readonly by: string;
    readonly reason?: string;
    readonly entryId?: string | null;
  },
): void {
  deed.write(
    build
      .updateTable('cash_handover')
      .set({
        status: decision.status,
        decided_by: decision.by,
        decided_at: deed.at,
        decided_deed_id: deed.id,
        reason: decision.reason ?? '',
        entry_id: decision.entryId ?? null,
      })
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}
