import { z } from 'zod';
import { defineAct } from '../act.ts';
import { build } from '../db/connect.ts';
import { newId } from '../id.ts';
import { textInput } from '../input.ts';
import { timeZones } from './profile.ts';

/** Gives a new organisation its face, its head office and the unit "Umum", to which all belongs at first. */
export const setUpOrganisation = defineAct({
  name: 'organisation.set-up',
  permission: 'settings.change',
  input: z.object({
    legalNumber: textInput(80).default(''),
    address: textInput(300).default(''),
    city: textInput(80).default(''),
    timeZone: z.enum(timeZones).default('Asia/Jakarta'),
  }),

  run(deed, input) {
    const { orgId } = deed;
    const [headOfficeId, generalUnitId] = [newId(), newId()];
    deed.write(
      build.insertInto('org_profile').values({
        org_id: orgId,
        legal_number: input.legalNumber,
        address: input.address,
        city: input.city,
        time_zone: input.timeZone,
      }),
    );
    deed.write(
      build.insertInto('office').values({
        org_id: orgId,
        id: headOfficeId,
        code: 'PST',
        name: 'Kantor pusat',
        kind: 'head',
        address: input.address,
      }),
    );
    deed.write(
      build
        .insertInto('unit')
        .values({ org_id: orgId, id: generalUnitId, code: 'UMUM', name: 'Umum', kind: 'general' }),
    );
    return { headOfficeId, generalUnitId };
  },
});
