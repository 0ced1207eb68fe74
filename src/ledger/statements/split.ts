/** By what a statement may be spread out: time, lines of business, or offices. */
export const splits = ['months', 'quarters', 'years', 'units', 'offices'] as const;
export type Split = (typeof splits)[number];
