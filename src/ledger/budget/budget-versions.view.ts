import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import type { Budget } from './budget.ts';

/** All versions of a year that were not given up, the oldest first. */
export function budgetsOfYear(q: Reads, year: number): Promise<Budget[]> {
  return q.many(sql<Budget>`select id, year, version, from_month as "fromMonth", status, reason, edits,
      decided_on as "decidedOn", decision from budget
    where org_id = ${q.orgId} and year = ${year} and status <> 'dropped' order by version`);
}
