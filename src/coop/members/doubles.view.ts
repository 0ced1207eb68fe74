import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';
import type { Likeness } from './likeness.ts';
import type { Standing } from './standing.ts';

/** One of two rows that may be the same person. */
export interface DoubleRow {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly bornOn: Day | null;
  readonly joinedOn: Day | null;
  readonly standing: Standing;
}

/** Two rows that may be the same person, and why. */
export interface Double {
  readonly by: readonly Likeness[];
  readonly one: DoubleRow;
  readonly other: DoubleRow;
}

const mostShown = 200;

/**
 * Pairs of applicants and members who may be the same person: the same NIK, the same phone, or the same name
 * where no two days of birth contradict it. At most `mostShown`, the surest first.
 */
export function doubles(ground: Ground, actor: Actor): Promise<Double[]> {
  return read(ground, actor, 'member.merge', async (q) => {
    const rows = await q.many(sql<{
      one: DoubleRow;
      other: DoubleRow;
      nik: boolean;
      phone: boolean;
      name: boolean;
    }>`
      with m as materialized (
        select m.id, m.number, m.name, m.born_on, m.joined_on, m.standing, m.kind, m.nik_hash, m.phone_hash,
          regexp_replace(lower(m.name), '[^[:alpha:]]', '', 'g') as bare
        from member m
        where m.org_id = ${q.orgId} and m.standing in ('applicant', 'member', 'leaving')),
      pair as (
        select a.id as one_id, b.id as other_id from m a join m b on b.nik_hash = a.nik_hash and b.id > a.id
        union select a.id, b.id from m a join m b on b.phone_hash = a.phone_hash and b.id > a.id
        union select a.id, b.id from m a join m b on b.bare = a.bare and b.id > a.id
          and (a.born_on is null or b.born_on is null or a.born_on = b.born_on))
      select jsonb_build_object('id', a.id, 'number', a.number, 'name', a.name, 'bornOn', a.born_on,
          'joinedOn', a.joined_on, 'standing', a.standing) as one,
        jsonb_build_object('id', b.id, 'number', b.number, 'name', b.name, 'bornOn', b.born_on,
          'joinedOn', b.joined_on, 'standing', b.standing) as other,
        coalesce(a.nik_hash = b.nik_hash, false) as nik, coalesce(a.phone_hash = b.phone_hash, false) as phone,
        a.bare = b.bare as name
      from pair join m a on a.id = pair.one_id join m b on b.id = pair.other_id
      where a.kind = b.kind
      order by (a.nik_hash = b.nik_hash) desc nulls last, (a.bare = b.bare) desc, a.number, b.number
      limit ${mostShown}`);
    return rows.map(({ one, other, nik, phone, name }) => {
      const by: Likeness[] = [];
      if (nik) by.push('nik');
      if (phone) by.push('phone');
      if (name) by.push('name');
      return { one, other, by };
    });
  });
}
