import type { z } from 'zod';
import type { ApprovalCards } from '#base/approval/approval-card.ts';
import { decimal } from '#base/money.ts';
import type { adoptBudget } from './adopt-budget.ts';
import { budgetCard } from './budget-list.view.ts';

const labels = {
  budget: { id: 'Anggaran', en: 'Budget' },
  fromMonth: { id: 'Berlaku mulai', en: 'Holds from' },
  income: { id: 'Pendapatan', en: 'Income' },
  expense: { id: 'Beban', en: 'Expenses' },
  result: { id: 'Rencana SHU', en: 'Planned result' },
  decidedOn: { id: 'Tanggal rapat', en: 'Day of the meeting' },
  decision: { id: 'Keputusan', en: 'Decision' },
} as const;

/** What the adoption of a budget would put into force. */
export const budgetCards: ApprovalCards = {
  'budget.adopt': async (ground, actor, input) => {
    const typed = input as z.output<typeof adoptBudget.input>;
    const budget = await budgetCard(ground, actor, typed.budgetId);
    const name = `RAPB ${budget.year} (${budget.version})`;
    return {
      facts: [
        { label: labels.budget, value: name, as: 'text', path: `/anggaran/${budget.id}` },
        { label: labels.fromMonth, value: budget.fromMonth, as: 'month' },
        { label: labels.income, value: decimal(budget.income), as: 'money' },
        { label: labels.expense, value: decimal(budget.expense), as: 'money' },
        { label: labels.result, value: decimal(budget.result), as: 'money' },
        { label: labels.decidedOn, value: typed.decidedOn, as: 'day' },
        { label: labels.decision, value: typed.decision, as: 'text' },
      ],
    };
  },
};
