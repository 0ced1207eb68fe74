import type { Title } from '#base/words.ts';
import type { BudgetStatus } from './budget.ts';

/** How the states of a budget are called. */
export const budgetStatusTitles: Readonly<Record<BudgetStatus, Title>> = {
  draft: { id: 'Rancangan', en: 'Draft' },
  adopted: { id: 'Disahkan', en: 'Adopted' },
  dropped: { id: 'Dibuang', en: 'Given up' },
};
