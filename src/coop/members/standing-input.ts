import { z } from 'zod';
import { dayInput, idInput } from '#base/input.ts';
import { reasonInput } from '#base/privacy/reason-input.ts';

/** What every act on a membership is told: whose, from which day, and why. */
export const standingInput = z.object({ memberId: idInput, onDay: dayInput, reason: reasonInput });
