import type { Day } from '../day.ts';
import { dayAt } from '../day.ts';
import { loginOf } from '../ground.ts';
import type { Actor, Ground } from '../ground.ts';
import { absent, forbid } from '../refusal.ts';
import type { Flight, Statement } from './flight.ts';

/** A mandate as it stands in the organisation, whether it holds today or not. */
interface MandateRow {
  readonly role: string;
  readonly from_on: Day;
  readonly until_on: Day | null;
  readonly time_zone: string | null;
}

interface StandingRow {
  readonly known: boolean;
  readonly time_zone: string | null;
  readonly mandates: readonly MandateRow[];
}

/** Where the actor stands in the organisation, and which day it is there. */
export interface Standing {
  readonly businessDay: Day;
  readonly roles: readonly string[];
}

const text = `
  select exists (select from organisation where id = $1) as known,
    (select p.time_zone from org_profile p where p.org_id = $1) as time_zone,
    coalesce((select jsonb_agg(jsonb_build_object('role', m.role, 'from_on', m.from_on, 'until_on', m.until_on,
        'time_zone', o.time_zone))
      from mandate m left join office o on o.org_id = m.org_id and o.id = m.office_id
      where m.org_id = $1 and m.login_id = $2 and m.revoked_at is null), '[]') as mandates`;

/** Opens the transaction for one organisation and login; the tenant's wall stands from here. */
export function openStatement(actor: Actor): Statement {
  return {
    name: 'open',
    text: "select set_config('app.org', $1, true), set_config('app.login', $2, true)",
    values: [actor.orgId, loginOf(actor) ?? ''],
  };
}

/** Asks where the actor stands; sent in the first flight. */
export async function askStanding(flight: Flight, ground: Ground, actor: Actor, now: Date): Promise<Standing> {
  const values = [actor.orgId, loginOf(actor)];
  const { rows } = await flight.send<StandingRow>({ name: 'standing', text, values });
  const { known, time_zone, mandates } = rows[0]!;
  if (!known) absent('organisation/absent');
  const orgDay = dayAt(now, time_zone ?? 'Asia/Jakarta');
  const holding = mandates.filter((m) => m.from_on <= orgDay && (m.until_on === null || m.until_on >= orgDay));
  const zone = holding.find((m) => m.time_zone !== null)?.time_zone;
  return { businessDay: zone ? dayAt(now, zone) : orgDay, roles: [...new Set(holding.map((m) => m.role))] };
}

/** Whether the actor holds a permission there. The machine's owner and jobs hold every one. */
export function isAllowed(ground: Ground, actor: Actor, standing: Standing, permission: string): boolean {
  return actor.kind !== 'person' || standing.roles.some((role) => ground.allows(role, permission));
}

/** Lets only those pass who hold the permission; `null` is open to everybody. */
export function mustBeAllowed(ground: Ground, actor: Actor, standing: Standing, permission: string | null): void {
  if (permission === null || actor.kind !== 'person') return;
  if (standing.roles.length === 0) absent('organisation/absent');
  if (!isAllowed(ground, actor, standing, permission)) forbid('act/not-allowed', { permission });
}
