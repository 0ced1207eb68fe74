import { z } from 'zod';
import { defineAct } from '../act.ts';
import { recordFields } from '../audit/record-change.ts';
import { build } from '../db/connect.ts';
import { wholeInput } from '../input.ts';
import { refuse } from '../refusal.ts';
import { readTime } from './working-hours.ts';
import { hoursOf } from './working-hours.view.ts';

const timeInput = z
  .string()
  .refine((text) => readTime(text) !== null, { params: { code: 'working-hours/no-time' } })
  .transform((text) => readTime(text) ?? '')
  .meta({ examples: ['07:00'] });

/**
 * Sets on which weekdays and between which times the organisation works; nothing is refused outside them,
 * but entries recorded then stand in a list of their own.
 *
 * @throws Refusal `working-hours/no-day`, `working-hours/reversed`
 */
export const setWorkingHours = defineAct({
  name: 'working-hours.set',
  permission: 'settings.change',
  input: z.object({
    days: z.array(wholeInput(1, 7)).max(7),
    from: timeInput,
    until: timeInput,
  }),
  reads: (q) => ({ before: hoursOf(q) }),

  run(deed, { days, from, until }, { before }) {
    const chosen = [...new Set(days)].toSorted((a, b) => a - b).join('');
    if (chosen === '') refuse('working-hours/no-day', { field: 'days' });
    if (from >= until) refuse('working-hours/reversed', { field: 'until' });
    const said = (one: string, two: string, three: string) => ({
      workDays: one,
      workFrom: two,
      workUntil: three,
    });
    const old = before.isSet ? said(before.days.join(''), before.from, before.until) : {};
    recordFields(deed, { kind: 'profile', id: deed.orgId }, old, said(chosen, from, until));
    deed.write(
      build
        .updateTable('org_profile')
        .set({ work_days: chosen, work_from: from, work_until: until })
        .where('org_id', '=', deed.orgId),
    );
    return { orgId: deed.orgId };
  },
});
