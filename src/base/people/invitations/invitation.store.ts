import type { Deed } from '../../act.ts';
import type { Day } from '../../day.ts';
import { build } from '../../db/connect.ts';
import type { Reads } from '../../db/reads.ts';
import type { Role } from '../roles.ts';

/** An invitation as it stands. */
export interface Invitation {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly officeId: string | null;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
  /** Null: whoever owns the machine. */
  readonly invitedBy: string | null;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly acceptedBy: string | null;
  readonly revokedAt: Date | null;
}

const rows = (q: Reads) =>
  q.db
    .selectFrom('invitation')
    .select(['id', 'name', 'role', 'office_id as officeId', 'from_on as fromOn'])
    .select(['until_on as untilOn', 'invited_by as invitedBy', 'expires_at as expiresAt'])
    .select(['accepted_at as acceptedAt', 'accepted_by as acceptedBy', 'revoked_at as revokedAt'])
    .where('org_id', '=', q.orgId);

/** Finds an invitation by the hash of its secret. */
export function findInvitation(q: Reads, hash: Buffer): Promise<Invitation | undefined> {
  return q.maybe(rows(q).where('token_hash', '=', hash)) as Promise<Invitation | undefined>;
}

/** Finds an invitation by the hash of its secret, and holds it until the act is done. */
export function lockInvitation(q: Reads, hash: Buffer): Promise<Invitation | undefined> {
  const found = q.maybe(rows(q).where('token_hash', '=', hash).forUpdate());
  return found as Promise<Invitation | undefined>;
}

/** Finds an invitation by its id, and holds it until the act is done. */
export function lockInvitationById(q: Reads, id: string): Promise<Invitation | undefined> {
  return q.maybe(rows(q).where('id', '=', id).forUpdate()) as Promise<Invitation | undefined>;
}

/** Queues a new invitation; only the hash of its secret is kept. */
export function queueInvitation(
  deed: Deed,
  made: Pick<Invitation, 'id' | 'name' | 'role' | 'officeId' | 'fromOn' | 'untilOn'> & {
    readonly hash: Buffer;
    readonly invitedBy: string | null;
    readonly expiresAt: Date;
  },
): void {
  deed.write(
    build.insertInto('invitation').values({
      org_id: deed.orgId,
      id: made.id,
      token_hash: made.hash,
      name: made.name,
      role: made.role,
      office_id: made.officeId,
      from_on: made.fromOn,
      until_on: made.untilOn,
      deed_id: deed.id,
      invited_by: made.invitedBy,
      created_at: deed.at,
      expires_at: made.expiresAt,
    }),
  );
}

/** Queues that an invitation was accepted, by whom, and the mandate that came of it. */
export function queueAccepted(deed: Deed, id: string, loginId: string, mandateId: string): void {
  const accepted = { accepted_at: deed.at, accepted_by: loginId, mandate_id: mandateId };
  deed.write(
    build
      .updateTable('invitation')
      .set(accepted)
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}

/** Queues that an invitation holds no longer. */
export function queueRevoked(deed: Deed, id: string): void {
  deed.write(
    build
      .updateTable('invitation')
      .set({ revoked_at: deed.at })
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}
