import type { ApprovalCards } from '#base/approval/approval-card.ts';
import { assetCards } from './assets/asset-cards.ts';
import { bankCards } from './bank/bank-cards.ts';
import { budgetCards } from './budget/budget-cards.view.ts';
import { periodCards } from './periods/period-cards.ts';
import { recurringCards } from './recurring/recurring-cards.view.ts';
import { runOffCards } from './run-off/run-off-cards.view.ts';

/** What acts on the books would do that wait for a second person; those on entries need names of members. */
export const ledgerCards: ApprovalCards = {
  ...periodCards,
  ...recurringCards,
  ...runOffCards,
  ...bankCards,
  ...assetCards,
  ...budgetCards,
};
