import { chartPartOf, chartParts } from '#ledger/accounts/chart-part.ts';
import type { ChartPart } from '#ledger/accounts/chart-part.ts';
import type { ChartRow } from '#ledger/accounts/chart.view.ts';
import { queryText, queryWord } from '#web/address.ts';

/** What the address asks of the chart: words of code or name, a part of the statements, closed ones only. */
export interface ChartQuestion {
  readonly text: string;
  readonly part: ChartPart | undefined;
  readonly closed: boolean;
}

/** Reads the chart's filter of an address. */
export function chartQuestion(url: URL): ChartQuestion {
  return {
    text: queryText(url, 'q'),
    part: queryWord(url, 'golongan', chartParts),
    closed: queryWord(url, 'status', ['ditutup']) !== undefined,
  };
}

/** The accounts that a filter finds: every word must stand in code or name. */
export function accountsFound(accounts: readonly ChartRow[], asked: ChartQuestion): ChartRow[] {
  const words = asked.text.toLowerCase().split(/\s+/).filter(Boolean);
  return accounts.filter((account) => {
    const text = `${account.code} ${account.name}`.toLowerCase();
    return (
      words.every((word) => text.includes(word)) &&
      (asked.part === undefined || chartPartOf(account.sakClass) === asked.part) &&
      (!asked.closed || account.closedOn !== null)
    );
  });
}
