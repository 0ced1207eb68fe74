import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { maskNik, maskPhone } from '#base/people/contact.ts';
import { read } from '#base/read.ts';
import { readNumberToken } from './number-token.ts';
import { numbersSought, openNumber } from './seal-person.ts';

/** What the register is narrowed to. */
export interface MemberFilter {
  /** Name, number or stall; a NIK or phone number, whole or its last four digits. */
  readonly text?: string | undefined;
  readonly status?: 'active' | 'withdrawn' | undefined;
  /** A NIK or phone number that is sought, as `numberToken` has it. */
  readonly number?: string | undefined;
  /** How many a page; fifty unless it says otherwise, two hundred at most. */
  readonly limit?: number | undefined;
}

/** One row of the register; NIK and phone with their middle hidden. */
export interface ListedMember {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly sex: 'male' | 'female' | null;
  readonly bornOn: Day | null;
  readonly joinedOn: Day | null;
  readonly stall: string;
  readonly status: 'active' | 'withdrawn';
  readonly withdrawnOn: Day | null;
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
    const found = findSql(q, filter.text, filter.number);
    const withStatus = filter.status ? sql`${found} and m.status = ${filter.status}` : found;
    const most = Math.min(filter.limit ?? pageSize, mostOnPage);
    const page = rowsOf(q, withStatus, after, most + 1);
    const counts = await q.maybe(sql<{ active: number; withdrawn: number }>`
      select (count(*) filter (where m.status = 'active'))::integer as active,
        (count(*) filter (where m.status = 'withdrawn'))::integer as withdrawn from member m where ${found}`);
    const rows = await page;
    const { active = 0, withdrawn = 0 } = counts ?? {};
    const count = filter.status ? { active, withdrawn }[filter.status] : active + withdrawn;
    const last = rows.length > most ? rows[most - 1] : undefined;
    return {
      members: rows.slice(0, most).map((row) => masked(q, row)),
      next: last ? { order: last.order, id: last.id } : null,
      count,
      active,
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
    const rows = await rowsOf(q, findSql(q, text), null, Math.min(limit, pageSize));
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
    const found = findSql(q, filter.text, filter.number);
    const where = filter.status ? sql`${found} and m.status = ${filter.status}` : found;
    const rows = await rowsOf(q, where, null, mostInFile);
    return rows.map((row) => masked(q, row));
  });
}

const mostInFile = 100_000;

/** Numbers are texts of the cooperative's own: their last digits are padded, so that `A-9` precedes `A-10`. */
const orderSql = sql<string>`regexp_replace(m.number, '[0-9]+$', '')
  || lpad(coalesce(substring(m.number from '[0-9]+$'), ''), 40, '0')`;

function rowsOf(
  q: Reads,
  where: RawBuilder<unknown>,
  after: MemberCursor | null,
  limit: number,
): Promise<Row[]> {
  const beyond = after ? sql`where (r."order", r.id) > (${after.order}, ${after.id}::uuid)` : sql``;
  return q.many(sql<Row>`
    select * from (
      select m.id, m.number, m.name, m.sex, m.born_on as "bornOn", m.joined_on as "joinedOn", m.stall, m.status,
        m.withdrawn_on as "withdrawnOn", m.nik_sealed, m.phone_sealed, (${orderSql}) collate "C" as "order"
      from member m where ${where}) r
    ${beyond} order by r."order", r.id limit ${limit}`);
}

function findSql(q: Reads, text: string | undefined, number?: string): RawBuilder<unknown> {
  const sought = number === undefined ? null : readNumberToken(number);
  const all = sql`m.org_id = ${q.orgId}`;
  const own = sought ? sql`${all} and ${sql.ref(`m.${sought.column}`)} = ${sought.hash}` : all;
  const typed = text?.trim() ?? '';
  if (typed === '') return own;
  const words = typed.split(/\s+/).slice(0, 8);
  const byText = sql.join(
    words.map((word) => {
      const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`;
      return sql`(m.name ilike ${like} or m.number ilike ${like} or m.stall ilike ${like})`;
    }),
    sql` and `,
  );
  const byNumber = numbersSought(q.keys, q.orgId, typed).map(
    ({ column, hash }) => sql`${sql.ref(`m.${column}`)} = ${hash}`,
  );
  return sql`${own} and (${sql.join([sql`(${byText})`, ...byNumber], sql` or `)})`;
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
