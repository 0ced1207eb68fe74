import { sql } from 'kysely';
import type { Deed } from '../act.ts';
import { build } from '../db/connect.ts';
import type { Statement } from '../db/flight.ts';
import type { Reads } from '../db/reads.ts';
import type { Money } from '../money.ts';
import { nameHere } from '../person-name.view.ts';
import { absent, conflict, refuse } from '../refusal.ts';
import type { ApprovalLimit } from './limit.ts';

/** A parked act as whoever decides on it finds it, locked. */
export interface PendingRow {
  readonly id: string;
  readonly act: string;
  readonly key: string;
  readonly hash: Buffer;
  readonly sealed: Buffer | null;
  readonly amount: Money | null;
  readonly requestedBy: string;
  readonly requester: string;
  /** Whether the requester's account has been shut since. */
  readonly isShut: boolean;
  readonly expiresAt: Date;
  readonly status: 'waiting' | 'approved' | 'refused' | 'withdrawn' | 'expired';
}

/**
 * Locks a parked act, so that of two decisions at once one finds the other's.
 * @throws Refusal `approval/absent`
 */
export function lockPending(q: Reads, id: string): Promise<PendingRow> {
  return q.one(
    sql<PendingRow>`select p.id, p.act, p.key, p.input_hash as hash, p.input_sealed as sealed, p.amount,
        p.requested_by as "requestedBy",
        ${nameHere(sql`p.org_id`, sql`p.requested_by`)} as requester, l.disabled_at is not null as "isShut",
        p.expires_at as "expiresAt", p.status
      from pending_act p join login l on l.id = p.requested_by
      where p.org_id = ${q.orgId} and p.id = ${id} for update of p`,
    () => absent('approval/absent'),
  );
}

/** Refuses what is decided already, or has waited too long. */
export function mustWait({ status, expiresAt }: PendingRow, now: Date): void {
  if (status === 'expired' || (status === 'waiting' && expiresAt <= now))
    refuse('approval/expired');
  if (status !== 'waiting') conflict('approval/decided');
}

/** For how long a password code makes its giver's requests somebody else's to decide. */
const helpedDays = 7;

/**
 * Whether somebody was lately given a password code by another, and has not proved since, by a passkey or a
 * generator of codes from before, that it is they who sign in: it may be the giver.
 */
export async function wasHelpedBy(
  q: Reads,
  loginId: string | null,
  byId: string,
): Promise<boolean> {
  const since = new Date(q.now.getTime() - helpedDays * 86_400_000);
  const [row] = await q.many(
    sql<{
      id: string;
    }>`select d.id from deed_record r join deed d on d.org_id = r.org_id and d.id = r.deed_id
      where r.org_id = ${q.orgId} and r.record_id = ${loginId}::uuid and d.act = 'password.give-code'
        and d.login_id = ${byId} and d.at > ${since}
        and not exists (select from passkey p where p.login_id = ${loginId}::uuid
          and p.created_at <= d.at and p.used_at > d.at)
        and not exists (select from login_totp t where t.login_id = ${loginId}::uuid
          and t.confirmed_at <= d.at and to_timestamp(t.last_step * 30) > d.at)
      limit 1`,
  );
  return row !== undefined;
}

/** Queues a decision; what was asked for is forgotten with it. */
export function queueDecision(
  deed: Deed,
  id: string,
  decision: {
    readonly status: 'approved' | 'refused' | 'withdrawn';
    readonly by: string;
    readonly reason: string;
  },
): void {
  deed.write(
    build
      .updateTable('pending_act')
      .set({
        status: decision.status,
        decided_by: decision.by,
        decided_at: deed.at,
        reason: decision.reason,
        input_sealed: null,
      })
      .where('org_id', '=', deed.orgId)
      .where('id', '=', id),
  );
}

/** Ends what has waited too long, its input forgotten. */
export function overdueExpired(orgId: string, now: Date): Statement {
  return {
    text: `update pending_act set status = 'expired', decided_at = $2, input_sealed = null
      where org_id = $1 and status = 'waiting' and expires_at <= $2`,
    values: [orgId, now],
  };
}

/** The limits of one act, or of all. */
export function limitsOf(
  q: Reads,
  act: string | null,
): Promise<readonly (ApprovalLimit & { readonly act: string })[]> {
  return q.many(
    sql<ApprovalLimit & { act: string }>`select act, role, amount from approval_limit
      where org_id = ${q.orgId} and (${act}::text is null or act = ${act}) order by act, role limit 1000`,
  );
}

/** Queues a role's limit for an act: a sum, null for never alone, or none at all. */
export function queueLimit(
  deed: Deed,
  { act, role }: { readonly act: string; readonly role: string },
  limit: { readonly amount: Money | null } | null,
): void {
  const values = [deed.orgId, act, role];
  deed.write(
    limit === null
      ? { text: 'delete from approval_limit where org_id = $1 and act = $2 and role = $3', values }
      : {
          text: `insert into approval_limit (org_id, act, role, amount) values ($1, $2, $3, $4)
            on conflict (org_id, act, role) do update set amount = excluded.amount`,
          values: [...values, limit.amount],
        },
  );
}
