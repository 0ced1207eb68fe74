import { z } from 'zod';
import { defineAct } from '../act.ts';
import { recordFields } from '../audit/record-change.ts';
import { build } from '../db/connect.ts';
import { textInput, told } from '../input.ts';
import { readAccent } from './accent.ts';
import { timeZones } from './profile.ts';

/** Changes what the organisation shows of itself on pages and paper, and its clock. */
export const changeProfile = defineAct({
  name: 'profile.change',
  permission: 'settings.change',
  input: z.object({
    name: textInput(200, 3),
    legalNumber: textInput(80).default(''),
    address: textInput(300).default(''),
    city: textInput(80).default(''),
    timeZone: z.enum(timeZones),
    /** Empty: the house's own colour. */
    accent: z
      .string()
      .transform((text, ctx) => (text.trim() === '' ? null : told(ctx, () => readAccent(text))))
      .default(null),
  }),

  reads: (q) => ({
    before: q.maybe(
      q.db
        .selectFrom('organisation')
        .leftJoin('org_profile', 'org_profile.org_id', 'organisation.id')
        .select(['name', 'legal_number as legalNumber', 'address', 'city'])
        .select(['time_zone as timeZone', 'accent'])
        .where('organisation.id', '=', q.orgId),
    ),
  }),

  run(deed, facts, { before = {} }) {
    const { name, legalNumber, address, city, timeZone, accent } = facts;
    const { orgId } = deed;
    recordFields(deed, { kind: 'profile', id: orgId }, before, facts);
    deed.write(build.updateTable('organisation').set({ name }).where('id', '=', orgId));
    deed.write(
      build
        .updateTable('org_profile')
        .set({ legal_number: legalNumber, address, city, time_zone: timeZone, accent })
        .where('org_id', '=', orgId),
    );
    return { orgId };
  },
});
