import { decimal, minus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { AnyReportRow } from '#ledger/statements/define-report.ts';
import { officeOf } from './said-explanation.ts';

/** By how much a balance sheet is off in any column; null for other reports. */
export function differenceOf(
  rows: readonly { readonly code: string; readonly amounts: readonly (string | null)[] }[],
): string | null {
  const left = rows.find((row) => row.code === 'total-assets');
  const right = rows.find((row) => row.code === 'total-liabilities-and-equity');
  if (!left || !right) return null;
  const off = left.amounts.map((amount, i) =>
    minus(senOf(amount ?? '0.00'), senOf(right.amounts[i] ?? '0.00')),
  );
  return decimal(off.find((amount) => amount !== zero) ?? zero);
}

/** A shown amount as money. */
export function senOf(amount: string): Money {
  return BigInt(amount.replace('.', '')) as Money;
}

/** Where a row of a year's statement is explained. */
export function noteHref(row: AnyReportRow, url: URL, year: string): string {
  const section = row.note?.startsWith('4.') ? 'sheet' : 'income';
  return `${officeOf(url)}/laporan/calk?tahun=${year}#c-${section}-${row.code}`;
}
