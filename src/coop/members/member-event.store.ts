import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import type { MemberClass, MemberEventKind, Standing } from './standing.ts';

/** One row of the list of what happened. */
export interface NewMemberEvent {
  readonly memberId: string;
  readonly seq: number;
  readonly kind: MemberEventKind;
  /** The class from then on. */
  readonly class: MemberClass;
  readonly onDay: Day;
  readonly reason?: string;
}

/** Queues events as one set; whoever calls has checked them by the rule. */
export function queueEvents(deed: Deed, events: readonly NewMemberEvent[]): void {
  if (events.length === 0) return;
  const of = <T>(pick: (event: NewMemberEvent) => T) => events.map(pick);
  deed.write(sql`
    insert into member_event (org_id, id, member_id, seq, kind, class, on_day, reason, at, deed_id)
    select ${deed.orgId}, e.*, ${deed.at}::timestamptz, ${deed.id}::uuid
    from unnest(${of(() => newId())}::uuid[], ${of((e) => e.memberId)}::uuid[], ${of((e) => e.seq)}::integer[],
      ${of((e) => e.kind)}::text[], ${of((e) => e.class)}::text[], ${of((e) => e.onDay)}::date[],
      ${of((e) => e.reason ?? '')}::text[]) as e`);
}

/** Queues what the last event says into the member's row. */
export function queueStanding(
  deed: Deed,
  memberId: string,
  now: { readonly standing: Standing; readonly class: MemberClass },
): void {
  deed.write(sql`
    update member set standing = ${now.standing}, class = ${now.class}
    where org_id = ${deed.orgId} and id = ${memberId}::uuid`);
}

/** Queues the number that a member gets, and the day from which they are one. */
export function queueAdmission(deed: Deed, memberId: string, number: string, on: Day): void {
  deed.write(sql`
    update member set number = ${number}, joined_on = ${on}::date
    where org_id = ${deed.orgId} and id = ${memberId}::uuid`);
}

/** Queues one standing for many members. */
export function queueStandings(deed: Deed, memberIds: readonly string[], standing: Standing): void {
  if (memberIds.length === 0) return;
  deed.write(sql`
    update member set standing = ${standing}
    where org_id = ${deed.orgId} and id = any (${[...memberIds]}::uuid[])`);
}
