import type { AnyAct } from '../act.ts';
import { maySecond, needsSecond, reachOf } from '../approval/limit.ts';
import type { ApprovalLimit, Reach } from '../approval/limit.ts';
import { dayAt } from '../day.ts';
import { loginOf } from '../ground.ts';
import { newId } from '../id.ts';
import type { Money } from '../money.ts';
import { roleNames } from '../people/roles.ts';
import { conflict, refuse, Refusal } from '../refusal.ts';
import type { Statement } from './flight.ts';
import type { Reads } from './reads.ts';
import type { Opening, Parked, Standing } from './standing.ts';
import { deedStatement, Writing } from './writing.ts';

/** How long a parked act waits for its second person. */
export const waitingDays = 7;
const waitingMs = waitingDays * 86_400_000;

/** What one must hold to give the second yes. */
export const deciding = 'approval.decide';

/** The act under whose name a request is written down; it is no act that anybody performs. */
export const requestAct = 'approval.request';

/** The use under which a parked input is sealed. */
export function sealOf(pendingId: string): string {
  return `pending:${pendingId}`;
}

/** An act that has been weighed: everything is read, nothing is written. */
interface Weighed {
  readonly q: Reads;
  readonly act: Pick<AnyAct, 'name' | 'permission' | 'approval'>;
  readonly sent: {
    readonly typed: unknown;
    readonly sent: unknown;
    readonly hash: Buffer;
    readonly key: string;
  };
  readonly known: object;
  readonly opening: Opening;
}

/** What is written instead of the act, and what is answered then. */
export interface Parking {
  readonly statements: readonly Statement[];
  readonly refusal: Refusal;
}

/**
 * Whether an act takes a second person: it says so itself, or its sum is above what the most generous of
 * the actor's roles does alone. The machine's owner and jobs act for nobody, and are not weighed.
 *
 * @returns null if one person is enough
 * @throws Refusal `approval/nobody-else`, rather than to let it wait for somebody who is not there
 */
export async function parkingOf(weighed: Weighed): Promise<Parking | null> {
  const { q, act, sent, known, opening } = weighed;
  if (!act.approval || q.actor.kind !== 'person') return null;
  const amount = act.approval.amount?.(sent.typed, known) ?? null;
  const always = act.approval.always?.(sent.typed, known, q.actor) ?? false;
  if (!always && !needsSecond(reachIn(q, act, opening.limits, opening.roles), amount)) return null;
  await mustHaveSecond(weighed, q.actor.loginId, amount);
  return parked(weighed, q.actor.loginId, amount);
}

/** How far the roles that hold an act's permission go alone. */
export function reachIn(
  q: Pick<Reads, 'allows'>,
  { permission }: Pick<AnyAct, 'permission'>,
  limits: readonly ApprovalLimit[],
  roles: readonly string[],
): Reach {
  return reachOf(
    limits,
    roles.filter((role) => permission === null || q.allows(role, permission)),
  );
}

async function mustHaveSecond(
  { q, act, opening }: Weighed,
  loginId: string,
  amount: Money | null,
): Promise<void> {
  const others = await othersThan(q, loginId);
  const isThere = others.some(
    ({ roles }) =>
      roles.some((role) => q.allows(role, deciding)) &&
      maySecond(reachIn(q, act, opening.limits, roles), amount),
  );
  if (!isThere) refuse('approval/nobody-else');
}

/** Whether somebody else could give a second yes to what has no sum. */
export async function hasOtherDecider(q: Reads): Promise<boolean> {
  return (await decidersToday(q)).some((id) => id !== loginOf(q.actor));
}

/**
 * The logins that hold a role today by which they decide, the actor's own among them.
 * @param withoutMandateId as if this mandate were gone already
 */
export async function decidersToday(
  q: Reads,
  withoutMandateId: string | null = null,
): Promise<string[]> {
  const rows = await q.many<{ readonly id: string }>({
    text: `select distinct m.login_id as id
      from mandate m join login l on l.id = m.login_id and l.disabled_at is null
      left join org_profile p on p.org_id = m.org_id
      where m.org_id = $1 and m.id is distinct from $2::uuid and m.role = any ($3) and m.revoked_at is null
        and ($4::timestamptz at time zone coalesce(p.time_zone, 'Asia/Jakarta'))::date
          between m.from_on and coalesce(m.until_on, 'infinity')
      limit 1000`,
    values: [q.orgId, withoutMandateId, roleNames.filter((r) => q.allows(r, deciding)), q.now],
  });
  return rows.map(({ id }) => id);
}

/** Everybody else who holds a role of the office today, each with all their roles. */
function othersThan(
  q: Reads,
  loginId: string | null,
): Promise<{ readonly roles: readonly string[] }[]> {
  return q.many({
    text: `select jsonb_agg(distinct m.role) as roles
      from mandate m join login l on l.id = m.login_id and l.disabled_at is null
      left join org_profile p on p.org_id = m.org_id
      where m.org_id = $1 and m.login_id is distinct from $2 and m.role = any ($3) and m.revoked_at is null
        and ($4::timestamptz at time zone coalesce(p.time_zone, 'Asia/Jakarta'))::date
          between m.from_on and coalesce(m.until_on, 'infinity')
      group by m.login_id limit 1000`,
    values: [q.orgId, loginId, officeRoles, q.now],
  });
}

/** Members hold a role too, by the thousand, and decide on nothing. */
const officeRoles = roleNames.filter((role) => role !== 'member');

/** The row that waits, and the deed of having asked. */
function parked({ q, act, sent, opening }: Weighed, by: string, amount: Money | null): Parking {
  const id = newId();
  const expiresAt = new Date(q.now.getTime() + waitingMs);
  const asking = new Writing(q, q.actor, q.now, opening);
  asking.note({ pendingId: id, parked: act.name });
  asking.emit({ kind: 'approval.requested', facts: { pendingId: id, act: act.name } });
  const deed = { act: requestAct, key: id, hash: sent.hash };
  const sealed = q.keys.seal(q.orgId, sealOf(id), JSON.stringify(sent.sent));
  return {
    statements: [
      deedStatement(asking, deed, { pendingId: id }),
      {
        text: `insert into pending_act (org_id, id, act, key, input_hash, input_sealed, amount, requested_by,
            requested_at, expires_at, deed_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        values: [
          ...[q.orgId, id, act.name, sent.key, sent.hash, sealed, amount, by],
          ...[q.now, expiresAt, asking.id],
        ],
      },
    ],
    refusal: waits(id, act.name, expiresAt, opening),
  };
}

function waits(pendingId: string, act: string, until: Date, { timeZone }: Standing): Refusal {
  return new Refusal('pending', 'act/pending', { pendingId, act, until: dayAt(until, timeZone) });
}

/** Answers a key under which something was parked: it waits, or it came to nothing and why. */
export function answerOfParked(
  { id, hash, status, expiresAt, reason, by }: Parked,
  { act, inputHash, now }: { act: string; inputHash: Buffer; now: Date },
  standing: Standing,
): never {
  if (hash !== inputHash.toString('hex')) conflict('act/key-reused');
  const facts = { pendingId: id, act };
  if (status === 'refused') refuse('approval/refused', { ...facts, by: by ?? '', reason });
  if (status === 'withdrawn') refuse('approval/withdrawn', facts);
  // Approved this very moment: its deed answers whoever asks once more.
  if (status === 'approved') conflict('act/key-in-flight');
  if (status === 'expired' || expiresAt <= now) refuse('approval/expired', facts);
  throw waits(id, act, expiresAt, standing);
}
