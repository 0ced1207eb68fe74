import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { maskNik, maskPhone } from '#base/people/contact.ts';
import { read } from '#base/read.ts';
import { readNumberToken } from './number-token.ts';
import { numbersSought, openNumber } from './seal-person.ts';
import type { MemberClass, MemberKind, Standing } from './standing.ts';

/** What the register is narrowed to. */
export interface MemberFilter {
  /** Name, number or stall; a NIK or phone number, whole or its last four digits. */
  readonly text?: string | undefined;
  /** Members with those about to leave, applicants, or whoever has left or died. */
  readonly status?: MemberStatus | undefined;
  readonly class?: MemberClass | undefined;
  /** Only those who are a related party on this day. */
  readonly tiedOn?: Day | undefined;
  /** A NIK or phone number that is sought, as `numberToken` has it. */
  readonly number?: string | undefined;
  /** How many a page; fifty unless it says otherwise, two hundred at most. */
  readonly limit?: number | undefined;
}

/** What the register is split into. */
export type MemberStatus = 'active' | 'applicant' | 'withdrawn';

export const memberStatuses = ['active', 'applicant', 'withdrawn'] as const;

/** One row of the register; NIK and phone with their middle hidden. */
export interface ListedMember {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly sex: 'male' | 'female' | null;
  readonly bornOn: Day | null;
  readonly joinedOn: Day | null;
  readonly stall: string;
  readonly kind: MemberKind;
  readonly class: MemberClass;
  readonly standing: Standing;
  /** The day on which they left or died, or the application ended. */
  readonly leftOn: Day | null;
  readonly nik: string | null;
  readonly phone: string | null;
}

/** A member's place in the register, which is ordered by number. */
export interface MemberCursor {
  readonly order: string;
  readonly id: string;
}

/** One page of the register. */
export interface MemberList {
  readonly members: readonly ListedMember[];
  readonly next: MemberCursor | null;
  readonly count: number;
  readonly active: number;
  readonly applicants: number;
  readonly withdrawn: number;
}

interface Row extends Omit<ListedMember, 'nik' | 'phone'> {
  readonly order: string;
  readonly nik_sealed: Buffer | null;
  readonly phone_sealed: Buffer | null;
}

const pageSize = 50;
const mostOnPage = 200;

/** Members that a filter finds, by number, fifty a page. */
export function memberList(
  ground: Ground,
  actor: Actor,
  filter: MemberFilter,
  after: MemberCursor | null,
): Promise<MemberList> {
  return read(ground, actor, 'member.read', async (q) => {
    const most = Math.min(filter.limit ?? pageSize, mostOnPage);
    const page = rowsOf(q, filter, after, most + 1);
    const counts = await q.maybe(sql<Pick<MemberList, 'active' | 'applicants' | 'withdrawn'>>`
      select (count(*) filter (where ${inStatus.active}))::integer as active,
        (count(*) filter (where ${inStatus.applicant}))::integer as applicants,
        (count(*) filter (where ${inStatus.withdrawn}))::integer as withdrawn
      from (${united(waysToFind(q, filter).map((way) => sql`select m.id, m.standing from member m where ${way}`))}) m`);
    const rows = await page;
    const { active = 0, applicants = 0, withdrawn = 0 } = counts ?? {};
    const of = { active, applicant: applicants, withdrawn };
    const count = filter.status ? of[filter.status] : active + applicants + withdrawn;
    const last = rows.length > most ? rows[most - 1] : undefined;
    return {
      members: rows.slice(0, most).map((row) => masked(q, row)),
      next: last ? { order: last.order, id: last.id } : null,
      count,
      active,
      applicants,
      withdrawn,
    };
  });
}

/** At most `limit` members that a text finds. */
export function findMembers(
  ground: Ground,
  actor: Actor,
  text: string,
  limit: number,
): Promise<ListedMember[]> {
  return read(ground, actor, 'member.read', async (q) => {
    const rows = await rowsOf(q, { text }, null, Math.min(limit, pageSize));
    return rows.map((row) => masked(q, row));
  });
}

/** The whole register that a filter finds, for a file: at most `most` rows, NIK and phone masked. */
export function allMembers(
  ground: Ground,
  actor: Actor,
  filter: MemberFilter,
): Promise<ListedMember[]> {
  return read(ground, actor, 'member.read', async (q) => {
    const rows = await rowsOf(q, filter, null, mostInFile);
    return rows.map((row) => masked(q, row));
  });
}

const mostInFile = 100_000;

/** The columns of member `m` that lists and cards show in clear. */
export const memberFace = sql`m.id, m.number, m.name, m.sex, m.born_on as "bornOn", m.joined_on as "joinedOn",
  m.stall, m.kind, m.class, m.standing,
  case when m.standing in ('left', 'died') then (select max(e.on_day) from member_event e
    where e.org_id = m.org_id and e.member_id = m.id) end as "leftOn"`;

const inStatus: Readonly<Record<MemberStatus, RawBuilder<unknown>>> = {
  active: sql`m.standing in ('member', 'leaving')`,
  applicant: sql`m.standing = 'applicant'`,
  withdrawn: sql`m.standing in ('left', 'died')`,
};

/**
 * The rows of a page. Who is found, and in which order, one index tells by itself (`member_by_order`); only the
 * rows that are shown are opened.
 */
function rowsOf(
  q: Reads,
  filter: MemberFilter,
  after: MemberCursor | null,
  limit: number,
): Promise<Row[]> {
  const inStatusAsked = filter.status ? sql` and ${inStatus[filter.status]}` : sql``;
  const beyond = after
    ? sql` and (m.number_order, m.id) > (${after.order}, ${after.id}::uuid)`
    : sql``;
  const ways = waysToFind(q, filter).map(
    (way) => sql`(select m.id, m.number_order from member m where ${way}${inStatusAsked}${beyond}
      order by m.number_order, m.id limit ${limit})`,
  );
  return q.many(sql<Row>`
    with found as materialized (
      select f.id, f.number_order from (${united(ways)}) f order by f.number_order, f.id limit ${limit})
    select ${memberFace}, m.nik_sealed, m.phone_sealed, m.number_order as "order"
    from found join member m on m.org_id = ${q.orgId} and m.id = found.id
    order by found.number_order, found.id`);
}

function united(ways: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return sql.join([...ways], sql` union `);
}

/** The ways in which somebody is found, each a condition on member `m`: by what stands in clear, and by each hash. */
function waysToFind(q: Reads, filter: Omit<MemberFilter, 'status'>): RawBuilder<unknown>[] {
  const { text, number, tiedOn } = filter;
  const sought = number === undefined ? null : readNumberToken(number);
  const inClass = filter.class ? sql` and m.class = ${filter.class}` : sql``;
  const tied = tiedOn
    ? sql` and exists (select from member_tie t where t.org_id = m.org_id and t.member_id = m.id
        and t.from_on <= ${tiedOn}::date and (t.until_on is null or t.until_on >= ${tiedOn}::date))`
    : sql``;
  const all = sql`m.org_id = ${q.orgId}${inClass}${tied}`;
  const own = sought ? sql`${all} and ${sql.ref(`m.${sought.column}`)} = ${sought.hash}` : all;
  const typed = text?.trim() ?? '';
  if (typed === '') return [own];
  const words = typed.split(/\s+/).slice(0, 8);
  const byText = words.map((word) => {
    const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
    return sql`m.sought like lower(${like})`;
  });
  const numbers = numbersSought(q.keys, q.orgId, typed);
  const byNumber = numbers.map(
    ({ column, hash }) => sql`${own} and ${sql.ref(`m.${column}`)} = ${hash}`,
  );
  // A whole NIK or phone is part of nobody's name; it might be a number, and then the whole of it.
  const isWhole = numbers.some(({ column }) => !column.includes('tail'));
  const inClear = isWhole
    ? sql`m.status = 'active' and m.number = ${typed}`
    : sql.join(byText, sql` and `);
  return [sql`${own} and ${inClear}`, ...byNumber];
}

function masked(q: Reads, row: Row): ListedMember {
  const { order: _order, nik_sealed, phone_sealed, ...shown } = row;
  const nik = openNumber(q.keys, q.orgId, 'nik', nik_sealed);
  const phone = openNumber(q.keys, q.orgId, 'phone', phone_sealed);
  return {
    ...shown,
    nik: nik === null ? null : maskNik(nik),
    phone: phone === null ? null : maskPhone(phone),
  };
}
