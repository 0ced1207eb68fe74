import { defineAct } from '#base/act.ts';
import { idInput } from '#base/input.ts';
import { newId } from '#base/id.ts';
import { refuse } from '#base/refusal.ts';
import { handOver } from '#ledger/accounts/hand-over.ts';
import { enterEvents } from './enter-events.ts';
import { lockStanding } from './lock-standing.view.ts';
import type { LockedMember } from './lock-standing.view.ts';
import { tiesOf } from './member-life.view.ts';
import type { Tie } from './member-life.view.ts';
import { lockPerson, queueCorrection, queueMergedInto } from './member.store.ts';
import type { Person } from './member.store.ts';
import { standingInput } from './standing-input.ts';
import { queueTie } from './tie.store.ts';

/**
 * Makes one of two rows that are the same person: the double's accounts become the other's, line by line as they
 * stand; what the other row leaves open is filled from the double; and the double stays readable, ends, and says
 * where it went. Two persons, always, for it cannot be taken back.
 *
 * Refuses `member/merge-self`, `member/merge-kinds`, `member/merge-applicant` (a member never goes into an
 * applicant), `member/merge-gone` where the other row has ended, `member/absent`, `member/is-…`,
 * `member/event-before`, `member/event-ahead`.
 */
export const mergeMembers = defineAct({
  name: 'member.merge',
  permission: 'member.merge',
  /** `memberId` is the double that goes. */
  input: standingInput.extend({ intoId: idInput }),
  reads: (q, { memberId, intoId }) => ({
    double: lockStanding(q, memberId),
    stays: lockStanding(q, intoId),
    doublePerson: lockPerson(q, memberId),
    staysPerson: lockPerson(q, intoId),
    ties: tiesOf(q, memberId),
    held: tiesOf(q, intoId),
  }),
  approval: { always: () => true },

  run(deed, { memberId, intoId, onDay, reason }, reads) {
    const { double, stays, doublePerson, staysPerson, ties, held } = reads;
    mustBeMergeable(double, stays);
    enterEvents(deed, double, [{ kind: 'merged', onDay, reason }], { mergedInto: stays.number });
    queueMergedInto(deed, memberId, intoId);
    handOver(deed, { kind: 'member', id: memberId }, intoId);
    const filled = filledFrom(staysPerson, doublePerson);
    if (filled !== null) queueCorrection(deed, intoId, filled);
    for (const tie of newTies(ties, held))
      queueTie(deed, { ...tie, id: newId(), memberId: intoId });
    deed.record({
      kind: 'member',
      id: intoId,
      before: { mergedFrom: null },
      after: { mergedFrom: double.number },
    });
    deed.note({ memberId: intoId, doubleId: memberId });
    deed.emit({ kind: 'member.merged', facts: { memberId: intoId, doubleId: memberId } });
    return { memberId: intoId };
  },
});

function mustBeMergeable(double: LockedMember, stays: LockedMember): void {
  if (double.id === stays.id) refuse('member/merge-self', { field: 'intoId' });
  if (double.kind !== stays.kind) refuse('member/merge-kinds', { field: 'intoId' });
  if (stays.standing === 'left' || stays.standing === 'died')
    refuse('member/merge-gone', { field: 'intoId', number: stays.number });
  if (stays.standing === 'applicant' && double.standing !== 'applicant')
    refuse('member/merge-applicant', { field: 'intoId' });
}

/** What the row that stays leaves open, taken from the double; null if there is nothing to fill. */
function filledFrom(stays: Person, double: Person): Person | null {
  const filled: Person = {
    number: stays.number,
    name: stays.name,
    joinedOn: stays.joinedOn,
    sex: stays.sex ?? double.sex,
    bornOn: stays.bornOn ?? double.bornOn,
    birthPlace: stays.birthPlace || double.birthPlace,
    address: stays.address || double.address,
    occupation: stays.occupation || double.occupation,
    stall: stays.stall || double.stall,
    nik: stays.nik ?? double.nik,
    phone: stays.phone ?? double.phone,
  };
  const fields = Object.keys(filled) as (keyof Person)[];
  return fields.some((field) => filled[field] !== stays[field]) ? filled : null;
}

/** Ties of the double that still hold, and that the other row has not. */
function newTies(
  ties: readonly Tie[],
  held: readonly Tie[],
): readonly Omit<Tie, 'id' | 'untilOn'>[] {
  const isHeld = (tie: Tie) =>
    held.some((one) => one.untilOn === null && one.role === tie.role && one.kinOf === tie.kinOf);
  return ties
    .filter((tie) => tie.untilOn === null && !isHeld(tie))
    .map(({ role, relation, kinOf, fromOn }) => ({ role, relation, kinOf, fromOn }));
}
