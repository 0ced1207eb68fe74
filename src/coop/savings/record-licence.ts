import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { newId } from '#base/id.ts';
import { dayInput, idInput, textInput } from '#base/input.ts';
import { absent, refuse } from '#base/refusal.ts';
import { queueLicence, queueLicenceEnd, readLicences } from './product.store.ts';

/**
 * Records a licence of OJK, by which the cooperative may save for others than members and cooperatives
 * (UU 4/2023, art. 44B; SE Menkop 6/2023).
 * @throws Refusal `savings-licence/ends-first`
 */
export const recordSavingsLicence = defineAct({
  name: 'savings-licence.record',
  permission: 'savings-licence.change',
  input: z.object({
    number: textInput(80, 2),
    fromOn: dayInput,
    untilOn: dayInput.optional(),
  }),

  run(deed, { number, fromOn, untilOn }) {
    if (untilOn !== undefined && untilOn < fromOn)
      refuse('savings-licence/ends-first', { field: 'untilOn' });
    const id = newId();
    queueLicence(deed, { id, number, fromOn, untilOn: untilOn ?? null });
    const after = { number, fromOn, untilOn: untilOn ?? null };
    recordFields(deed, { kind: 'savings-licence', id: deed.orgId }, {}, after);
    deed.note({ licenceId: id });
    return { licenceId: id };
  },
});

/**
 * Ends a licence: withdrawn, given back or run out.
 * @throws Refusal `savings-licence/absent`, `savings-licence/ends-first`
 */
export const endSavingsLicence = defineAct({
  name: 'savings-licence.end',
  permission: 'savings-licence.change',
  input: z.object({ licenceId: idInput, untilOn: dayInput }),
  reads: (q) => ({ licences: readLicences(q) }),

  run(deed, { licenceId, untilOn }, { licences }) {
    const licence = licences.find(({ id }) => id === licenceId) ?? absent('savings-licence/absent');
    if (untilOn < licence.fromOn) refuse('savings-licence/ends-first', { field: 'untilOn' });
    queueLicenceEnd(deed, licenceId, untilOn);
    recordFields(
      deed,
      { kind: 'savings-licence', id: deed.orgId },
      { number: licence.number, untilOn: licence.untilOn },
      { number: licence.number, untilOn },
    );
    deed.note({ licenceId });
    return { licenceId };
  },
});
