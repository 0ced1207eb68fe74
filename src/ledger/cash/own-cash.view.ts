import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import { loginOf } from '#base/ground.ts';

/** The drawer that somebody keeps: their cash comes in and goes out there, on its business day. */
export interface OwnCash {
  readonly subAccountId: string;
  /** The control account of the drawers; a line that names it goes through the drawer by itself. */
  readonly accountId: string;
  readonly code: string;
  readonly account: string;
  readonly unitId: string;
  readonly officeId: string;
  /** The business day for which it is open, which may have begun before midnight. */
  readonly day: Day;
}

/**
 * Where the actor's cash is just now, inside an act or a view: the drawer that they keep, or null for whoever
 * keeps none and chooses an account of cash instead.
 */
export async function cashPlaceOf(q: Reads): Promise<OwnCash | null> {
  const login = loginOf(q.actor);
  const own = await q.maybe(sql<OwnCash>`
    select s.id as "subAccountId", s.account_id as "accountId", a.code, a.name as account,
      s.unit_id as "unitId", s.office_id as "officeId", c.day
    from cash_seat c
    join sub_account s on s.org_id = c.org_id and s.id = c.sub_id
    join account a on a.org_id = s.org_id and a.id = s.account_id
    where c.org_id = ${q.orgId} and c.login_id = ${login}::uuid`);
  return own ?? null;
}
