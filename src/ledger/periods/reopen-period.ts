import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { textInput } from '#base/input.ts';
import { monthInput } from './month.ts';
import { queueReopenPeriod } from './period.store.ts';

/** Reopens a closed month by a decision with its reason, as long as the year has not been closed. */
export const reopenPeriod = defineAct({
  name: 'period.reopen',
  permission: 'period.reopen',
  input: z.object({ month: monthInput, reason: textInput(300, 3) }),
  approval: {},

  run(deed, { month, reason }) {
    queueReopenPeriod(deed, month, reason);
    const record = { kind: 'period', id: deed.orgId };
    recordFields(deed, record, { status: 'closed' }, { month, status: 'open', reason });
    deed.note({ month });
    deed.emit({ kind: 'period.reopened', facts: { month } });
    return { month };
  },
});
