import { sql } from 'kysely';
import type { Day } from '../../day.ts';
import type { Ground } from '../../ground.ts';
import { read } from '../../read.ts';
import { absent, Refusal } from '../../refusal.ts';
import { nameHere } from '../../person-name.view.ts';
import type { Role } from '../roles.ts';
import { tryLimit } from '../try-limit.ts';
import { mustBeOpen } from './accept-invitation.ts';
import { readInvitationToken } from './invitation-token.ts';
import { findInvitation } from './invitation.store.ts';

/** What the page of an invitation shows to whoever brings its secret. */
export interface OpenInvitation {
  readonly id: string;
  readonly orgId: string;
  readonly orgName: string;
  readonly orgSlug: string;
  readonly name: string;
  readonly role: Role;
  readonly office: string | null;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
  readonly invitedBy: string | null;
  readonly isOwn: (loginId: string) => boolean;
  readonly expiresAt: Date;
}

/** Links that one address may try in a quarter of an hour without finding one that is open. */
export const looksPerAddress = 60;

/**
 * Looks an invitation up by the word of its link.
 *
 * @param address of whoever looks, whose misses are counted; none within an act that has looked already
 * @throws Refusal `invitation/absent`, `invitation/accepted`, `invitation/revoked`, `invitation/expired`,
 *   `sign-in/too-many`
 */
export async function openInvitation(
  ground: Ground,
  token: string,
  address?: string,
): Promise<OpenInvitation> {
  const limit = tryLimit(ground.pool, 'invitation', looksPerAddress);
  if (address !== undefined) await limit.count(address);
  const found = await lookUp(ground, token);
  if (address !== undefined) await limit.forgive(address);
  return found;
}

async function lookUp(ground: Ground, token: string): Promise<OpenInvitation> {
  const key = readInvitationToken(token) ?? absent('invitation/absent');
  const house = { kind: 'job', orgId: key.orgId } as const;
  const found = await read(ground, house, null, async (q) => {
    const invitation = (await findInvitation(q, key.hash)) ?? absent('invitation/absent');
    mustBeOpen(invitation, q.now);
    const around = await q.many(
      sql<{ orgName: string; orgSlug: string; office: string | null; invitedBy: string | null }>`
        select o.name as "orgName", o.slug as "orgSlug",
          (select f.name from office f where f.org_id = o.id and f.id = ${invitation.officeId}) as office,
          ${nameHere(sql`o.id`, sql`${invitation.invitedBy}::uuid`)} as "invitedBy"
        from organisation o where o.id = ${q.orgId}`,
    );
    return {
      ...invitation,
      ...(around[0] ?? absent('invitation/absent')),
      inviter: invitation.invitedBy,
    };
  }).catch(asAbsent);
  const { inviter, ...shown } = found;
  return { ...shown, orgId: key.orgId, isOwn: (loginId) => loginId === inviter };
}

/** An organisation that is not there is told as an invitation that is not there. */
function asAbsent(error: unknown): never {
  const isGone = error instanceof Refusal && error.code === 'organisation/absent';
  throw isGone ? new Refusal('absent', 'invitation/absent') : error;
}
