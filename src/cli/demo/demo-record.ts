import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type pg from 'pg';
import { dayInput, textInput } from '#base/input.ts';

/** What the books of this demonstration are made of; raised whenever a chapter changes. */
export const demoVersion = 1;

/** Writes down that the demonstration has been told to its end, from what and by which version. */
export const finishDemo = defineAct({
  name: 'demo.finish',
  permission: 'organisation.create',
  input: z.object({ seed: textInput(80, 1), today: dayInput, version: z.int().min(1) }),

  run(deed, { seed, today, version }) {
    deed.note({ seed, today, version });
    return { seed, today, version };
  },
});
