import { retention } from '#base/privacy/retention.ts';

/** For how many days a draft is kept after it was saved last. */
export const draftDays = retention['entry-draft'].days;

/** For how many days one that was thrown away can be taken back out. */
export const undoDays = 7;

/** How many days before it goes a draft is spoken of. */
export const warnDays = 14;
