import { z } from 'zod';
import { defineAct } from '../../act.ts';
import { loginOf } from '../../ground.ts';
import type { Actor, Ground } from '../../ground.ts';
import { newId } from '../../id.ts';
import { dayInput, idInput, textInput } from '../../input.ts';
import { perform } from '../../perform.ts';
import { absent, refuse } from '../../refusal.ts';
import { decidersIn, takesSecond } from '../deciding-seat.ts';
import { mustBeFitSpan } from '../mandate-span.ts';
import { roleNames } from '../roles.ts';
import type { Role } from '../roles.ts';
import { invitationDays, invitationHash, writeInvitationToken } from './invitation-token.ts';
import { lockInvitationById, queueInvitation, queueRevoked } from './invitation.store.ts';

/** Somebody who is invited to hold a role. */
const invitedInput = z.object({
  name: textInput(120, 2),
  role: z.enum(roleNames as [Role, ...Role[]]),
  officeId: idInput.optional(),
  fromOn: dayInput.optional(),
  untilOn: dayInput.optional(),
});

/**
 * Keeps a role ready for whoever brings the invitation's secret within a week. A deciding seat takes a second
 * person wherever another decides: nobody invites the one who shall approve their own requests. What waits
 * holds only the hash of a secret of 256 bits, and its week begins when it is approved.
 */
export const makeInvitationAct = defineAct({
  name: 'invitation.make',
  permission: 'mandate.grant',
  input: invitedInput.extend({ tokenHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  reads: (q, { officeId }) => ({
    office: officeId
      ? q.one(
          q.db
            .selectFrom('office')
            .select('id')
            .where('org_id', '=', q.orgId)
            .where('id', '=', officeId)
            .where('closed_on', 'is', null),
          () => absent('office/absent', { field: 'officeId' }),
        )
      : Promise.resolve(null),
    deciders: decidersIn(q),
  }),
  approval: {
    always: ({ role }, { deciders }, actor) => takesSecond(deciders, actor, [role]),
  },

  run(deed, { name, role, officeId, fromOn, untilOn, tokenHash }) {
    const from = fromOn ?? deed.businessDay;
    mustBeFitSpan(role, from, untilOn);
    const invitationId = newId();
    queueInvitation(deed, {
      id: invitationId,
      hash: Buffer.from(tokenHash, 'hex'),
      name,
      role,
      officeId: officeId ?? null,
      fromOn: from,
      untilOn: untilOn ?? null,
      invitedBy: loginOf(deed.actor),
      expiresAt: new Date(deed.at.getTime() + invitationDays * 86_400_000),
    });
    deed.note({ invitationId, role });
    return { invitationId };
  },
});

/** Takes an invitation back before it was accepted. */
export const revokeInvitation = defineAct({
  name: 'invitation.revoke',
  permission: 'mandate.grant',
  input: z.object({ invitationId: idInput }),
  reads: (q, { invitationId }) => ({ found: lockInvitationById(q, invitationId) }),

  run(deed, { invitationId }, { found }) {
    if (!found) absent('invitation/absent', { field: 'invitationId' });
    if (found.acceptedAt) refuse('invitation/in-office', { field: 'invitationId' });
    if (found.revokedAt) refuse('invitation/revoked', { field: 'invitationId' });
    queueRevoked(deed, invitationId);
    deed.note({ invitationId });
    return { invitationId };
  },
});

/**
 * The word of an invitation's link. Its secret is reckoned from the key file and the form's key, so that a
 * second sending of the same form shows the same link, and stands neither in the deed nor in the table.
 */
export function invitationToken(ground: Ground, actor: Actor, key: string): string {
  return writeInvitationToken(actor.orgId, secretOf(ground, actor, key));
}

function secretOf(ground: Ground, actor: Actor, key: string): Buffer {
  return ground.keys.hash(actor.orgId, 'invitation', `${loginOf(actor) ?? actor.kind} ${key}`);
}

/**
 * Invites somebody to hold a role.
 *
 * @returns the invitation's id and the word of its link
 * @throws Refusal `act/pending` (the link holds once somebody else has approved), `mandate/ends-first`, `mandate/auditor-endless`, `office/absent`, `act/input`
 */
export async function invite(
  ground: Ground,
  actor: Actor,
  invited: z.input<typeof invitedInput>,
  key: string,
): Promise<{ invitationId: string; token: string }> {
  const tokenHash = invitationHash(secretOf(ground, actor, key)).toString('hex');
  const made = await perform(ground, actor, makeInvitationAct, { ...invited, tokenHash }, key);
  return { ...made, token: invitationToken(ground, actor, key) };
}
