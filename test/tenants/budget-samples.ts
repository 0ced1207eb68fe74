import type { Things } from './things.ts';

/** One fitting input per act on budgets. */
export function budgetSamples({ accountId, entryId }: Things): Record<string, unknown> {
  const draft = { budgetId: entryId, seen: 0 };
  const months = Array.from({ length: 12 }, () => '1000.00');
  return {
    'budget.open': { year: 2030 },
    'budget.set-lines': { ...draft, rows: [{ accountId, months }] },
    'budget.spread': { ...draft, rows: [{ accountId, total: '1000.00', by: 'evenly' }] },
    'budget.copy-actuals': { ...draft, growth: '7.5' },
    'budget.undo': draft,
    'budget.adopt': { ...draft, decidedOn: '2020-01-20', decision: '01/RAT/2020' },
    'budget.revise': { fromMonth: '2020-07', reason: 'coba saja' },
    'budget.drop': draft,
  };
}
