import type { Deed } from '../act.ts';
import { build } from '../db/connect.ts';
import type { Reads } from '../db/reads.ts';
import type { Day } from '../day.ts';
import { absent } from '../refusal.ts';

/** An office as its acts need it. */
export interface LockedOffice {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly address: string;
  readonly time_zone: string | null;
  readonly closed_on: Day | null;
}

/** Locks an office, so that two people do not change it at once. */
export function lockOffice(q: Reads, id: string): Promise<LockedOffice> {
  const found = q.db
    .selectFrom('office')
    .select(['id', 'code', 'name', 'kind', 'address', 'time_zone', 'closed_on'])
    .where('org_id', '=', q.orgId)
    .where('id', '=', id)
    .forUpdate();
  return q.one(found, () => absent('office/absent', { field: 'officeId' }));
}

/** Queues a new office. */
export function queueOffice(deed: Deed, office: OfficeFacts & { id: string; kind: string }): void {
  const { id, kind, ...facts } = office;
  deed.write(
    build.insertInto('office').values({ org_id: deed.orgId, id, kind, ...columnsOf(facts) }),
  );
}

/** What is told of an office. */
export interface OfficeFacts {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly timeZone: string | null;
}

/** Queues what is told of an office anew. */
export function queueOfficeFacts(deed: Deed, id: string, facts: OfficeFacts): void {
  deed.write(
    build
      .updateTable('office')
      .set(columnsOf(facts))
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}

/** Queues the day from which an office takes nothing more; null opens it again. */
export function queueOfficeClosing(deed: Deed, id: string, on: Day | null): void {
  deed.write(
    build
      .updateTable('office')
      .set({ closed_on: on })
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}

function columnsOf({ code, name, address, timeZone }: OfficeFacts) {
  return { code, name, address, time_zone: timeZone };
}
