import { sql } from 'kysely';
import type { Reads } from '#base/db/reads.ts';
import { loginOf } from '#base/ground.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { read } from '#base/read.ts';
import { refuse } from '#base/refusal.ts';
import { readPerson } from './member.store.ts';

/** What an access deed says it was for. */
export interface AccessDeed {
  readonly memberId: string;
  readonly field: 'nik' | 'phone' | null;
  readonly at: Date;
}

/**
 * The deed by which the actor themself asked for a member's data, not longer ago than so many minutes.
 * @throws Refusal `member/access-over` for one that is too old, somebody else's, or none
 */
export async function accessDeed(
  q: Reads,
  act: 'member.reveal' | 'person.export',
  deedId: string,
  minutes: number,
): Promise<AccessDeed> {
  if (!isId(deedId)) refuse('member/access-over');
  const since = new Date(q.now.getTime() - minutes * 60_000);
  return q.one(
    sql<AccessDeed>`
      select d.facts ->> 'memberId' as "memberId", d.facts ->> 'field' as field, d.at from deed d
      where d.org_id = ${q.orgId} and d.id = ${deedId}::uuid and d.act = ${act} and d.at >= ${since}
        and d.login_id = ${loginOf(q.actor)}::uuid`,
    () => refuse('member/access-over'),
  );
}

/** How long a number that was asked for may be read, in minutes: for the one answer that shows it. */
const revealMinutes = 2;

/**
 * The whole NIK or phone number that a fresh deed of the actor's own asked for.
 * @throws Refusal `member/access-over`, `act/not-allowed`
 */
export function revealedNumber(
  ground: Ground,
  actor: Actor,
  deedId: string,
): Promise<{ memberId: string; field: 'nik' | 'phone'; value: string }> {
  return read(ground, actor, 'member.reveal', async (q) => {
    const { memberId, field } = await accessDeed(q, 'member.reveal', deedId, revealMinutes);
    if (field === null) refuse('member/access-over');
    const value = (await readPerson(q, memberId))[field];
    return value === null ? refuse('member/access-over') : { memberId, field, value };
  });
}
