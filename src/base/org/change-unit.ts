import { z } from 'zod';
import { defineAct } from '../act.ts';
import { recordFields } from '../audit/record-change.ts';
import { newId } from '../id.ts';
import { idInput, textInput } from '../input.ts';
import { refuse } from '../refusal.ts';
import { placeCodeInput } from './profile.ts';
import { lockUnit, queueUnit, queueUnitClosing, queueUnitFacts } from './unit.store.ts';

/** Lines of business that may be added; the general unit is there from the beginning. */
export const unitKinds = ['savings-and-loan', 'shop', 'market', 'other'] as const;

/** Adds a line of business with books of its own within the books. */
export const addUnit = defineAct({
  name: 'unit.add',
  permission: 'settings.change',
  input: z.object({ kind: z.enum(unitKinds), code: placeCodeInput, name: textInput(120, 1) }),

  run(deed, input) {
    const id = newId();
    queueUnit(deed, { id, ...input });
    recordFields(deed, { kind: 'unit', id }, {}, input);
    deed.note({ unitId: id });
    return { unitId: id };
  },
});

/** Changes code, name or kind of a unit; the general one keeps its kind. */
export const changeUnit = defineAct({
  name: 'unit.change',
  permission: 'settings.change',
  input: z.object({
    unitId: idInput,
    code: placeCodeInput,
    name: textInput(120, 1),
    kind: z.enum(unitKinds).optional(),
  }),
  reads: (q, { unitId }) => ({ unit: lockUnit(q, unitId) }),

  run(deed, { unitId, code, name, kind }, { unit }) {
    if (unit.closed_on !== null) refuse('unit/closed', { field: 'unitId', code: unit.code });
    const kept = unit.kind === 'general' ? unit.kind : (kind ?? unit.kind);
    const facts = { code, name, kind: kept };
    queueUnitFacts(deed, unitId, facts);
    const before = { code: unit.code, name: unit.name, kind: unit.kind };
    recordFields(deed, { kind: 'unit', id: unitId }, before, facts);
    deed.note({ unitId });
    return { unitId };
  },
});

/** Opens a closed unit again. */
export const reopenUnit = defineAct({
  name: 'unit.reopen',
  permission: 'settings.change',
  input: z.object({ unitId: idInput }),
  reads: (q, { unitId }) => ({ unit: lockUnit(q, unitId) }),

  run(deed, { unitId }, { unit }) {
    if (unit.closed_on === null) refuse('unit/open', { field: 'unitId', code: unit.code });
    queueUnitClosing(deed, unitId, null);
    const { closed_on: closedOn } = unit;
    recordFields(deed, { kind: 'unit', id: unitId }, { closedOn }, { closedOn: null });
    deed.note({ unitId });
    return { unitId };
  },
});
