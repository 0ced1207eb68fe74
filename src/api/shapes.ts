import { z } from 'zod';

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

/** Where the next page of a list with numbered pages begins. */
export const pageCursor = z.object({ page: z.number().int().min(2).max(1_000_000) });
