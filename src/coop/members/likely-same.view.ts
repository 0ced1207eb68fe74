import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';
import { bare, isLikelySame } from './likeness.ts';
import type { Likeness } from './likeness.ts';
import { numberHash } from './seal-person.ts';
import type { Standing } from './standing.ts';

/** Somebody of the register who may be the person that is about to be entered. */
export interface LikelySame {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly bornOn: Day | null;
  readonly standing: Standing;
  /** Why: the same NIK, the same phone, the name. */
  readonly by: readonly Likeness[];
}

/** What is known of somebody about to be entered; nothing is the empty text. */
export interface Sought {
  readonly name: string;
  readonly bornOn: Day | null;
  readonly nik: string;
  readonly phone: string;
}

interface Row extends Omit<LikelySame, 'by'> {
  readonly sameNik: boolean;
  readonly samePhone: boolean;
}

/** So many are compared and shown; more of one name and day there are nowhere. */
const mostCompared = 500;
const mostShown = 10;

/** Who of the register may be the same person; those whose import was undone are nobody's double. */
export async function likelySame(q: Reads, sought: Sought): Promise<LikelySame[]> {
  const { name, bornOn } = sought;
  const nik = sought.nik === '' ? null : numberHash(q.keys, q.orgId, 'nik', sought.nik);
  const phone = sought.phone === '' ? null : numberHash(q.keys, q.orgId, 'phone', sought.phone);
  const words = bare(name).split(' ');
  const longest = words.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const like = `%${longest.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await q.many(sql<Row>`
    select m.id, m.number, m.name, m.born_on as "bornOn", m.standing,
      coalesce(m.nik_hash = ${nik}, false) as "sameNik", coalesce(m.phone_hash = ${phone}, false) as "samePhone"
    from member m
    where m.org_id = ${q.orgId} and m.status = 'active' and m.merged_into is null
      and (m.nik_hash = ${nik} or m.phone_hash = ${phone} or m.born_on = ${bornOn}::date
        or (${longest} <> '' and m.name ilike ${like}))
    order by (m.nik_hash = ${nik}) desc nulls last, m.number limit ${mostCompared}`);
  return rows
    .map(({ sameNik, samePhone, ...row }) => {
      const by: Likeness[] = [];
      if (sameNik) by.push('nik');
      if (samePhone) by.push('phone');
      if (isLikelySame(sought, row)) by.push('name');
      return { ...row, by };
    })
    .filter(({ by }) => by.length > 0)
    .slice(0, mostShown);
}

/** The same for the page that asks before anything is written. */
export function likelySameOnPage(
  ground: Ground,
  actor: Actor,
  sought: Sought,
): Promise<LikelySame[]> {
  return read(ground, actor, 'member.enrol', (q) => likelySame(q, sought));
}
