import type { Answer } from '../act.ts';
import type { Day } from '../day.ts';
import { dayAt } from '../day.ts';
import { loginOf } from '../ground.ts';
import type { Actor, Ground } from '../ground.ts';
import { absent, forbid } from '../refusal.ts';
import type { Flight } from './flight.ts';

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
}

/** Where the actor stands in the organisation, and which day it is there. */
export interface Standing {
  readonly businessDay: Day;
  readonly roles: readonly string[];
}

/** What the first message of a transaction brought: where the actor stands, and what the key has answered. */
export interface Opening extends Standing {
  /** Whether nobody else works under this key just now. */
  readonly isKeyFree: boolean;
  readonly earlier: { readonly inputHash: Buffer; readonly answer: Answer } | null;
}

/**
 * Opens the transaction for one organisation and login, in the first message after begin: the tenant's
 * wall stands from here.
 *
 * @param sought act and key of an act; null for a view
 */
export async function openTransaction(
  flight: Flight,
  actor: Actor,
  now: Date,
  sought: { readonly act: string; readonly key: string } | null,
): Promise<Opening> {
  const { rows } = await flight.send<OpenRow>({
    name: 'open',
    text: 'select * from open_act($1, $2, $3, $4)',
    values: [actor.orgId, loginOf(actor), sought?.act ?? null, sought?.key ?? null],
  });
  const { known, time_zone, mandates, free, input_hash, answer } = rows[0]!;
  if (!known) absent('organisation/absent');
  const orgDay = dayAt(now, time_zone ?? 'Asia/Jakarta');
  const holding = (mandates ?? []).filter(
    (m) => m.from_on <= orgDay && (m.until_on === null || m.until_on >= orgDay),
  );
  const zone = holding.find((m) => m.time_zone !== null)?.time_zone;
  return {
    businessDay: zone ? dayAt(now, zone) : orgDay,
    roles: [...new Set(holding.map((m) => m.role))],
    isKeyFree: free,
    earlier: input_hash && answer && { inputHash: input_hash, answer },
  };
}

/** Whether the actor holds a permission there. The machine's owner and jobs hold every one. */
export function isAllowed(
  ground: Ground,
  actor: Actor,
  standing: Standing,
  permission: string,
): boolean {
  return actor.kind !== 'person' || standing.roles.some((role) => ground.allows(role, permission));
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
  if (!isAllowed(ground, actor, standing, permission)) forbid('act/not-allowed', { permission });
}
