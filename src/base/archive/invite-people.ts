import type { Ground } from '../ground.ts';
import { invite } from '../people/invitations/make-invitation.ts';
import type { Role } from '../people/roles.ts';
import { seatsToFill } from './seats-to-fill.view.ts';

/** Somebody invited to the seat that they held where the archive was made. */
export interface InvitedPerson {
  readonly name: string;
  readonly role: Role;
  readonly link: string;
}

/**
 * Invites everybody who holds a role in an organisation that came in, each to that role again: by the
 * invitation's link they choose a way of their own to sign in here. Whoever owns the machine hands the links out.
 *
 * @param key from which the invitations' keys are made: a second try invites nobody twice
 */
export async function invitePeople(
  ground: Ground,
  orgId: string,
  key: string,
): Promise<InvitedPerson[]> {
  const operator = { kind: 'operator', orgId } as const;
  const invited: InvitedPerson[] = [];
  for (const seat of await seatsToFill(ground, operator)) {
    const { mandateId, name, role, officeId, fromOn, untilOn } = seat;
    const wish = {
      ...{ name, role, fromOn },
      ...(officeId !== null && { officeId }),
      ...(untilOn !== null && { untilOn }),
    };
    const { token } = await invite(ground, operator, wish, `${key}:invite:${mandateId}`);
    invited.push({ name, role, link: `${ground.origin}/undangan/${token}` });
  }
  return invited;
}
