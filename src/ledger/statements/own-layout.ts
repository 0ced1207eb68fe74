import type { Title } from '#base/words.ts';
import { sakClasses } from '../accounts/account.ts';
import { layoutOf } from './layout.ts';
import type { Layout, LayoutBody, LayoutRow, StatementCode } from './layout.ts';

/** Where an account stands that no row of the cooperative's own layout takes. */
export const unplacedTitle: Title = { id: 'Belum ditempatkan', en: 'Not placed yet' };

/** The codes of rows of accounts that no row takes. */
const unplacedCode = 'unplaced';

/** Whether a row gathers what no other row takes. */
export function isUnplaced(row: { readonly code: string }): boolean {
  return row.code.startsWith(`${unplacedCode}-`);
}

/**
 * A cooperative's own layout made whole: what the statement is stays as the house has it (which classes it
 * leaves out, which totals must be equal), and before each end a row for accounts that no row takes, so that
 * an account made later is shown and summed, and never lost. Without such accounts the rows are nought and
 * are left out.
 */
export function ownLayout(template: string, statement: StatementCode, body: LayoutBody): Layout {
  const standard = layoutOf(template, statement);
  const rows = restsOf(standard).reduce(withRest, body.rows);
  return { ...standard, title: body.title, rows };
}

/** Rows that others lean on: their codes and kinds stay, whatever else a cooperative changes. */
export function rolesOf({ equal, result }: Pick<Layout, 'equal' | 'result'>): readonly string[] {
  return equal ? [equal[0], 'total-equity', equal[1]] : result ? [result] : [];
}

interface Rest {
  readonly end: string;
  readonly row: Extract<LayoutRow, { kind: 'accounts' }>;
}

const assetClasses = ['current-asset', 'investment', 'fixed-asset', 'other-asset'];

function restsOf({ equal, result, outside }: Layout): Rest[] {
  const classes = Object.keys(sakClasses).filter((one) => !outside.includes(one));
  if (equal) {
    const claims = ['short-liability', 'long-liability', 'equity'];
    return [
      { end: equal[0], row: restRow('assets', 'debit', assetClasses) },
      { end: equal[1], row: restRow('claims', 'credit', claims) },
    ];
  }
  return result ? [{ end: result, row: restRow('result', 'credit', classes) }] : [];
}

function restRow(name: string, sign: 'debit' | 'credit', classes: readonly string[]): Rest['row'] {
  return {
    code: `${unplacedCode}-${name}`,
    title: unplacedTitle,
    kind: 'accounts',
    accounts: classes.map((one) => `rest:${one}`),
    sign,
  };
}

function withRest(rows: readonly LayoutRow[], { end, row }: Rest): LayoutRow[] {
  return rows.flatMap((one) =>
    one.code === end && one.kind === 'sum' ? [row, { ...one, of: [...one.of, row.code] }] : [one],
  );
}
