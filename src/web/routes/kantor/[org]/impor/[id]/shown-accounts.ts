import { decimal } from '#base/money.ts';
import type { ImportPlan } from '#coop/import/plan-import.ts';
import type { ImportStanding } from '#coop/import/import-standing.ts';
import type { SakClass } from '#ledger/accounts/account.ts';

/** One line of the trial balance, what it becomes, and what it could become instead. */
export interface ShownLine {
  readonly code: string;
  readonly name: string;
  readonly balance: string;
  readonly by: 'name' | 'code' | 'likeness' | 'choice' | 'new';
  readonly account: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly sakClass: SakClass;
  readonly isControl: boolean;
  /** Accounts of the chart that no other line means, and that can carry this one. */
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** How the lines of a trial balance are matched with the chart. */
export function shownLines(plan: ImportPlan, standing: ImportStanding): ShownLine[] {
  const taken = new Set(plan.opening?.flatMap(({ account }) => account?.id ?? []));
  const controls = new Set(plan.controls.map(({ code }) => code));
  const free = standing.chart.filter((account) => !taken.has(account.id));
  return (plan.opening ?? []).map(({ row, account, by, sakClass }) => {
    const isControl = controls.has(row.code);
    const fits = free.filter((one) => one.control || !isControl);
    const options = [...(account ? [account] : []), ...fits].map((one) => ({
      id: one.id,
      text: `${one.code} ${one.name}`,
    }));
    return {
      code: row.code,
      name: row.name,
      balance: decimal(row.balance),
      by,
      account: account && { id: account.id, code: account.code, name: account.name },
      sakClass,
      isControl,
      options,
    };
  });
}
