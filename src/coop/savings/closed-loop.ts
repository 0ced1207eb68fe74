import type { Day } from '#base/day.ts';
import { refuse } from '#base/refusal.ts';
import type { AnySavingsKind } from './savings-kind.ts';

/** Whose savings it would be, as the register has them. */
export interface Saver {
  readonly kind: 'person' | 'cooperative';
  readonly standing: string;
}

/** A licence of OJK and the days for which it holds. */
export interface HeldLicence {
  readonly fromOn: Day;
  readonly untilOn: Day | null;
}

const rule = 'UU 25/1992 pasal 44, UU 4/2023 pasal 44B, Permenkop 8/2023, SE Menkop 6/2023';

/**
 * Refuses savings of whoever may not save with a cooperative.
 *
 * UU 25/1992, art. 44, as narrowed by UU 4/2023 (art. 44B), Permenkop 8/2023 and SE Menkop 6/2023: savings are taken
 * from members and from other cooperatives alone, unless the cooperative holds a licence of OJK. An applicant
 * pays the entry share, by which membership begins, and nothing else.
 *
 * @throws Refusal `savings/not-a-member` with the rule, `savings/applicant` with the rule, `savings/owner-died`
 */
export function mustBeWithinLoop(
  saver: Saver,
  kind: Pick<AnySavingsKind, 'isForApplicants' | 'isShare'>,
  licences: readonly HeldLicence[],
  on: Day,
): void {
  if (saver.standing === 'died') refuse('savings/owner-died', { field: 'memberId' });
  if (saver.standing === 'member') return;
  if (saver.standing === 'applicant' && kind.isForApplicants) return;
  // Own capital is the members' alone, whatever licence there is (UU 25/1992, art. 41).
  if (kind.isShare) refuse('savings/share-of-member', { field: 'memberId', rule: shareRule });
  if (saver.kind === 'cooperative' && saver.standing !== 'applicant') return;
  const isLicensed = licences.some(
    ({ fromOn, untilOn }) => fromOn <= on && (untilOn === null || on <= untilOn),
  );
  if (isLicensed) return;
  const code = saver.standing === 'applicant' ? 'savings/applicant' : 'savings/not-a-member';
  refuse(code, { field: 'memberId', rule });
}

const shareRule = 'UU 25/1992 pasal 41';
