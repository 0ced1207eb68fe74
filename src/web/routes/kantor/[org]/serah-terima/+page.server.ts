import { day } from '#base/day.ts';
import { handoverSheet } from './handover-sheet.ts';
import type { PageServerLoad } from './$types';

/** The sheet of what the next treasurer takes over. */
export const load: PageServerLoad = async ({ locals, parent }) =>
  handoverSheet(locals, day((await parent()).today));
