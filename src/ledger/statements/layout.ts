import { z } from 'zod';
import { absent } from '#base/refusal.ts';
import { sakClasses } from '../accounts/account.ts';
import type { LegalClass, SakClass, Side } from '../accounts/account.ts';
import consumerBalance from './layouts/consumer.balance-sheet.json' with { type: 'json' };
import consumerIncome from './layouts/consumer.income-statement.json' with { type: 'json' };
import marketTradersBalance from './layouts/market-traders.balance-sheet.json' with { type: 'json' };
import marketTradersIncome from './layouts/market-traders.income-statement.json' with { type: 'json' };
import mixedBalance from './layouts/mixed.balance-sheet.json' with { type: 'json' };
import mixedIncome from './layouts/mixed.income-statement.json' with { type: 'json' };
import savingsAndLoanBalance from './layouts/savings-and-loan.balance-sheet.json' with { type: 'json' };
import savingsAndLoanIncome from './layouts/savings-and-loan.income-statement.json' with { type: 'json' };

const title = z.strictObject({ id: z.string().min(1), en: z.string().min(1) });
const code = z.string().regex(/^[0-9a-z][0-9a-z-]*$/);
const sign = z.enum(['debit', 'credit']);

/** What a computed row reckons: the running year's SHU, or that of earlier years not yet closed. */
const computations = ['result-of-year', 'result-not-closed'] as const;
export type Computation = (typeof computations)[number];

/** `rule` names the law or standard behind a row, for whoever asks why. */
const row = z.discriminatedUnion('kind', [
  z.strictObject({ code, title, kind: z.literal('heading') }),
  /** Patterns as `rowOf` reads them; the row's figure stands positive on the side `sign`. */
  z.strictObject({
    code,
    title,
    kind: z.literal('accounts'),
    accounts: z.array(z.string()).min(1),
    sign,
    rule: title.optional(),
  }),
  /** Codes of rows above it; one with a minus in front is taken off. */
  z.strictObject({
    code,
    title,
    kind: z.literal('sum'),
    of: z.array(z.string()).min(1),
    level: z.literal([0, 1]),
    rule: title.optional(),
  }),
  z.strictObject({
    code,
    title,
    kind: z.literal('computed'),
    of: z.tuple([z.enum(computations)]),
    sign,
    rule: title.optional(),
  }),
]);

const layout = z.strictObject({
  statement: z.enum(['balance-sheet', 'income-statement']),
  template: z.string(),
  title,
  /** Classes that this statement leaves out, on purpose. */
  outside: z.array(z.string()),
  /** Two rows that must be equal in every column. */
  equal: z.tuple([z.string(), z.string()]).optional(),
  /** The row that is the result of the span. */
  result: z.string().optional(),
  rows: z.array(row),
});

export type LayoutRow = z.infer<typeof row>;
export type Layout = z.infer<typeof layout>;
export type StatementCode = Layout['statement'];

/** Every layout: one per template and statement. */
export const layouts: readonly Layout[] = [
  marketTradersBalance,
  marketTradersIncome,
  savingsAndLoanBalance,
  savingsAndLoanIncome,
  consumerBalance,
  consumerIncome,
  mixedBalance,
  mixedIncome,
].map((one) => layout.parse(one));

/** The layout of a statement for a cooperative's template; refuses `layout/absent`. */
export function layoutOf(template: string, statement: StatementCode): Layout {
  const found = layouts.find((one) => one.template === template && one.statement === statement);
  return found ?? absent('layout/absent', { template, statement });
}

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
}

/**
 * The one row an account falls into, or undefined if the statement leaves its class out.
 *
 * The most exact pattern wins: the longest beginning of the template's code (`1-139` before `1-13`),
 * then class with legal class (`equity:reserve`) or side (`fixed-asset:credit`), then the class. So an
 * account that the cooperative added itself falls into its class's row, and none into two.
 */
export function rowOf(of: Layout, account: PlacedAccount): LayoutRow | undefined {
  if (of.outside.includes(account.sakClass)) return undefined;
  let best: LayoutRow | undefined;
  let bestFit = 0;
  for (const candidate of of.rows) {
    if (candidate.kind !== 'accounts') continue;
    for (const pattern of candidate.accounts) {
      const fits = fit(pattern, account);
      if (fits > bestFit) [best, bestFit] = [candidate, fits];
    }
  }
  return best;
}

/** How exactly a pattern fits: nought for not at all, more for more exactly. */
function fit(pattern: string, account: PlacedAccount): number {
  if (/^\d/.test(pattern))
    return account.templateCode?.startsWith(pattern) ? 10 + pattern.length : 0;
  const [sakClass, narrower] = pattern.split(':');
  if (sakClass !== account.sakClass) return 0;
  if (narrower === undefined) return 1;
  if (narrower === account.legalClass) return 3;
  return narrower === account.normal ? 2 : 0;
}

/** Whether a pattern of a layout can be read at all; for the layouts' own test. */
export function isPattern(pattern: string): boolean {
  return /^\d(-\d{0,4})?$/.test(pattern) || pattern.split(':')[0]! in sakClasses;
}
