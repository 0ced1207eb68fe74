import { z } from 'zod';
import { dayInput, idInput } from '#base/input.ts';
import { closeDay, reopenDay } from '#coop/cash/close-day.ts';
import { dayCloses, officeDayCard } from '#coop/cash/day-list.view.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape, instantShape, moneyShape } from '../shapes.ts';

const tag = 'cash';
const permission = 'books.read';
const closed = z.object({ dayCloseId: idShape });

const close = z.object({
  id: idShape,
  officeId: idShape,
  office: z.string(),
  day: dayShape,
  totals: z.record(z.string(), moneyShape),
  headSeq: z.number().nullable(),
  headHash: z.string().nullable(),
  closedBy: z.string(),
  closedAt: instantShape,
  reopenedBy: z.string().nullable(),
  reopenedAt: instantShape.nullable(),
  reason: z.string(),
});

const totals = z.object({
  opening: moneyShape,
  cashIn: moneyShape,
  cashOut: moneyShape,
  closing: moneyShape,
  over: moneyShape,
  short: moneyShape,
});

/** The days of offices: how they stand, and who closed them. */
export const cashDayOperations: readonly Operation[] = [
  query({
    id: 'dayCloses',
    path: '/cash/days',
    tag,
    summary: { id: 'Hari kantor yang ditutup', en: 'Closed days of offices' },
    permission,
    asks: z.object({ from: dayInput, to: dayInput }),
    answer: z.array(close),
    read: ({ app, actor }, span) => dayCloses(app, actor, span),
  }),
  query({
    id: 'officeDay',
    path: '/cash/offices/{officeId}/day',
    tag,
    summary: { id: 'Keadaan hari sebuah kantor', en: 'How the day of an office stands' },
    permission,
    asks: z.object({ officeId: idInput, day: dayInput.optional() }),
    answer: z.object({
      officeId: idShape,
      office: z.string(),
      day: dayShape,
      today: dayShape,
      open: z.array(z.object({ name: z.string(), keeper: z.string() })),
      waiting: z.number(),
      sessions: z.number(),
      totals,
      close: close.nullable(),
    }),
    read: ({ app, actor }, { officeId, day }) => officeDayCard(app, actor, officeId, day),
  }),
  command({
    act: closeDay,
    method: 'post',
    path: '/cash/offices/{officeId}/days/{day}/closing',
    tag,
    summary: { id: 'Tutup hari kantor', en: 'Close the day of an office' },
    answer: closed,
  }),
  command({
    act: reopenDay,
    method: 'post',
    path: '/cash/offices/{officeId}/days/{day}/reopening',
    tag,
    summary: { id: 'Buka kembali hari kantor', en: 'Reopen the day of an office' },
    answer: closed,
  }),
];
