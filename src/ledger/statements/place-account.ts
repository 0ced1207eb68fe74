import { sakClasses } from '../accounts/account.ts';
import type { LegalClass, SakClass, Side } from '../accounts/account.ts';
import type { Layout, LayoutRow } from './layout.ts';

/** What a layout has to know of an account to place it. */
export interface PlacedAccount {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly sakClass: SakClass;
  readonly normal: Side;
  readonly legalClass: LegalClass | null;
  /** The template's own code, while the account still is of the template's class; else null. */
  readonly templateCode: string | null;
  /** The purposes for which acts post to it. */
  readonly purposes?: readonly string[];
}

/** A row that takes accounts. */
export type AccountsRow = Extract<LayoutRow, { kind: 'accounts' }>;

/**
 * The one row an account falls into, or undefined if the statement leaves its class out.
 *
 * The most exact pattern wins: the account's own code (`code:1-1101`), a purpose (`purpose:loan.principal`),
 * a range of codes (`code:1-1101..1-1119`), the longest beginning of the template's code (`1-139` before
 * `1-13`), then class with legal class (`equity:reserve`) or side (`fixed-asset:credit`), then the class. So
 * an account that the cooperative added itself falls into its class's row, and none into two.
 */
export function rowOf(of: Layout, account: PlacedAccount): LayoutRow | undefined {
  return rowsOf(of, account)[0];
}

/** The rows whose patterns fit an account best; more than one, and the layout does not say which is meant. */
export function rowsOf(of: Layout, account: PlacedAccount): AccountsRow[] {
  if (of.outside.includes(account.sakClass)) return [];
  let best: AccountsRow[] = [];
  let bestFit = 0;
  for (const candidate of of.rows) {
    if (candidate.kind !== 'accounts') continue;
    const fits = Math.max(...candidate.accounts.map((pattern) => fit(pattern, account)));
    if (fits > bestFit) [best, bestFit] = [[candidate], fits];
    else if (fits === bestFit && fits > 0) best.push(candidate);
  }
  return best;
}

/** How exactly a pattern fits: nought for not at all, more for more exactly. */
function fit(pattern: string, account: PlacedAccount): number {
  if (/^\d/.test(pattern))
    return account.templateCode?.startsWith(pattern) ? 10 + pattern.length : 0;
  const [kind = '', narrower] = pattern.split(':');
  if (kind === 'code') return codeFit(narrower ?? '', account.code);
  if (kind === 'purpose') return account.purposes?.includes(narrower ?? '') ? 80 : 0;
  if (kind === 'rest') return narrower === account.sakClass ? 0.5 : 0;
  if (kind !== account.sakClass) return 0;
  if (narrower === undefined) return 1;
  if (narrower === account.legalClass) return 3;
  return narrower === account.normal ? 2 : 0;
}

/** One code, or a range that holds its ends and what begins with the last. */
function codeFit(range: string, code: string): number {
  const [from = '', to] = range.split('..');
  if (to === undefined) return code === from ? 100 : 0;
  return code >= from && (code <= to || code.startsWith(to)) ? 60 : 0;
}

/** Whether a pattern of a layout can be read at all. */
export function isPattern(pattern: string): boolean {
  if (/^\d(-\d{0,4})?$/.test(pattern)) return true;
  if (/^code:[^\s:.]{1,20}(\.\.[^\s:.]{1,20})?$/.test(pattern)) return true;
  if (/^purpose:[a-z][a-z-]*(\.[a-z-]+)*$/.test(pattern)) return true;
  return pattern.split(':')[0]! in sakClasses;
}
