import { splits } from '#ledger/statements/split.ts';

/** The comparisons of a day and of a span; the first is the one taken without asking. */
export const dayComparisons = ['year-end', 'year', 'month', 'none', ...splits] as const;
export const spanComparisons = ['year', 'before', 'none', ...splits] as const;
/** Those of the income statement, which alone has a budget beside it. */
export const incomeComparisons = ['year', 'budget', 'before', 'none', ...splits] as const;
export type Comparison = (typeof dayComparisons)[number] | (typeof incomeComparisons)[number];
