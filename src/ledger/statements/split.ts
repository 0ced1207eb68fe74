/** By what a statement may be spread out: time, lines of business, or offices. */
export const splits = ['months', 'quarters', 'years', 'units', 'offices'] as const;
export type Split = (typeof splits)[number];

/** What may stand in a report's columns: a spread, or the budget beside the actual. */
export const columnChoices = [...splits, 'budget'] as const;
export type ColumnChoice = (typeof columnChoices)[number];
