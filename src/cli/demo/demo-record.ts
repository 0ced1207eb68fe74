import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { dayInput, textInput } from '#base/input.ts';

/** What the books of this demonstration are made of; raised whenever a chapter changes. */
export const demoVersion = 8;

const input = z.object({ seed: textInput(80, 1), today: dayInput, version: z.int().min(1) });

/**
 * Writes down from what the demonstration is told. Told again after it broke off, it goes on from the
 * same seed and day, so that every act of it answers as it did the first time.
 */
export const beginDemo = defineAct({
  name: 'demo.begin',
  permission: 'organisation.create',
  input,
  run: (_deed, told) => told,
});

/** Writes down that the demonstration has been told to its end. */
export const finishDemo = defineAct({
  name: 'demo.finish',
  permission: 'organisation.create',
  input,
  run: (_deed, told) => told,
});
