import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { textInput } from '#base/input.ts';
import { monthInput, mustBeOver } from './month.ts';
import { queueClosePeriod } from './period.store.ts';

/** Closes a month that is over: nothing is posted into it any more until somebody reopens it. */
export const closePeriod = defineAct({
  name: 'period.close',
  permission: 'period.close',
  input: z.object({ month: monthInput, reason: textInput(300).default('') }),

  run(deed, { month, reason }) {
    mustBeOver(month, deed.businessDay);
    queueClosePeriod(deed, month, reason);
    const record = { kind: 'period', id: deed.orgId };
    recordFields(deed, record, { status: 'open' }, { month, status: 'closed', reason });
    deed.note({ month });
    deed.emit({ kind: 'period.closed', facts: { month } });
    return { month };
  },
});
