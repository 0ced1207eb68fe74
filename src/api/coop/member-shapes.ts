import { z } from 'zod';
import { memberEventKinds } from '#coop/members/standing.ts';
import { tieRoles } from '#coop/members/tie.ts';
import { dayShape, idShape } from '../shapes.ts';

export const classShape = z.enum(['regular', 'associate']);
export const standingShape = z.enum(['applicant', 'member', 'leaving', 'left', 'died']);

/** One row of the register. */
export const listedShape = z.object({
  id: idShape,
  number: z.string(),
  name: z.string(),
  sex: z.enum(['male', 'female']).nullable(),
  bornOn: dayShape.nullable(),
  joinedOn: dayShape.nullable(),
  stall: z.string(),
  kind: z.enum(['person', 'cooperative']),
  class: classShape,
  standing: standingShape,
  leftOn: dayShape.nullable(),
  nik: z.string().nullable(),
  phone: z.string().nullable(),
});

/** One member. */
export const cardShape = listedShape.extend({
  hasNik: z.boolean(),
  applicationNumber: z.string().nullable(),
  birthPlace: z.string(),
  address: z.string(),
  occupation: z.string(),
});

const otherRow = z.object({ id: idShape, number: z.string(), name: z.string() });

/** What happened to a membership, who inherits, and what makes a related party. */
export const lifeShape = z.object({
  events: z.array(
    z.object({
      id: idShape,
      kind: z.enum(memberEventKinds),
      class: classShape,
      onDay: dayShape,
      reason: z.string(),
    }),
  ),
  heirs: z.array(
    z.object({ id: idShape, name: z.string(), relation: z.string(), document: z.string() }),
  ),
  ties: z.array(
    z.object({
      id: idShape,
      role: z.enum(tieRoles),
      relation: z.string(),
      kinOf: z.string(),
      fromOn: dayShape,
      untilOn: dayShape.nullable(),
    }),
  ),
  mergedFrom: z.array(otherRow),
  mergedInto: otherRow.nullable(),
});
