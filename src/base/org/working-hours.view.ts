import type { Reads } from '../db/reads.ts';
import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';
import { usualHours } from './working-hours.ts';
import type { WorkingHours } from './working-hours.ts';

/** The organisation's working hours, for the settings. */
export function workingHours(ground: Ground, actor: Actor): Promise<WorkingHours> {
  return read(ground, actor, 'settings.read', hoursOf);
}

/** The same inside a read that asks for more. */
export async function hoursOf(q: Reads): Promise<WorkingHours> {
  const row = await q.maybe(
    q.db
      .selectFrom('org_profile')
      .select(['work_days', 'work_from', 'work_until'])
      .where('org_id', '=', q.orgId),
  );
  if (!row?.work_days || !row.work_from || !row.work_until) return usualHours;
  const days = [...row.work_days].map(Number);
  return { days, from: row.work_from, until: row.work_until, isSet: true };
}
