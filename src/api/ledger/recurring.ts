import { z } from 'zod';
import { idInput } from '#base/input.ts';
import {
  endRecurring,
  pauseRecurring,
  resumeRecurring,
} from '#ledger/recurring/pause-recurring.ts';
import { recurringCard, recurringList } from '#ledger/recurring/recurring-list.view.ts';
import { rhythms } from '#ledger/recurring/rhythm.ts';
import { changeRecurring, setUpRecurring } from '#ledger/recurring/set-up-recurring.ts';
import { postDue, skipDue } from '#ledger/recurring/settle-due.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape, moneyShape } from '../shapes.ts';

const tag = 'entries';
const permission = 'books.read';
const changed = z.object({ recurringId: idShape });
const refusal = z.object({ code: z.string(), facts: z.record(z.string(), z.unknown()) }).nullable();

const plan = z.object({
  id: idShape,
  name: z.string(),
  amount: moneyShape,
  every: z.enum(rhythms),
  dayNo: z.number().nullable(),
  fromOn: dayShape,
  untilOn: dayShape.nullable(),
  asks: z.boolean(),
  nextOn: dayShape.nullable(),
  pausedOn: dayShape.nullable(),
  endedOn: dayShape.nullable(),
  status: z.enum(['running', 'paused', 'ended']),
});

const due = z.object({
  dueOn: dayShape,
  status: z.enum(['posted', 'waiting', 'failed', 'skipped']),
  entryId: idShape.nullable(),
  number: z.string().nullable(),
  postedOn: dayShape.nullable(),
  reason: z.string(),
  refusal,
});

const line = z.object({
  code: z.string(),
  account: z.string(),
  isSub: z.boolean(),
  debit: z.string(),
  credit: z.string(),
  memo: z.string(),
});

/** Entries that come again, what they did and what they will do. */
export const recurringOperations: readonly Operation[] = [
  query({
    id: 'recurringList',
    path: '/recurring',
    tag,
    summary: { id: 'Semua jurnal berulang', en: 'All recurring entries' },
    permission,
    asks: z.object({}),
    answer: z.array(plan),
    read: ({ app, actor }) => recurringList(app, actor),
  }),
  query({
    id: 'recurringCard',
    path: '/recurring/{recurringId}',
    tag,
    summary: {
      id: 'Satu jurnal berulang: yang sudah dan yang akan dibukukan',
      en: 'One recurring entry: what it did and will do',
    },
    permission,
    asks: z.object({ recurringId: idInput }),
    answer: plan.extend({
      lines: z.array(line),
      dues: z.array(due),
      next: z.array(dayShape),
      replacesId: idShape.nullable(),
      replacedById: idShape.nullable(),
    }),
    async read({ app, actor }, { recurringId }) {
      const { voucher: _entry, ...card } = await recurringCard(app, actor, recurringId);
      return card;
    },
  }),
  command({
    act: setUpRecurring,
    method: 'post',
    path: '/recurring',
    tag,
    summary: { id: 'Buat jurnal berulang', en: 'Set up a recurring entry' },
    answer: changed,
  }),
  command({
    act: changeRecurring,
    method: 'post',
    path: '/recurring/{recurringId}/change',
    tag,
    summary: { id: 'Ubah mulai suatu tanggal', en: 'Change it from a day on' },
    answer: changed,
  }),
  command({
    act: pauseRecurring,
    method: 'post',
    path: '/recurring/{recurringId}/pause',
    tag,
    summary: { id: 'Hentikan sementara', en: 'Pause it' },
    answer: changed,
  }),
  command({
    act: resumeRecurring,
    method: 'post',
    path: '/recurring/{recurringId}/resumption',
    tag,
    summary: { id: 'Lanjutkan', en: 'Resume it' },
    answer: changed,
  }),
  command({
    act: endRecurring,
    method: 'post',
    path: '/recurring/{recurringId}/end',
    tag,
    summary: { id: 'Akhiri', en: 'End it' },
    answer: changed,
  }),
  command({
    act: postDue,
    method: 'post',
    path: '/recurring/{recurringId}/dues/{dueOn}/posting',
    tag,
    summary: { id: 'Bukukan satu yang jatuh tempo', en: 'Post one that is due' },
    answer: z.object({ entryId: idShape }),
  }),
  command({
    act: skipDue,
    method: 'post',
    path: '/recurring/{recurringId}/dues/{dueOn}/skip',
    tag,
    summary: { id: 'Lewati satu yang jatuh tempo', en: 'Skip one that is due' },
    answer: changed,
  }),
];
