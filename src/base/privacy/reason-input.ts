import { textInput } from '../input.ts';
import { scrub } from '../scrub.ts';

/**
 * A reason that stands in a deed in clear and for ever: 3 to 300 characters, without a NIK or a phone
 * number in it (`privacy/number-in-reason`), for deeds carry no personal data.
 */
export const reasonInput = textInput(300, 3).refine((text) => scrub(text) === text, {
  params: { code: 'privacy/number-in-reason' },
});
