import type { Title } from '#base/words.ts';
import { isResultClass } from '../accounts/account.ts';
import { rowOf } from './place-account.ts';
import type { ReportedChart } from './reported-chart.view.ts';

/** One part of equity: a row of the balance sheet, or the SHU that no closing has moved yet. */
export interface EquityPart {
  readonly key: string;
  readonly title: Title;
  readonly accountIds: ReadonlySet<string>;
}

/** The part in which the result of a year stands until it is closed. */
export const resultPart = {
  key: 'result',
  title: { id: 'SHU belum dibagi', en: 'Result not shared out' },
} as const;

/** The parts in which equity is told: the balance sheet's rows that hold equity accounts, then the SHU. */
export function equityParts(chart: ReportedChart): EquityPart[] {
  const layout = chart.layouts['balance-sheet'];
  const byRow = new Map<string, Set<string>>();
  for (const account of chart.accounts) {
    if (account.sakClass !== 'equity') continue;
    const code = rowOf(layout, account)?.code ?? account.code;
    const ids = byRow.get(code) ?? new Set<string>();
    byRow.set(code, ids.add(account.id));
  }
  const placed = layout.rows.flatMap((row): EquityPart[] => {
    const accountIds = byRow.get(row.code);
    byRow.delete(row.code);
    return accountIds && row.kind !== 'blank'
      ? [{ key: row.code, title: row.title, accountIds }]
      : [];
  });
  const rest = [...byRow].map(([key, accountIds]): EquityPart => {
    const title = { id: 'Ekuitas lain', en: 'Other equity' };
    return { key, title, accountIds };
  });
  const results = chart.accounts.filter(({ sakClass }) => isResultClass(sakClass));
  return [...placed, ...rest, { ...resultPart, accountIds: new Set(results.map(({ id }) => id)) }];
}
