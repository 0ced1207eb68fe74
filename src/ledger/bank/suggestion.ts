import type { BankLine, BookLine } from './bank.ts';

/** Why two lines may be the same money; the page has the words. */
export type Reason =
  | 'amount'
  | 'same-day'
  | 'near-day'
  | 'reference'
  | 'words'
  | 'only-one'
  | 'one-to-many'
  | 'many-to-one';

/** A proposal: these lines of the bank are those of the books. */
export interface Suggestion {
  readonly bank: readonly BankLine[];
  readonly books: readonly BookLine[];
  /** 0 to 100. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** Sure enough to be taken with all the others in one go. */
  readonly isCertain: boolean;
}
