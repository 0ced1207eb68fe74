import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { Day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { dayInput, textInput } from '#base/input.ts';
import { enterEvents } from '#coop/members/enter-events.ts';
import { lockStanding } from '#coop/members/lock-standing.view.ts';
import { sealNumber } from '#coop/members/seal-person.ts';
import { closeOwned } from '#ledger/accounts/close-owned.ts';
import { queueNewcomers } from './demo-member.store.ts';
import type { Move } from './roll.ts';

/** A member whose membership ends, after what they kept has been paid back. */
export interface Leaver {
  readonly memberId: string;
  readonly on: Day;
}

const input = z.object({ seed: textInput(80), today: dayInput, until: dayInput });

/** The act that writes those into the register who join in some days; it answers their ids in order. */
export function joinMembers(moves: readonly Move[]) {
  const newcomers = moves.flatMap((move) => (move.kind === 'join' ? [move] : []));
  return defineAct({
    name: 'demo.join',
    permission: 'entry.post',
    input,
    run(deed) {
      const { keys, orgId } = deed;
      const rows = newcomers.map(({ on, member }) => ({
        id: newId(),
        number: member.number,
        name: member.name,
        sex: member.sex === 'L' ? ('male' as const) : ('female' as const),
        bornOn: member.bornOn,
        joinedOn: on,
        stall: member.stall,
        nik: sealNumber(keys, orgId, 'nik', member.nik),
        phone: sealNumber(keys, orgId, 'phone', `+62${member.phone.slice(1)}`),
      }));
      queueNewcomers(deed, rows);
      return { memberIds: rows.map((row) => row.id) };
    },
  });
}

/** The act that ends memberships, after what each member kept has been paid back. */
export function endMemberships(leavers: readonly Leaver[]) {
  return defineAct({
    name: 'demo.leave',
    permission: 'entry.post',
    input,
    reads: (q) => ({
      members: Promise.all(leavers.map(({ memberId }) => lockStanding(q, memberId))),
    }),
    run(deed, _input, { members }) {
      for (const [i, { memberId, on }] of leavers.entries()) {
        enterEvents(deed, members[i]!, [
          { kind: 'asked-to-leave', onDay: on },
          { kind: 'left', onDay: on },
        ]);
        closeOwned(deed, { kind: 'member', id: memberId }, on);
      }
      return { ended: leavers.length };
    },
  });
}
