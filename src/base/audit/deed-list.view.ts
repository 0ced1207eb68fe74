import { sql } from 'kysely';
import type { Day } from '../day.ts';
import type { Reads } from '../db/reads.ts';
import type { Actor, Ground } from '../ground.ts';
import { isId } from '../id.ts';
import { read } from '../read.ts';
import { deedResult, deedResultJoins } from './deed-result.view.ts';
import type { DeedResult } from './deed-result.view.ts';
import { doer } from './doer.view.ts';
import type { Doer } from './doer.view.ts';

/** One deed of the organisation. */
export interface ListedDeed extends Doer, DeedResult {
  readonly deedId: string;
  readonly act: string;
  readonly at: Date;
  readonly seq: number | null;
}

/** What is asked of the list. */
export interface DeedQuestion {
  /** A number in the chain, a deed's id, the beginning of a voucher's number, or part of a name. */
  readonly search: string;
  readonly act: string | null;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Where a page of the list ended. */
export interface DeedCursor {
  readonly at: Date;
  readonly deedId: string;
}

export const deedsPerPage = 50;
/** A file holds at most this many; whoever wants more asks for fewer days at a time. */
export const mostInFile = 20_000;

/** The deeds of the organisation, newest first, a page at a time. */
export function deedList(
  ground: Ground,
  actor: Actor,
  question: DeedQuestion,
  after: DeedCursor | null,
): Promise<{ rows: ListedDeed[]; next: DeedCursor | null; acts: string[] }> {
  return read(ground, actor, 'audit.read', async (q) => {
    const [rows, acts] = await Promise.all([
      rowsOf(q, question, after, deedsPerPage + 1),
      actsOf(q),
    ]);
    const shown = rows.slice(0, deedsPerPage);
    const last = shown.at(-1);
    const next = rows.length > deedsPerPage && last ? { at: last.at, deedId: last.deedId } : null;
    return { rows: shown, next, acts };
  });
}

/** The same for a file, as far as a file goes. */
export function deedsForFile(
  ground: Ground,
  actor: Actor,
  question: DeedQuestion,
): Promise<ListedDeed[]> {
  return read(ground, actor, 'audit.read', (q) => rowsOf(q, question, null, mostInFile));
}

/** Which acts were ever done here: found one after the other by their index, not by reading all deeds. */
async function actsOf(q: Reads): Promise<string[]> {
  const rows = await q.many(
    sql<{ act: string | null }>`with recursive a as (
        select min(d.act) as act from deed d where d.org_id = ${q.orgId}
        union all
        select (select min(d.act) from deed d where d.org_id = ${q.orgId} and d.act > a.act) from a
        where a.act is not null)
      select act from a where act is not null limit 500`,
  );
  return rows.map((row) => row.act!);
}

function rowsOf(
  q: Reads,
  { search, act, from, to }: DeedQuestion,
  after: DeedCursor | null,
  most: number,
): Promise<ListedDeed[]> {
  const zone = sql`coalesce((select p.time_zone from org_profile p where p.org_id = ${q.orgId}), 'Asia/Jakarta')`;
  return q.many(
    sql<ListedDeed>`select d.id as "deedId", d.act, d.at, s.seq::integer as seq, ${doer},
        ${deedResult}
      from (
        select d.* from deed d where d.org_id = ${q.orgId} and ${fitting(q, search)}
          and (${act}::text is null or d.act = ${act})
          and (${from}::date is null or d.at >= ${from}::date::timestamp at time zone ${zone})
          and (${to}::date is null or d.at < (${to}::date + 1)::timestamp at time zone ${zone})
          and (${after?.at ?? null}::timestamptz is null
            or (d.at, d.id) < (${after?.at ?? null}::timestamptz, ${after?.deedId ?? null}::uuid))
        order by d.at desc, d.id desc limit ${most}) d
      left join deed_seal s on s.org_id = d.org_id and s.deed_id = d.id
      ${deedResultJoins}
      order by d.at desc, d.id desc`,
  );
}

function fitting(q: Reads, search: string) {
  if (search === '') return sql`true`;
  const number = /^(?:no\.?\s*)?(\d[\d.]{0,15})$/i.exec(search)?.[1]?.replaceAll('.', '');
  if (number) {
    return sql`d.id in (select s.deed_id from deed_seal s where s.org_id = ${q.orgId} and s.seq = ${number}::bigint)`;
  }
  if (isId(search.toLowerCase())) return sql`d.id = ${search.toLowerCase()}::uuid`;
  const like = `${search.slice(0, 80).replace(/[\\%_]/g, '\\$&')}%`;
  return sql`(d.id in (select e.deed_id from entry e where e.org_id = ${q.orgId} and e.number ilike ${like})
    or d.login_id in (select m.login_id from mandate m join login l on l.id = m.login_id
      where m.org_id = ${q.orgId} and coalesce(nullif(m.name, ''), l.name) ilike ${`%${like}`}))`;
}
