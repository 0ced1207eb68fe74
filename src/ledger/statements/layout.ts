import { z } from 'zod';
import { textInput, wholeInput } from '#base/input.ts';
import { absent } from '#base/refusal.ts';
import consumerBalance from './layouts/consumer.balance-sheet.json' with { type: 'json' };
import consumerIncome from './layouts/consumer.income-statement.json' with { type: 'json' };
import marketTradersBalance from './layouts/market-traders.balance-sheet.json' with { type: 'json' };
import marketTradersIncome from './layouts/market-traders.income-statement.json' with { type: 'json' };
import mixedBalance from './layouts/mixed.balance-sheet.json' with { type: 'json' };
import mixedIncome from './layouts/mixed.income-statement.json' with { type: 'json' };
import savingsAndLoanBalance from './layouts/savings-and-loan.balance-sheet.json' with { type: 'json' };
import savingsAndLoanIncome from './layouts/savings-and-loan.income-statement.json' with { type: 'json' };

const title = z.strictObject({ id: textInput(120, 1), en: textInput(120, 1) });
const rule = z.strictObject({ id: textInput(400, 1), en: textInput(400, 1) }).exactOptional();
const code = z.string().regex(/^[0-9a-z][0-9a-z-]{0,59}$/);
const sign = z.enum(['debit', 'credit']);
/** How far a row stands in, where it is not as its kind is; and whether it shows although it is nought. */
const look = {
  indent: wholeInput(0, 3).exactOptional(),
  zero: z.literal(true).exactOptional(),
};

/** What a computed row reckons: the running year's SHU, or that of earlier years not yet closed. */
const computations = ['result-of-year', 'result-not-closed'] as const;
export type Computation = (typeof computations)[number];

/** `rule` names the law or standard behind a row, for whoever asks why. */
const row = z.discriminatedUnion('kind', [
  z.strictObject({ code, title, kind: z.literal('heading'), indent: look.indent }),
  z.strictObject({ code, kind: z.literal('blank') }),
  /** Patterns as `rowOf` reads them; the row's figure stands positive on the side `sign`. */
  z.strictObject({
    ...{ code, title, sign, rule, ...look },
    kind: z.literal('accounts'),
    accounts: z.array(textInput(60, 1)).min(1).max(60),
  }),
  /** Codes of rows above it; one with a minus in front is taken off. */
  z.strictObject({
    ...{ code, title, rule, zero: look.zero },
    kind: z.literal('sum'),
    of: z.array(textInput(61, 1)).min(1).max(100),
    level: z.literal([0, 1]),
  }),
  z.strictObject({
    ...{ code, title, sign, rule, ...look },
    kind: z.literal('computed'),
    of: z.tuple([z.enum(computations)]),
  }),
]);

const statements = ['balance-sheet', 'income-statement'] as const;

/** What an organisation lays out itself: title and rows. Which classes stand in it belongs to the statement. */
export const layoutBody = z.strictObject({ title, rows: z.array(row).min(1).max(200) });

const layout = z.strictObject({
  statement: z.enum(statements),
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

export type LayoutBody = z.output<typeof layoutBody>;
export type LayoutRow = z.output<typeof row>;
export type Layout = z.output<typeof layout>;
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

/** The statements that have a layout. */
export const statementCodes = statements;
