import { z } from 'zod';

/** The number of a budget's version, as addresses and commands write it. */
export const versionInput = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .transform(Number);
