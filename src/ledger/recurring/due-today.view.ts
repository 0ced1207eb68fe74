import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';

/** The next day of a plan, which has come. */
export interface DueToday {
  readonly recurringId: string;
  readonly dueOn: Day;
  readonly asks: boolean;
}

/** The plans whose next day has come where they are; at most a hundred at a time, the oldest first. */
export function dueToday(ground: Ground, actor: Actor): Promise<DueToday[]> {
  return read(ground, actor, null, async (q, standing) => {
    const { businessDay } = await standing;
    return q.many(sql<DueToday>`
      select r.id as "recurringId", r.next_on as "dueOn", r.asks from recurring r
      where r.org_id = ${q.orgId} and r.next_on <= ${businessDay}::date and r.paused_on is null
      order by r.next_on, r.id limit 100`);
  });
}
