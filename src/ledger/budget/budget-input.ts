import { z } from 'zod';
import { idInput, moneyInput, wholeInput } from '#base/input.ts';

/** Which draft, and which state of it was before the eyes of whoever changes it. */
export const draftInput = {
  budgetId: idInput,
  /** The draft's `edits` as it was read: another change meanwhile is not written over. */
  seen: wholeInput(0, 1_000_000_000),
};

/** An account, and a unit or none. */
export const rowInput = {
  accountId: idInput,
  unitId: idInput.nullable().default(null),
};

/** At most so many rows at once: far more than any chart and its units have. */
export const mostRows = 2_000;

/** Twelve sums, January first, above nought on the account's normal side; null: not budgeted. */
export const monthsInput = z.array(moneyInput.nullable()).length(12);
