import type { Deed } from '#base/act.ts';
import type { LockedMember } from './lock-standing.view.ts';
import { queueEvents, queueStandings } from './member-event.store.ts';
import { isMember, standingAfter } from './standing.ts';

/**
 * Enters for members whose rows are locked that they are taken back: the sheet that brought them in is undone.
 * Whoever has left since, or has died, stays so.
 */
export function takeBack(deed: Deed, members: readonly LockedMember[]): void {
  const gone = members.filter(({ standing }) => isMember(standing));
  queueEvents(
    deed,
    gone.map((member) => ({
      memberId: member.id,
      seq: member.events + 1,
      kind: 'taken-back',
      class: member.class,
      onDay:
        member.lastDay !== null && member.lastDay > deed.businessDay
          ? member.lastDay
          : deed.businessDay,
    })),
  );
  const ids = gone.map(({ id }) => id);
  queueStandings(deed, ids, standingAfter('member', 'taken-back'));
}
