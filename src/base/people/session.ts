import type { Day } from '../day.ts';
import type { Language } from '../words.ts';
import { moneyRoles } from './roles.ts';
import type { Role } from './roles.ts';

/** One mandate that holds today, with where it leads. */
export interface HeldMandate {
  readonly orgId: string;
  readonly orgSlug: string;
  readonly orgName: string;
  readonly orgKind: string;
  readonly role: Role;
  /** The last day it holds; null: no end is set. */
  readonly untilOn: Day | null;
  /** Whether the organisation asks of roles that move money that they show a second factor. */
  readonly secondFactor: boolean;
}

/** Who is signed in, on which session, with which mandates. */
export interface Session {
  readonly id: string;
  readonly loginId: string;
  readonly name: string;
  /** The language its holder chose for every device; null: none yet. */
  readonly language: Language | null;
  readonly seenAt: Date;
  /** When the second factor was shown in this session; null: not yet. */
  readonly secondAt: Date | null;
  /** When its holder last proved to be who they are, by password or passkey. */
  readonly provedAt: Date | null;
  readonly mandates: readonly HeldMandate[];
  /** A mandate is younger than the token: it must be renewed before it carries that. */
  readonly needsNewToken: boolean;
}

/** A session lives fourteen days, and ends after a day without use. */
export const sessionDays = 14;
export const idleHours = 24;

/** For how long a proof lets its holder change how they sign in. */
export const proofMinutes = 10;

/** Whether somebody has proved who they are a moment ago. */
export function isProved(session: Session, now: Date): boolean {
  const { provedAt } = session;
  return provedAt !== null && now.getTime() - provedAt.getTime() < proofMinutes * 60_000;
}

/** Whether the door of an organisation must ask for the second factor before it opens. */
export function lacksSecondFactor(session: Session, orgId: string): boolean {
  if (session.secondAt !== null) return false;
  return session.mandates.some(
    (mandate) =>
      mandate.orgId === orgId && mandate.secondFactor && moneyRoles.includes(mandate.role),
  );
}
