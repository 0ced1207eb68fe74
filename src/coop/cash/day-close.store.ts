import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Day } from '#base/day.ts';

/** The office whose day is closed, behind the locks of its drawers: none of them opens meanwhile. */
export interface ClosingOffice {
  readonly name: string;
  readonly timeZone: string;
  /** The closing of that day that holds, if there is one. */
  readonly closedId: string | null;
  /** The newest seal: up to there nothing can be changed unseen. */
  readonly headSeq: bigint | null;
  readonly headHash: Buffer | null;
}

/** Locks an office's drawers and reads how its day stands; undefined: there is no such office. */
export async function lockOfficeDay(
  q: Reads,
  officeId: string,
  on: Day,
): Promise<ClosingOffice | undefined> {
  const [, office] = await Promise.all([
    q.many(sql`select id from drawer where org_id = ${q.orgId} and office_id = ${officeId}
      order by id for update`),
    q.maybe(sql<ClosingOffice>`
      select o.name, coalesce(o.time_zone, p.time_zone, 'Asia/Jakarta') as "timeZone",
        (select c.id from day_close c where c.org_id = o.org_id and c.office_id = o.id and c.day = ${on}::date
          and c.reopened_at is null) as "closedId",
        h.seq as "headSeq", h.hash as "headHash"
      from office o left join org_profile p on p.org_id = o.org_id
      left join lateral (select s.seq, s.hash from deed_seal s where s.org_id = o.org_id
        order by s.seq desc limit 1) h on true
      where o.org_id = ${q.orgId} and o.id = ${officeId}`),
  ]);
  return office;
}

/** Queues that an office's day is closed. */
export function queueDayClose(
  deed: Deed,
  close: {
    readonly id: string;
    readonly officeId: string;
    readonly day: Day;
    readonly totals: Readonly<Record<string, string>>;
    readonly headSeq: bigint | null;
    readonly headHash: Buffer | null;
    readonly by: string;
  },
): void {
  deed.write(
    build.insertInto('day_close').values({
      org_id: deed.orgId,
      id: close.id,
      office_id: close.officeId,
      day: close.day,
      totals: JSON.stringify(close.totals),
      head_seq: close.headSeq,
      head_hash: close.headHash,
      closed_by: close.by,
      closed_at: deed.at,
      deed_id: deed.id,
    }),
  );
}

/** Queues that a closed day is open again. */
export function queueDayReopening(deed: Deed, id: string, by: string, reason: string): void {
  deed.write(
    build
      .updateTable('day_close')
      .set({ reopened_by: by, reopened_at: deed.at, reason, reopened_deed_id: deed.id })
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}
