import { z } from 'zod';
import { dayShape, idShape, instantShape, moneyShape } from '../shapes.ts';
import { classShape, lifeShape, standingShape } from './member-shapes.ts';

/** Who opened what of whom, when and why. */
export const accessShape = z.object({
  deedId: idShape,
  at: instantShape,
  loginId: idShape.nullable(),
  person: z.string().nullable(),
  opened: z.enum(['nik', 'phone', 'all']),
  memberId: idShape,
  number: z.string(),
  member: z.string(),
  reason: z.string(),
});

const line = z.object({
  day: dayShape,
  number: z.string(),
  memo: z.string(),
  amount: moneyShape,
  balance: moneyShape,
});

const account = z.object({
  id: idShape,
  code: z.string(),
  account: z.string(),
  unit: z.string(),
  office: z.string(),
  number: z.string().nullable(),
  savingsMonths: z.number().nullable(),
  savingsRate: z.string().nullable(),
  maturesOn: dayShape.nullable(),
  openedOn: dayShape,
  closedOn: dayShape.nullable(),
  balance: moneyShape,
  held: moneyShape,
  holds: z.array(z.object({ amount: moneyShape, reason: z.string() })),
  loan: z
    .object({
      ceiling: moneyShape.nullable(),
      termMonths: z.number().nullable(),
      instalmentsPaid: z.number().nullable(),
    })
    .nullable(),
  lines: z.array(line),
});

/** All that the organisation holds of one member. */
export const personShape = z.object({
  memberId: idShape,
  madeAt: instantShape,
  person: z.object({
    number: z.string(),
    name: z.string(),
    sex: z.enum(['male', 'female']).nullable(),
    bornOn: dayShape.nullable(),
    joinedOn: dayShape.nullable(),
    stall: z.string(),
    nik: z.string().nullable(),
    phone: z.string().nullable(),
    birthPlace: z.string(),
    address: z.string(),
    occupation: z.string(),
    kind: z.enum(['person', 'cooperative']),
    class: classShape,
    standing: standingShape,
    applicationNumber: z.string().nullable(),
    recordedAt: instantShape,
    extra: z.record(z.string(), z.string()),
  }),
  ...lifeShape.shape,
  accounts: z.array(account),
  isCut: z.boolean(),
  imports: z.array(z.object({ day: dayShape, files: z.array(z.string()) })),
  deeds: z.array(z.object({ at: instantShape, act: z.string(), person: z.string().nullable() })),
  accesses: z.array(accessShape),
});
