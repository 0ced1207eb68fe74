import { decidersToday, deciding } from '../db/parking.ts';
import type { Reads } from '../db/reads.ts';
import { loginOf } from '../ground.ts';
import type { Actor } from '../ground.ts';
import { roleNames } from './roles.ts';

/** What makes a role a deciding seat: whoever holds one of these can bring a second yes about. */
const seatPermissions = [deciding, 'mandate.grant', 'approval-limit.change'] as const;

/** Who decides in an organisation today, and which roles are deciding seats. */
export interface Deciders {
  readonly seats: readonly string[];
  /** The logins that may give a second yes today. */
  readonly logins: readonly string[];
}

/**
 * Looks who decides today.
 * @param withoutMandateId as if this mandate were gone already
 */
export async function decidersIn(q: Reads, withoutMandateId?: string): Promise<Deciders> {
  const seats = roleNames.filter((role) => seatPermissions.some((one) => q.allows(role, one)));
  return { seats, logins: await decidersToday(q, withoutMandateId) };
}

/**
 * Whether what touches roles takes a second person: one of them is a deciding seat, and somebody may decide
 * who is neither the actor nor the person concerned. Otherwise whoever grants roles would make the second
 * person up: invite a puppet, or sign in as the one whose password they set.
 */
export function takesSecond(
  { seats, logins }: Deciders,
  actor: Actor,
  roles: readonly string[],
  concernedId: string | null = null,
): boolean {
  return (
    roles.some((role) => seats.includes(role)) &&
    logins.some((id) => id !== loginOf(actor) && id !== concernedId)
  );
}
