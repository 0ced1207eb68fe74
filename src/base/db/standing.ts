import type { Answer } from '../act.ts';
import type { ApprovalLimit } from '../approval/limit.ts';
import type { Day } from '../day.ts';
import { dayAt } from '../day.ts';
import { loginOf, throughOf } from '../ground.ts';
import type { Actor, Ground } from '../ground.ts';
import { keyStatement, mustHold } from '../api-keys/key-standing.view.ts';
import type { KeyStanding } from '../api-keys/key-standing.view.ts';
import { sen } from '../money.ts';
import { absent, forbid } from '../refusal.ts';
import type { Flight, Statement } from './flight.ts';
import type { Reads } from './reads.ts';

/** A mandate as it stands in the organisation, whether it holds today or not. */
interface MandateRow {
  readonly role: string;
  readonly from_on: Day;
  readonly until_on: Day | null;
  readonly time_zone: string | null;
}

interface OpenRow {
  readonly known: boolean | null;
  readonly time_zone: string | null;
  readonly mandates: readonly MandateRow[] | null;
  readonly free: boolean;
  readonly input_hash: Buffer | null;
  readonly answer: Answer | null;
  readonly pending: (Omit<Parked, 'expiresAt'> & { readonly expiresAt: string }) | null;
  readonly limits: readonly { readonly role: string; readonly amount: string | null }[] | null;
}

/** Where the actor stands in the organisation, and which day it is there. */
export interface Standing {
  readonly businessDay: Day;
  readonly roles: readonly string[];
  /** The zone of the actor's office, in which their days begin. */
  readonly timeZone: string;
}

/** What was parked under a key, and what came of it. */
export interface Parked {
  readonly id: string;
  /** The keyed hash of its input, in hexadecimal. */
  readonly hash: string;
  readonly status: 'waiting' | 'approved' | 'refused' | 'withdrawn' | 'expired';
  readonly expiresAt: Date;
  readonly reason: string;
  readonly by: string | null;
}

/** What the first message of a transaction brought: where the actor stands, and what the key has answered. */
export interface Opening extends Standing {
  /** Whether nobody else works under this key just now. */
  readonly isKeyFree: boolean;
  readonly earlier: { readonly inputHash: Buffer; readonly answer: Answer } | null;
  /** What waits or waited under the key; null unless the act may take two persons. */
  readonly parked: Parked | null;
  readonly limits: readonly ApprovalLimit[];
}

/** For what a transaction is opened: an act under a key. */
export interface Sought {
  readonly act: string;
  readonly key: string;
  /** Whether the act may take two persons, so that limits and what waits are asked for. */
  readonly isLimited: boolean;
}

/**
 * Opens the transaction for one organisation and login, in the first message after begin: the tenant's
 * wall stands from here.
 *
 * @param sought null for a view
 */
export async function openTransaction(
  flight: Flight,
  actor: Actor,
  now: Date,
  sought: Sought | null,
): Promise<Opening> {
  const opened = flight.send<OpenRow>(openStatement(actor, sought));
  const through = throughOf(actor);
  // Behind the wall that the first message sets, on the same flight.
  const keyed = through && flight.send<KeyStanding>(keyStatement(actor.orgId, through.keyId));
  const row = (await opened).rows[0]!;
  if (keyed) mustHold((await keyed).rows[0], actor, standingIn(row, now));
  const { free, input_hash, answer, pending, limits } = row;
  return {
    ...standingIn(row, now),
    isKeyFree: free,
    earlier: input_hash && answer && { inputHash: input_hash, answer },
    parked: pending && { ...pending, expiresAt: new Date(pending.expiresAt) },
    limits: (limits ?? []).map(({ role, amount }) => ({
      role,
      amount: amount === null ? null : sen(amount),
    })),
  };
}

/** Where somebody else stands in the organisation: whoever asked for what is now approved. */
export async function standingOf(q: Reads, actor: Actor): Promise<Standing> {
  const [row] = await q.many<OpenRow>(openStatement(actor, null));
  return standingIn(row!, q.now);
}

function openStatement(actor: Actor, sought: Sought | null): Statement {
  const { act = null, key = null, isLimited = false } = sought ?? {};
  return {
    name: 'open',
    text: 'select * from open_act($1, $2, $3, $4, $5)',
    values: [actor.orgId, loginOf(actor), act, key, isLimited],
  };
}

function standingIn({ known, time_zone, mandates }: OpenRow, now: Date): Standing {
  if (!known) absent('organisation/absent');
  const orgZone = time_zone ?? 'Asia/Jakarta';
  const orgDay = dayAt(now, orgZone);
  const holding = (mandates ?? []).filter(
    (m) => m.from_on <= orgDay && (m.until_on === null || m.until_on >= orgDay),
  );
  const zone = holding.find((m) => m.time_zone !== null)?.time_zone;
  return {
    businessDay: zone ? dayAt(now, zone) : orgDay,
    roles: [...new Set(holding.map((m) => m.role))],
    timeZone: zone ?? orgZone,
  };
}

/** Whether the actor holds a permission there; a key's scopes narrow it. The machine's owner and jobs hold every one. */
export function isAllowed(
  ground: Pick<Ground, 'allows'>,
  actor: Actor,
  standing: Pick<Standing, 'roles'>,
  permission: string,
): boolean {
  if (actor.kind !== 'person') return true;
  const { scopes } = actor.through ?? {};
  if (scopes && !scopes.includes(permission)) return false;
  return standing.roles.some((role) => ground.allows(role, permission));
}

/** Lets only those pass who hold the permission; `null` is open to everybody. */
export function mustBeAllowed(
  ground: Ground,
  actor: Actor,
  standing: Standing,
  permission: string | null,
): void {
  if (permission === null || actor.kind !== 'person') return;
  if (standing.roles.length === 0) absent('organisation/absent');
  if (isAllowed(ground, actor, standing, permission)) return;
  const isKeys = throughOf(actor)?.scopes.includes(permission) === false;
  forbid(isKeys ? 'api-key/out-of-scope' : 'act/not-allowed', { permission });
}
