import type { Role } from './roles.ts';

/** One mandate that holds today, with where it leads. */
export interface HeldMandate {
  readonly orgId: string;
  readonly orgSlug: string;
  readonly orgName: string;
  readonly orgKind: string;
  readonly role: Role;
}

/** Who is signed in, on which session, with which mandates. */
export interface Session {
  readonly id: string;
  readonly loginId: string;
  readonly name: string;
  readonly seenAt: Date;
  readonly mandates: readonly HeldMandate[];
  /** A mandate is younger than the token: it must be renewed before it carries that. */
  readonly needsNewToken: boolean;
}

/** A session lives fourteen days, and ends after a day without use. */
export const sessionDays = 14;
export const idleHours = 24;
