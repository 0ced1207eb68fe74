import { z } from 'zod';
import { yearTextBetween } from '#base/input.ts';

/** The plain shapes of answers; what is asked has the inputs of the house (`#base/input.ts`). */
export const idShape = z.uuid();

/** Rupiah as a decimal string with two digits. */
export const moneyShape = z
  .string()
  .meta({ format: 'decimal', pattern: '^-?\\d+\\.\\d\\d$', examples: ['1250000.00'] });

/** A civil day. */
export const dayShape = z.iso.date();

/** An instant, in UTC. */
export const instantShape = z.iso.datetime();

/** A text in both languages. */
export const titleShape = z.object({ id: z.string(), en: z.string() });

/** `true` or `false` behind the question mark. */
export const flagInput = z.enum(['true', 'false']).transform((text) => text === 'true');

/** A year behind the question mark or in the path. */
export const yearInput = yearTextBetween(1900, 2199);

/** Who did a deed, and who gave the second yes. */
export const doerShape = {
  actorKind: z.enum(['person', 'operator', 'job']),
  by: z.string().nullable(),
  approvedBy: z.string().nullable(),
};
