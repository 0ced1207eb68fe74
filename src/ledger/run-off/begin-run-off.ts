import type { Deed } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { newId } from '#base/id.ts';
import { decimal } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { runOffSchedule } from './run-off-schedule.ts';
import { queueRunOff } from './run-off.store.ts';
import type { RunOffPlan } from './run-off.store.ts';

/**
 * Writes a new plan, as part of an act; returns its id.
 * @throws Refusal `entry/back-dated` if its first month is over and the actor may not date back
 */
export function beginRunOff(deed: Deed, plan: Omit<RunOffPlan, 'id' | 'nextOn'>): string {
  const first = runOffSchedule(plan)[0]!.dueOn;
  if (first < deed.businessDay && !deed.may('entry.back-date'))
    refuse('entry/back-dated', { field: 'fromOn' });
  const id = newId();
  queueRunOff(deed, { ...plan, id, nextOn: first });
  const { name, kind, total, method, fromOn, untilOn } = plan;
  const after = { name, runOffKind: kind, total: decimal(total), method, fromOn, untilOn };
  recordFields(deed, { kind: 'run-off', id }, {}, after);
  deed.note({ runOffId: id });
  return id;
}
