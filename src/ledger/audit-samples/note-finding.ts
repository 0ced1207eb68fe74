import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput, moneyInput, textInput, wholeInput } from '#base/input.ts';
import { absent, refuse } from '#base/refusal.ts';
import { findingStates } from './projected-error.ts';
import { mostItems } from './sample-question.ts';
import { amountAt, lockSample, queueFinding } from './sample.store.ts';

/**
 * Notes what was found of one item of a sample: its paper was seen, could not be shown, or says another
 * amount. Noted again, the new one holds and the old one stays to be read. The books are not touched.
 *
 * @throws Refusal `audit-sample/absent`, `audit-sample/no-place`, `audit-sample/closed`,
 *   `audit-sample/no-found`, `audit-sample/found-elsewhere`, `audit-sample/found-same`, `audit-sample/no-note`
 */
export const noteFinding = defineAct({
  name: 'audit-sample.note',
  permission: 'audit.sample',
  input: z.object({
    sampleId: idInput,
    place: wholeInput(1, mostItems),
    state: z.enum(findingStates),
    /** What the paper says; only where that is another amount. */
    found: moneyInput.optional(),
    note: textInput(500).default(''),
  }),
  reads: (q, { sampleId, place }) => ({
    sample: lockSample(q, sampleId),
    amount: amountAt(q, sampleId, place),
  }),

  run(deed, { sampleId, place, state, found, note }, { sample, amount }) {
    if (sample.closedAt !== null) refuse('audit-sample/closed', { name: sample.name });
    if (amount === undefined) absent('audit-sample/no-place', { field: 'place', place });
    if (state === 'different' && found === undefined)
      refuse('audit-sample/no-found', { field: 'found' });
    if (state !== 'different' && found !== undefined)
      refuse('audit-sample/found-elsewhere', { field: 'found' });
    if (found === amount) refuse('audit-sample/found-same', { field: 'found' });
    if (state !== 'seen' && note === '') refuse('audit-sample/no-note', { field: 'note' });
    queueFinding(deed, { sampleId, place, state, found: found ?? null, note });
    deed.note({ sampleId, place });
    return { sampleId, place };
  },
});
