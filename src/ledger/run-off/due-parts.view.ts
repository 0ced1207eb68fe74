import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';

/** A month of a plan, which is over and undecided. */
export interface DuePart {
  readonly runOffId: string;
  readonly dueOn: Day;
}

/**
 * The plans whose next month is over where they are, the oldest first; at most a hundred at a time. Those
 * whose origin was reversed have nothing left to spread: they wait for somebody to end them.
 */
export function dueParts(ground: Ground, actor: Actor): Promise<DuePart[]> {
  return read(ground, actor, null, async (q, standing) => {
    const { businessDay } = await standing;
    return q.many(sql<DuePart>`
      select r.id as "runOffId", r.next_on as "dueOn" from run_off r
      where r.org_id = ${q.orgId} and r.next_on <= ${businessDay}::date and not exists (
        select from entry x where x.org_id = r.org_id and x.reverses_id = r.origin_entry_id)
      order by r.next_on, r.id limit 100`);
  });
}
