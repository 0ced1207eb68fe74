import { z } from 'zod';
import { defineAct } from '../act.ts';
import { recordFields } from '../audit/record-change.ts';
import { newId } from '../id.ts';
import { idInput, textInput } from '../input.ts';
import { refuse } from '../refusal.ts';
import { lockOffice, queueOffice, queueOfficeClosing, queueOfficeFacts } from './office.store.ts';
import { placeCodeInput, timeZones } from './profile.ts';

/** Offices that may be added; the head office is there from the beginning. */
export const officeKinds = ['branch', 'market'] as const;

const told = {
  code: placeCodeInput,
  name: textInput(120, 1),
  address: textInput(300).default(''),
  /** Its own clock, where it is not the organisation's. */
  timeZone: z.enum(timeZones).nullable().default(null),
};

/** Adds a branch or a market at which the organisation works. */
export const addOffice = defineAct({
  name: 'office.add',
  permission: 'settings.change',
  input: z.object({ kind: z.enum(officeKinds), ...told }),

  run(deed, input) {
    const id = newId();
    queueOffice(deed, { id, ...input });
    recordFields(deed, { kind: 'office', id }, {}, input);
    deed.note({ officeId: id });
    return { officeId: id };
  },
});

/** Changes code, name, address or clock of an office. */
export const changeOffice = defineAct({
  name: 'office.change',
  permission: 'settings.change',
  input: z.object({ officeId: idInput, ...told }),
  reads: (q, { officeId }) => ({ office: lockOffice(q, officeId) }),

  run(deed, { officeId, ...facts }, { office }) {
    if (office.closed_on !== null)
      refuse('office/closed', { field: 'officeId', code: office.code });
    queueOfficeFacts(deed, officeId, facts);
    const { code, name, address, time_zone: timeZone } = office;
    recordFields(deed, { kind: 'office', id: officeId }, { code, name, address, timeZone }, facts);
    deed.note({ officeId });
    return { officeId };
  },
});

/** Opens a closed office again. */
export const reopenOffice = defineAct({
  name: 'office.reopen',
  permission: 'settings.change',
  input: z.object({ officeId: idInput }),
  reads: (q, { officeId }) => ({ office: lockOffice(q, officeId) }),

  run(deed, { officeId }, { office }) {
    if (office.closed_on === null) refuse('office/open', { field: 'officeId', code: office.code });
    queueOfficeClosing(deed, officeId, null);
    const { closed_on: closedOn } = office;
    recordFields(deed, { kind: 'office', id: officeId }, { closedOn }, { closedOn: null });
    deed.note({ officeId });
    return { officeId };
  },
});
