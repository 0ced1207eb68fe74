import type { Deed } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { enterEvents } from './enter-events.ts';
import type { LockedMember } from './lock-standing.view.ts';
import { queueAdmission } from './member-event.store.ts';

/** How an applicant becomes a member: under which number, and from which day. */
export interface Admission {
  /** As `nextMemberNumber` gave it to the act's reads. */
  readonly number: string;
  readonly onDay: Day;
}

/**
 * Admits an applicant, as part of the act by which their entry share is paid as the charter wants it. The
 * number of the application stays with them; from now on they go by their number as a member.
 *
 * @param member their row, locked by `lockStanding`
 * @throws Refusal `member/is-…` for whoever is no applicant, `member/event-before`, `member/event-ahead`
 */
export function admit(deed: Deed, member: LockedMember, { number, onDay }: Admission): void {
  enterEvents(deed, member, [{ kind: 'admitted', onDay }], { number });
  queueAdmission(deed, member.id, number, onDay);
  deed.emit({ kind: 'member.admitted', facts: { memberId: member.id } });
}
