import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';

/** An entry that rests on another: what it wrote off or moved was bought by that one. */
export interface RestingEntry {
  readonly id: string;
  readonly number: string;
  readonly day: Day;
  /** The asset, by number and name. */
  readonly asset: string;
}

const most = 20;

/**
 * Entries that stand and move an asset which an entry brought into the register, the newest first: with the
 * purchase gone the asset would have cost nothing and be written off all the same. They are reversed first.
 */
export function restingOn(q: Reads, entryId: string): Promise<RestingEntry[]> {
  return q.many(sql<RestingEntry>`
    select e.id, e.number, e.day, min(a.number || ' ' || a.name) as asset
    from asset_move p
    join asset_move m on m.org_id = p.org_id and m.asset_id = p.asset_id and m.entry_id <> p.entry_id
    join entry e on e.org_id = m.org_id and e.id = m.entry_id
    join asset a on a.org_id = p.org_id and a.id = p.asset_id
    where p.org_id = ${q.orgId} and p.entry_id = ${entryId} and p.kind = 'acquire'
      and m.kind in ('depreciate', 'impair', 'transfer', 'dispose')
      and not exists (select from entry r where r.org_id = e.org_id and r.reverses_id = e.id)
    group by e.id, e.number, e.day order by e.day desc, e.id desc limit ${most}`);
}

/** The same for the entry's page. */
export function entriesRestingOn(
  ground: Ground,
  actor: Actor,
  entryId: string,
): Promise<RestingEntry[]> {
  return read(ground, actor, 'books.read', (q) => restingOn(q, entryId));
}
