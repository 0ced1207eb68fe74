import { z } from 'zod';
import { differenceCauses } from '#coop/cash/cash-difference.ts';
import { dayShape, idShape, instantShape, moneyShape } from '../shapes.ts';

const kind = z.enum(['vault', 'drawer']);
const pieces = z.record(z.string(), z.number().int());

/** A drawer as it stands now. */
export const drawerShape = z.object({
  id: idShape,
  name: z.string(),
  officeId: idShape,
  office: z.string(),
  subAccountId: idShape,
  sessionId: idShape.nullable(),
  status: z.enum(['open', 'counted']).nullable(),
  day: dayShape.nullable(),
  openedAt: instantShape.nullable(),
  keeper: z.string().nullable(),
  isOwn: z.boolean(),
  balance: moneyShape,
  held: moneyShape,
});

/** The vault of an office. */
export const vaultShape = z.object({
  officeId: idShape,
  office: z.string(),
  today: dayShape,
  isDayClosed: z.boolean(),
  accountId: idShape.nullable(),
  account: z.string().nullable(),
  balance: moneyShape,
});

/** A hand-over with the giver’s count. */
export const handoverShape = z.object({
  id: idShape,
  fromKind: kind,
  fromId: idShape,
  fromName: z.string(),
  toKind: kind,
  toId: idShape,
  toName: z.string(),
  amount: moneyShape,
  status: z.enum(['offered', 'accepted', 'refused', 'withdrawn']),
  offeredBy: z.string(),
  offeredAt: instantShape,
  isOwn: z.boolean(),
  toLoginId: idShape.nullable(),
  taker: z.string().nullable(),
  isForActor: z.boolean(),
  decidedBy: z.string().nullable(),
  decidedAt: instantShape.nullable(),
  reason: z.string(),
  entryId: idShape.nullable(),
  number: z.string().nullable(),
  pieces,
});

/** Somebody who may keep a drawer. */
export const keeperShape = z.object({
  id: idShape,
  name: z.string(),
  isSelf: z.boolean(),
  isBusy: z.boolean(),
});

/** A session of a drawer. */
export const sessionShape = z.object({
  id: idShape,
  drawerId: idShape,
  drawer: z.string(),
  officeId: idShape,
  office: z.string(),
  keeper: z.string(),
  day: dayShape,
  openedAt: instantShape,
  closedAt: instantShape.nullable(),
  status: z.enum(['open', 'counted', 'closed']),
  opening: moneyShape,
  expected: moneyShape.nullable(),
  counted: moneyShape.nullable(),
  difference: moneyShape,
  cause: z.enum(differenceCauses).nullable(),
  note: z.string(),
});

const movementKind = z.enum(['opening', 'hand-over', 'difference', 'reversal', 'payment']);

/** A session with its movements and counts. */
export const wholeSessionShape = sessionShape.extend({
  isOwn: z.boolean(),
  balance: moneyShape.nullable(),
  held: moneyShape,
  total: moneyShape,
  sums: z.array(
    z.object({
      kind: movementKind,
      act: z.string(),
      against: z.string(),
      count: z.number(),
      amount: moneyShape,
    }),
  ),
  movements: z.array(
    z.object({
      entryId: idShape.nullable(),
      number: z.string().nullable(),
      postedAt: instantShape,
      memo: z.string(),
      kind: movementKind,
      act: z.string(),
      against: z.string(),
      amount: moneyShape,
    }),
  ),
  counts: z.array(
    z.object({
      id: idShape,
      purpose: z.enum(['check', 'closing']),
      pieces,
      total: moneyShape,
      expected: moneyShape,
      by: z.string(),
      at: instantShape,
    }),
  ),
});
