import type { Deed } from '../act.ts';
import { build } from '../db/connect.ts';
import type { Reads } from '../db/reads.ts';
import type { Day } from '../day.ts';
import { absent } from '../refusal.ts';

/** A unit as its acts need it. */
export interface LockedUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly closed_on: Day | null;
}

/** Locks a unit, so that two people do not change it at once. */
export function lockUnit(q: Reads, id: string): Promise<LockedUnit> {
  const found = q.db
    .selectFrom('unit')
    .select(['id', 'code', 'name', 'kind', 'closed_on'])
    .where('org_id', '=', q.orgId)
    .where('id', '=', id)
    .forUpdate();
  return q.one(found, () => absent('unit/absent', { field: 'unitId' }));
}

/** Queues a new unit. */
export function queueUnit(
  deed: Deed,
  unit: { id: string; code: string; name: string; kind: string },
): void {
  deed.write(build.insertInto('unit').values({ org_id: deed.orgId, ...unit }));
}

/** Queues what is told of a unit anew. */
export function queueUnitFacts(
  deed: Deed,
  id: string,
  facts: { code: string; name: string; kind: string },
): void {
  deed.write(
    build.updateTable('unit').set(facts).where('org_id', '=', deed.orgId).where('id', '=', id),
  );
}

/** Queues the day from which a unit takes nothing more; null opens it again. */
export function queueUnitClosing(deed: Deed, id: string, on: Day | null): void {
  deed.write(
    build
      .updateTable('unit')
      .set({ closed_on: on })
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}
