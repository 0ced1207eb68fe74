import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput, textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { lockSample, openItems, queueClosed } from './sample.store.ts';

/**
 * Closes a sample with the auditor's conclusion, once every item has been looked at; it stays as it is then.
 * @throws Refusal `audit-sample/absent`, `audit-sample/closed`, `audit-sample/open-items`
 */
export const closeSample = defineAct({
  name: 'audit-sample.close',
  permission: 'audit.sample',
  input: z.object({ sampleId: idInput, conclusion: textInput(2000, 3) }),
  reads: (q, { sampleId }) => ({
    sample: lockSample(q, sampleId),
    open: openItems(q, sampleId),
  }),

  run(deed, { sampleId, conclusion }, { sample, open }) {
    if (sample.closedAt !== null) refuse('audit-sample/closed', { name: sample.name });
    if (open > 0) refuse('audit-sample/open-items', { count: open });
    queueClosed(deed, sampleId, conclusion);
    recordFields(deed, { kind: 'audit-sample', id: sampleId }, {}, { isClosed: true });
    deed.note({ sampleId });
    return { sampleId };
  },
});
