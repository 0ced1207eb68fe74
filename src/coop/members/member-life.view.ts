import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Reads } from '#base/db/reads.ts';
import type { Actor, Ground } from '#base/ground.ts';
import { isId } from '#base/id.ts';
import { read } from '#base/read.ts';
import type { MemberClass, MemberEventKind } from './standing.ts';
import type { TieRole } from './tie.ts';

/** Something that happened to a membership. */
export interface MemberEvent {
  readonly id: string;
  readonly kind: MemberEventKind;
  readonly class: MemberClass;
  readonly onDay: Day;
  readonly reason: string;
}

/** Somebody who inherits. */
export interface Heir {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly document: string;
}

/** What makes a member a related party, and how long. */
export interface Tie {
  readonly id: string;
  readonly role: TieRole;
  readonly relation: string;
  readonly kinOf: string;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
}

/** Another row of the register, by number and name. */
export interface OtherRow {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

/** A membership as its card tells of it, the newest event last. */
export interface MemberLife {
  readonly events: readonly MemberEvent[];
  readonly heirs: readonly Heir[];
  readonly ties: readonly Tie[];
  /** Rows that turned out to be this person, and the row into which this one went. */
  readonly mergedFrom: readonly OtherRow[];
  readonly mergedInto: OtherRow | null;
}

const most = 200;

/** What happened to a member, who inherits, and what makes them a related party. */
export async function memberLife(ground: Ground, actor: Actor, id: string): Promise<MemberLife> {
  if (!isId(id)) return { events: [], heirs: [], ties: [], mergedFrom: [], mergedInto: null };
  return read(ground, actor, 'member.read', async (q) => {
    const [events, heirs, ties, merged] = await Promise.all([
      eventsOf(q, id),
      heirsOf(q, id),
      tiesOf(q, id),
      mergedWith(q, id),
    ]);
    return { events, heirs, ties, ...merged };
  });
}

/** What happened to a member, in order. */
export function eventsOf(q: Reads, memberId: string): Promise<MemberEvent[]> {
  return q.many(sql<MemberEvent>`
    select e.id, e.kind, e.class, e.on_day as "onDay", e.reason from member_event e
    where e.org_id = ${q.orgId} and e.member_id = ${memberId}::uuid order by e.seq limit ${most}`);
}

/** Who inherits from a member. */
export function heirsOf(q: Reads, memberId: string): Promise<Heir[]> {
  return q.many(sql<Heir>`
    select h.id, h.name, h.relation, h.document from member_heir h
    where h.org_id = ${q.orgId} and h.member_id = ${memberId}::uuid order by h.id limit ${most}`);
}

/** What makes a member a related party, those that still hold first. */
export function tiesOf(q: Reads, memberId: string): Promise<Tie[]> {
  return q.many(sql<Tie>`
    select t.id, t.role, t.relation, t.kin_of as "kinOf", t.from_on as "fromOn", t.until_on as "untilOn"
    from member_tie t where t.org_id = ${q.orgId} and t.member_id = ${memberId}::uuid
    order by t.until_on desc nulls first, t.from_on desc, t.id limit ${most}`);
}

/** With which rows a member was merged. */
export async function mergedWith(
  q: Reads,
  memberId: string,
): Promise<Pick<MemberLife, 'mergedFrom' | 'mergedInto'>> {
  const rows = await q.many(sql<OtherRow & { isInto: boolean }>`
    select o.id, o.number, o.name, o.merged_into is distinct from ${memberId}::uuid as "isInto"
    from member o where o.org_id = ${q.orgId} and (o.merged_into = ${memberId}::uuid
      or o.id = (select m.merged_into from member m where m.org_id = ${q.orgId} and m.id = ${memberId}::uuid))
    order by o.number limit ${most}`);
  const bare = ({ id, number, name }: OtherRow): OtherRow => ({ id, number, name });
  const into = rows.find(({ isInto }) => isInto);
  return {
    mergedFrom: rows.filter(({ isInto }) => !isInto).map(bare),
    mergedInto: into ? bare(into) : null,
  };
}
