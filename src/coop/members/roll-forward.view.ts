import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';
import { refuse } from '#base/refusal.ts';
import { noMoves, rollForwardOf } from './roll-forward.ts';
import type { Counted, RollForward, RollMoves, RollRow } from './roll-forward.ts';
import type { MemberClass } from './standing.ts';

/**
 * What happened to those who are or were members, from the day they became one: `e` of each query that uses it.
 * The day of joining is the register's, which may have been put right since; whose import was undone never was.
 */
export const memberSteps: (q: Reads) => RawBuilder<unknown> = (q) => sql`
  select s.member_id, s.seq, s.kind, s.class, s.day, s.reason, s.at, s.who,
    lag(s.class) over (partition by s.member_id order by s.seq) as class_before
  from (
    select e.member_id, e.seq, e.kind, e.class, e.reason, e.at,
      case when m.kind = 'cooperative' then 'cooperative' else coalesce(m.sex, 'unknown') end as who,
      case when e.kind in ('taken-over', 'admitted') then coalesce(m.joined_on, e.on_day) else e.on_day end as day,
      min(e.seq) filter (where e.kind in ('taken-over', 'admitted')) over (partition by e.member_id) as joined_seq
    from member_event e join member m on m.org_id = e.org_id and m.id = e.member_id
    where e.org_id = ${q.orgId} and m.status = 'active') s
  where s.seq >= s.joined_seq`;

const ends = sql`('left', 'died', 'merged')`;

interface Row {
  readonly class: MemberClass;
  readonly who: Counted;
  readonly what: keyof RollMoves;
  readonly many: number;
}

/**
 * How the number of members came from one day to another, by class and sex: for the annual report, with which
 * the register must agree.
 *
 * @throws Refusal `member/days-reversed`
 */
export async function rollForward(
  ground: Ground,
  actor: Actor,
  span: { readonly from: Day; readonly to: Day },
): Promise<RollForward> {
  if (span.to < span.from) refuse('member/days-reversed', { field: 'sampai' });
  return read(ground, actor, 'member.read', async (q) => {
    const counted = await q.many(sql<Row>`
      with e as materialized (${memberSteps(q)})
      ${asOf(sql`e.day < ${span.from}::date`, 'opening')}
      union all ${asOf(sql`e.day <= ${span.to}::date`, 'closing')}
      union all ${inSpan(
        span,
        sql`e.class`,
        sql`case e.kind when 'left' then 'left' when 'died' then 'died'
        when 'merged' then 'merged' when 'class-changed' then 'classIn' else 'joined' end`,
        sql`e.kind in
        ('taken-over', 'admitted', 'left', 'died', 'merged', 'class-changed')`,
      )}
      union all ${inSpan(span, sql`e.class_before`, sql`'classOut'`, sql`e.kind = 'class-changed'`)}`);
    return rollForwardOf(span, rowsOf(counted));
  });
}

/** How many were members at the end of a day: by the last thing that had happened to each. */
function asOf(until: RawBuilder<unknown>, what: 'opening' | 'closing'): RawBuilder<unknown> {
  return sql`
    (select a.class, a.who, ${what}::text as what, count(*)::integer as many
    from (select distinct on (e.member_id) e.member_id, e.kind, e.class, e.who from e where ${until}
      order by e.member_id, e.seq desc) a
    where a.kind not in ${ends} group by a.class, a.who)`;
}

function inSpan(
  { from, to }: { readonly from: Day; readonly to: Day },
  ofClass: RawBuilder<unknown>,
  what: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
): RawBuilder<unknown> {
  return sql`
    (select ${ofClass} as class, e.who, ${what} as what, count(*)::integer as many
    from e where e.day between ${from}::date and ${to}::date and ${where} group by 1, 2, 3)`;
}

const classes = ['regular', 'associate'] as const;
const counted = ['female', 'male', 'unknown', 'cooperative'] as const;

/** Rows in their order; one without anybody at any time is left out. */
function rowsOf(found: readonly Row[]): RollRow[] {
  return classes.flatMap((ofClass) =>
    counted.flatMap((who) => {
      const mine = found.filter((row) => row.class === ofClass && row.who === who);
      if (mine.length === 0) return [];
      const moves = Object.fromEntries(mine.map(({ what, many }) => [what, many]));
      return [{ class: ofClass, who, ...noMoves, ...moves }];
    }),
  );
}

/** How many were members at the end of a day. */
export async function membersOn(q: Reads, day: Day): Promise<number> {
  const row = await q.maybe(sql<{ many: number }>`
    with e as materialized (${memberSteps(q)})
    select coalesce(sum(a.many), 0)::integer as many from ${asOf(sql`e.day <= ${day}::date`, 'closing')} a`);
  return row?.many ?? 0;
}
