import type { Day } from '#base/day.ts';
import { refuse } from '#base/refusal.ts';

/** How somebody stands towards the cooperative. */
export type Standing = 'applicant' | 'member' | 'leaving' | 'left' | 'died';

/** Full members, and those whom the charter lets in without all of a member's rights (UU 25/1992, art. 18). */
export type MemberClass = 'regular' | 'associate';

/** A person, or another cooperative. */
export type MemberKind = 'person' | 'cooperative';

/** What happens to a membership. */
export type MemberEventKind = keyof typeof transitions;

interface Transition {
  /** From which standings it may happen; null: somebody who was not in the register before. */
  readonly from: readonly (Standing | null)[];
  /** Where it leads; null: the standing stays. */
  readonly to: Standing | null;
}

/**
 * The table of transitions. Whoever left or died stays so: who comes back applies anew, with a new number, and
 * the register goes on below (buku daftar anggota, UU 25/1992, art. 17(2) and 19).
 */
const transitions = {
  'taken-over': { from: [null], to: 'member' },
  applied: { from: [null], to: 'applicant' },
  'turned-down': { from: ['applicant'], to: 'left' },
  admitted: { from: ['applicant'], to: 'member' },
  'asked-to-leave': { from: ['member'], to: 'leaving' },
  stays: { from: ['leaving'], to: 'member' },
  left: { from: ['leaving'], to: 'left' },
  died: { from: ['applicant', 'member', 'leaving'], to: 'died' },
  'class-changed': { from: ['applicant', 'member'], to: null },
  /** The sheet that brought them in is undone. */
  'taken-back': { from: ['member', 'leaving'], to: 'left' },
  /** They stood in the register twice; the other row goes on. */
  merged: { from: ['applicant', 'member', 'leaving'], to: 'left' },
} as const satisfies Record<string, Transition>;

/** Every kind of event, in the order of a membership. */
export const memberEventKinds = Object.keys(transitions) as readonly MemberEventKind[];

/**
 * The standing after an event.
 *
 * @throws Refusal `member/is-applicant`, `member/is-member`, `member/is-leaving`, `member/is-left` or
 *   `member/is-died`: what somebody is, where this cannot happen to them
 */
export function standingAfter(before: Standing | null, kind: MemberEventKind): Standing {
  const { from, to }: Transition = transitions[kind];
  if (!from.includes(before)) refuse(`member/is-${before ?? 'unknown'}`);
  return to ?? before!;
}

/** The standing that a list of events leads to, in their order; null without any. */
export function standingOf(kinds: readonly MemberEventKind[]): Standing | null {
  let standing: Standing | null = null;
  for (const kind of kinds) standing = standingAfter(standing, kind);
  return standing;
}

/** Whether they are a member: who asked to leave still is one, until they have left. */
export function isMember(standing: Standing): boolean {
  return standing === 'member' || standing === 'leaving';
}

/**
 * Checks the day of an event: the list runs forward, and nothing is entered before it has happened.
 *
 * @throws Refusal `member/event-ahead`, `member/event-before` with the day of the last one
 */
export function mustFollow(onDay: Day, last: Day | null, today: Day): void {
  if (onDay > today) refuse('member/event-ahead', { field: 'onDay', today });
  if (last !== null && onDay < last) refuse('member/event-before', { field: 'onDay', day: last });
}
