import { z } from 'zod';
import { idInput, textInput } from '#base/input.ts';
import { changeRunOff } from '#ledger/run-off/change-run-off.ts';
import { endRunOff } from '#ledger/run-off/end-run-off.ts';
import { endings, runOffKinds, runOffMethods } from '#ledger/run-off/run-off.ts';
import { runOffCard, runOffList, runOffsOnPage } from '#ledger/run-off/run-off-list.view.ts';
import { postPart } from '#ledger/run-off/settle-part.ts';
import { setUpRunOff } from '#ledger/run-off/set-up-run-off.ts';
import { settleRunOff } from '#ledger/run-off/settle-run-off.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape, moneyShape } from '../shapes.ts';

const tag = 'entries';
const permission = 'books.read';
const changed = z.object({ runOffId: idShape });
const posted = z.object({ entryId: idShape });

const plan = z.object({
  id: idShape,
  name: z.string(),
  kind: z.enum(runOffKinds),
  method: z.enum(runOffMethods),
  total: moneyShape,
  done: moneyShape,
  settled: moneyShape,
  balance: moneyShape,
  fromOn: dayShape,
  untilOn: dayShape,
  nextOn: dayShape.nullable(),
  endedOn: dayShape.nullable(),
  endedHow: z.enum([...endings, 'replaced']).nullable(),
  balanceAccountId: idShape,
  balanceAccount: z.string(),
  resultAccount: z.string(),
  unitId: idShape,
  officeId: idShape,
  isOriginReversed: z.boolean(),
  status: z.enum(['running', 'halted', 'done', 'ended']),
  failed: z.number(),
});

const part = z.object({
  month: dayShape,
  dueOn: dayShape,
  days: z.number(),
  amount: moneyShape,
  status: z.enum(['coming', 'due', 'posted', 'failed', 'reversed', 'dropped']),
  entryId: idShape.nullable(),
  number: z.string().nullable(),
  postedOn: dayShape.nullable(),
  refusal: z.object({ code: z.string(), facts: z.record(z.string(), z.unknown()) }).nullable(),
});

const other = z.object({
  kind: z.enum(['rest', 'back', 'settle']),
  amount: moneyShape,
  entryId: idShape,
  number: z.string(),
  day: dayShape,
  isReversed: z.boolean(),
});

const origin = z.object({
  entryId: idShape,
  number: z.string(),
  day: dayShape,
  lineNo: z.number(),
});

/** What is spread over months: prepayments and accruals. */
export const runOffOperations: readonly Operation[] = [
  query({
    id: 'runOffList',
    path: '/run-offs',
    tag,
    summary: {
      id: 'Dibayar atau diterima di muka, dan yang masih harus dibayar atau diterima',
      en: 'Prepayments and accruals',
    },
    permission,
    asks: z.object({
      text: textInput(120).optional(),
      kind: z.enum(runOffKinds).optional(),
      state: z.enum(['open', 'over']).optional(),
      page: z
        .string()
        .regex(/^\d{1,3}$/)
        .transform(Number)
        .pipe(z.number().int().min(1).max(200))
        .default(1)
        .meta({ type: 'integer', minimum: 1, maximum: 200, default: 1 }),
    }),
    answer: z.object({ plans: z.array(plan), isMore: z.boolean() }),
    read: ({ app, actor }, { page, ...filter }) =>
      runOffList(app, actor, filter, (page - 1) * runOffsOnPage),
  }),
  query({
    id: 'runOffCard',
    path: '/run-offs/{runOffId}',
    tag,
    summary: {
      id: 'Satu alokasi dengan bulan-bulannya',
      en: 'One plan with its months',
    },
    permission,
    asks: z.object({ runOffId: idInput }),
    answer: plan.extend({
      parts: z.array(part),
      others: z.array(other),
      origin: origin.nullable(),
      resultAccountId: idShape,
      unit: z.string(),
      office: z.string(),
      replacesId: idShape.nullable(),
      replacedById: idShape.nullable(),
    }),
    read: ({ app, actor }, { runOffId }) => runOffCard(app, actor, runOffId),
  }),
  command({
    act: setUpRunOff,
    method: 'post',
    path: '/run-offs',
    tag,
    summary: { id: 'Sebarkan suatu jumlah ke bulan-bulan', en: 'Spread a sum over months' },
    answer: changed,
  }),
  command({
    act: changeRunOff,
    method: 'post',
    path: '/run-offs/{runOffId}/change',
    tag,
    summary: { id: 'Sebarkan sisanya dengan cara lain', en: 'Spread the rest in another way' },
    answer: changed,
  }),
  command({
    act: endRunOff,
    method: 'post',
    path: '/run-offs/{runOffId}/end',
    tag,
    summary: { id: 'Akhiri sebelum bulan terakhir', en: 'End it before its last month' },
    answer: changed.extend({ entryId: idShape.nullable() }),
  }),
  command({
    act: settleRunOff,
    method: 'post',
    path: '/run-offs/{runOffId}/settlements',
    tag,
    summary: { id: 'Lunasi yang sudah tumbuh', en: 'Settle what has grown' },
    answer: posted,
  }),
  command({
    act: postPart,
    method: 'post',
    path: '/run-offs/{runOffId}/parts/{dueOn}/posting',
    tag,
    summary: { id: 'Bukukan bagian satu bulan', en: 'Post the part of one month' },
    answer: posted,
  }),
];
