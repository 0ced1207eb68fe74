import type { Deed } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import type { RecordFields } from '#base/audit/record-change.ts';
import type { Day } from '#base/day.ts';
import type { LockedMember } from './lock-standing.view.ts';
import { queueEvents, queueStanding } from './member-event.store.ts';
import type { NewMemberEvent } from './member-event.store.ts';
import { mustFollow, standingAfter } from './standing.ts';
import type { MemberClass, MemberEventKind } from './standing.ts';

/** What happened to a membership. */
export interface Happened {
  readonly kind: MemberEventKind;
  readonly onDay: Day;
  readonly reason?: string;
  /** The class from then on; the same without it. */
  readonly class?: MemberClass;
}

/**
 * Enters what happened to a member whose row is locked (`lockStanding`), in order: a row of their list each, and
 * the standing and class that it leads to, in the member's history as well. Once a deed and member, for a deed
 * writes into a history once.
 *
 * @param also what else the member's history tells of the deed
 * @throws Refusal `member/is-…` where it cannot happen to somebody who stands so, `member/event-before`,
 *   `member/event-ahead`
 */
export function enterEvents(
  deed: Deed,
  member: LockedMember,
  happened: readonly Happened[],
  also: RecordFields = {},
): void {
  let now: Pick<LockedMember, 'standing' | 'class' | 'lastDay'> = member;
  const rows: NewMemberEvent[] = [];
  for (const { kind, onDay, reason = '', class: next = now.class } of happened) {
    const standing = standingAfter(now.standing, kind);
    mustFollow(onDay, now.lastDay, deed.businessDay);
    now = { standing, class: next, lastDay: onDay };
    const seq = member.events + rows.length + 1;
    rows.push({ memberId: member.id, seq, kind, class: next, onDay, reason });
  }
  queueEvents(deed, rows);
  queueStanding(deed, member.id, now);
  recordFields(
    deed,
    { kind: 'member', id: member.id },
    { standing: member.standing, class: member.class },
    { standing: now.standing, class: now.class, onDay: now.lastDay, ...also },
  );
}
