import { z } from 'zod';
import { upcomingPostings } from '#ledger/upcoming/upcoming-postings.view.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape, moneyShape } from '../shapes.ts';

/** What is to be posted without anybody typing it. */
export const upcomingOperations: readonly Operation[] = [
  query({
    id: 'upcomingPostings',
    path: '/upcoming-postings',
    tag: 'entries',
    summary: {
      id: 'Yang akan dibukukan dalam beberapa hari, dan yang menunggu',
      en: 'What is to be posted within some days, and what waits',
    },
    permission: 'books.read',
    asks: z.object({
      days: z
        .string()
        .regex(/^\d{1,3}$/)
        .transform(Number)
        .pipe(z.number().int().min(0).max(366))
        .default(30)
        .meta({ type: 'integer', minimum: 0, maximum: 366, default: 30 }),
    }),
    answer: z.array(
      z.object({
        kind: z.enum(['recurring', 'run-off', 'depreciation']),
        id: idShape.nullable(),
        name: z.string(),
        amount: moneyShape,
        dueOn: dayShape,
        status: z.enum(['scheduled', 'to-confirm', 'waiting', 'failed', 'reversed', 'halted']),
        refusal: z
          .object({ code: z.string(), facts: z.record(z.string(), z.unknown()) })
          .nullable(),
      }),
    ),
    read: ({ app, actor }, { days }) => upcomingPostings(app, actor, days),
  }),
];
