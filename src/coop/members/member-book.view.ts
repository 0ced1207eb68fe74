import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';
import { memberSteps } from './roll-forward.view.ts';
import type { MemberClass, MemberKind } from './standing.ts';

/** How a membership ended. */
export type BookEnd = 'left' | 'died' | 'merged';

/** One line of the register as the law has it. */
export interface BookRow {
  /** The how manieth line of all; it never changes, for whoever is entered later stands below. */
  readonly line: number;
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly kind: MemberKind;
  readonly class: MemberClass;
  readonly sex: 'male' | 'female' | null;
  readonly birthPlace: string;
  readonly bornOn: Day | null;
  readonly occupation: string;
  readonly address: string;
  readonly joinedOn: Day;
  /** Null as long as they were members on that day. */
  readonly endedOn: Day | null;
  readonly ended: BookEnd | null;
  readonly reason: string;
}

/** A page of the register as of a day. */
export interface MemberBook {
  readonly rows: readonly BookRow[];
  readonly count: number;
  /** The line after which the next page begins. */
  readonly next: number | null;
}

const pageSize = 50;
const mostOnPage = 200;
/** So many lines are written into one file. */
const mostInFile = 100_000;

/**
 * The register of members (buku daftar anggota, UU 25/1992, art. 17(2)) as of a day: everybody who had become a
 * member by then, in the order in which they were entered, with the day and reason of leaving of those who had left.
 */
export function memberBook(
  ground: Ground,
  actor: Actor,
  onDay: Day,
  page: { readonly after: number; readonly limit?: number | undefined },
): Promise<MemberBook> {
  return read(ground, actor, 'member.read', async (q) => {
    const limit = Math.min(page.limit ?? pageSize, mostOnPage);
    const [rows, counted] = await Promise.all([
      bookRows(q, onDay, sql`b.line > ${page.after}::integer`, limit + 1),
      q.maybe(sql<{ many: number }>`
        with e as materialized (${memberSteps(q)})
        select count(*)::integer as many from e where e.kind in ('taken-over', 'admitted')
          and e.day <= ${onDay}::date`),
    ]);
    return {
      rows: rows.slice(0, limit),
      count: counted?.many ?? 0,
      next: rows.length > limit ? rows[limit - 1]!.line : null,
    };
  });
}

/** The whole register as of a day, for a file. */
export function wholeMemberBook(ground: Ground, actor: Actor, onDay: Day): Promise<BookRow[]> {
  return read(ground, actor, 'member.read', (q) => bookRows(q, onDay, sql`true`, mostInFile));
}

function bookRows(
  q: Reads,
  onDay: Day,
  where: RawBuilder<unknown>,
  limit: number,
): Promise<BookRow[]> {
  return q.many(sql<BookRow>`
    with e as materialized (${memberSteps(q)}),
    last as (select distinct on (e.member_id) e.member_id, e.kind, e.class, e.day, e.reason from e
      where e.day <= ${onDay}::date order by e.member_id, e.seq desc),
    b as (select m.*, j.day as joined_day, last.kind as last_kind, last.class as last_class, last.day as last_day,
        last.reason as last_reason, (row_number() over (order by j.at, lpad(m.number, 40), m.id))::integer as line
      from e j join member m on m.org_id = ${q.orgId} and m.id = j.member_id
      left join last on last.member_id = j.member_id
      where j.kind in ('taken-over', 'admitted'))
    select b.line, b.id, b.number, b.name, b.kind, b.last_class as class, b.sex, b.birth_place as "birthPlace",
      b.born_on as "bornOn", b.occupation, b.address, b.joined_day as "joinedOn",
      case when b.last_kind in ('left', 'died', 'merged') then b.last_day end as "endedOn",
      case when b.last_kind in ('left', 'died', 'merged') then b.last_kind end as ended,
      case when b.last_kind in ('left', 'died', 'merged') then b.last_reason else '' end as reason
    from b where b.joined_day <= ${onDay}::date and ${where} order by b.line limit ${limit}`);
}
