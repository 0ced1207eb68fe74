import { z } from 'zod';
import { defineAct } from '../../act.ts';
import type { Deed } from '../../act.ts';
import type { Ground } from '../../ground.ts';
import { loginOf } from '../../ground.ts';
import { perform } from '../../perform.ts';
import { absent, forbid, refuse } from '../../refusal.ts';
import { heldSpans, queueMandate, reachOf, wasEverShared } from '../mandate.store.ts';
import type { HeldSpan, Reach } from '../mandate.store.ts';
import { readInvitationToken } from './invitation-token.ts';
import { lockInvitation, queueAccepted } from './invitation.store.ts';
import type { Invitation } from './invitation.store.ts';

/**
 * Takes up the role that an invitation holds ready; done by whoever brings its secret, once, on the authority
 * of whoever invited them, who must still hold it. Nobody invites themselves: their own rise is for another to
 * approve, except where nobody but the founder ever held a role.
 */
export const acceptInvitationAct = defineAct({
  name: 'invitation.accept',
  permission: null,
  secrets: ['tokenHash'],
  input: z.object({ tokenHash: z.string().regex(/^[0-9a-f]{64}$/) }),
  reads: (q, { tokenHash }) => ({
    found: lockInvitation(q, Buffer.from(tokenHash, 'hex')),
    isShared: wasEverShared(q, loginOf(q.actor)),
  }),
  look: (q, _input, { found }) => ({
    held: found ? heldSpans(q, loginOf(q.actor), found.role) : Promise.resolve([]),
    inviter: found?.invitedBy ? reachOf(q, found.invitedBy) : Promise.resolve(null),
  }),

  run(deed, _input, { found, held, inviter, isShared }) {
    if (!found) absent('invitation/absent');
    if (found.invitedBy === loginOf(deed.actor) && isShared) refuse('invitation/own');
    return takeUpRole(deed, found, { held, inviter });
  },
});

/**
 * Takes the role of an invitation up for the actor, whose login need not be older than this deed.
 *
 * @param around when the actor holds the role already, and where the inviter stands today
 * @throws Refusal `invitation/taken`, `invitation/revoked`, `invitation/expired`, `invitation/inviter-gone`,
 *   `mandate/held`
 */
export function takeUpRole(
  deed: Deed,
  found: Invitation,
  { held, inviter }: { readonly held: readonly HeldSpan[]; readonly inviter: Reach | null },
): { invitationId: string; mandateId: string } {
  const loginId = loginOf(deed.actor) ?? forbid('act/not-allowed', { permission: 'session' });
  // Who opened it while it waited, and comes second: somebody else was quicker.
  if (found.acceptedAt && found.acceptedBy !== loginId) refuse('invitation/taken');
  mustBeOpen(found, deed.at);
  const mayInvite = inviter?.roles.some((role) => deed.allows(role, 'mandate.grant')) ?? true;
  if (!mayInvite) refuse('invitation/inviter-gone');
  const from = found.fromOn > deed.businessDay ? found.fromOn : deed.businessDay;
  if (found.untilOn && found.untilOn < from) refuse('invitation/expired');
  const given = { loginId, name: found.name, role: found.role, officeId: found.officeId };
  const mandateId = queueMandate(deed, { ...given, from, until: found.untilOn }, held);
  deed.emit({ kind: 'mandate.granted', facts: { mandateId } });
  queueAccepted(deed, found.id, loginId, mandateId);
  deed.note({ invitationId: found.id, invitedBy: found.invitedBy });
  return { invitationId: found.id, mandateId };
}

/** Refuses an invitation that nobody can take up any more, and says why. */
export function mustBeOpen(invitation: Invitation, now: Date): void {
  if (invitation.acceptedAt) refuse('invitation/accepted');
  if (invitation.revokedAt) refuse('invitation/revoked');
  if (invitation.expiresAt <= now) refuse('invitation/expired');
}

/**
 * Accepts an invitation for a login.
 *
 * @param key of the form; the same again answers the same
 * @throws Refusal `invitation/absent`, `invitation/taken`, `invitation/revoked`, `invitation/expired`,
 *   `invitation/own`, `invitation/inviter-gone`, `mandate/held`
 */
export async function acceptInvitation(
  ground: Ground,
  token: string,
  loginId: string,
  key: string,
): Promise<{ mandateId: string }> {
  const read = readInvitationToken(token) ?? absent('invitation/absent');
  const actor = { kind: 'person', orgId: read.orgId, loginId } as const;
  const input = { tokenHash: read.hash.toString('hex') };
  return perform(ground, actor, acceptInvitationAct, input, key);
}
