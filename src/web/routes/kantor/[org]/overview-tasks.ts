import { decimal } from '#base/money.ts';
import type { OpenMatters } from '#ledger/entries/open-matters.view.ts';

/** One thing that waits, as data: the page has its words. */
export type Task =
  | { readonly kind: 'approvals'; readonly count: number }
  | { readonly kind: 'import' }
  | { readonly kind: 'months'; readonly count: number; readonly month: string }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'map'; readonly count: number; readonly names: readonly string[] }
  | { readonly kind: 'undetailed'; readonly account: string; readonly amount: string };

/** What the reader's seat may do about it. */
export interface TaskRights {
  /** How many requests wait for their decision. */
  readonly waiting: number;
  readonly mayImport: boolean;
  readonly mayClose: boolean;
  readonly mayEndYear: boolean;
  readonly mayMap: boolean;
}

/**
 * What waits for whoever looks, the most pressing first. A task that one's role cannot do is left out: it
 * stands on another's list.
 */
export function tasksOf(
  matters: OpenMatters,
  gaps: readonly string[],
  isEmpty: boolean,
  rights: TaskRights,
): Task[] {
  const tasks: Task[] = [];
  if (rights.waiting > 0) tasks.push({ kind: 'approvals', count: rights.waiting });
  if (isEmpty && rights.mayImport) tasks.push({ kind: 'import' });
  const [month] = matters.openMonths;
  if (month && rights.mayClose)
    tasks.push({ kind: 'months', count: matters.openMonths.length, month });
  if (rights.mayEndYear) {
    for (const year of matters.openYears) tasks.push({ kind: 'year', year });
  }
  if (rights.mayImport) {
    for (const { code, account, balance } of matters.undetailed) {
      tasks.push({ kind: 'undetailed', account: `${code} ${account}`, amount: decimal(balance) });
    }
  }
  if (gaps.length > 0 && rights.mayMap) {
    tasks.push({ kind: 'map', count: gaps.length, names: gaps.slice(0, 3) });
  }
  return tasks;
}
