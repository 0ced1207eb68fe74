import { isResultClass } from '../accounts/account.ts';
import type { Layout, LayoutRow } from '../statements/layout.ts';
import { isUnplaced, rolesOf } from '../statements/own-layout.ts';
import { isPattern, rowsOf } from '../statements/place-account.ts';
import type { PlacedAccount } from '../statements/place-account.ts';

/** One thing that is not right with a layout: a refusal's code and facts, and the row where it is. */
export interface LayoutFault {
  readonly code: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly row: string | null;
}

type Summed = Extract<LayoutRow, { kind: 'accounts' | 'sum' | 'computed' }>;

/**
 * Everything that keeps a layout from being adopted, from above to below: rows that share a code, patterns
 * that cannot be read, sums of what does not stand above them, rows that the house leans on and that are
 * missing, accounts on no row or on two, and rows that do not end once in the statement's total. What passes
 * balances whatever is booked: every account's balance reaches the end exactly once, with its own sign.
 *
 * @param layout made whole by `ownLayout`
 */
export function checkLayout(layout: Layout, accounts: readonly PlacedAccount[]): LayoutFault[] {
  const faults = [...rowFaults(layout), ...roleFaults(layout)];
  // Where rows cannot be read, what they would sum to says nothing.
  if (faults.length > 0) return faults;
  return [...accountFaults(layout, accounts), ...sumFaults(layout)];
}

function rowFaults({ rows }: Layout): LayoutFault[] {
  const above = new Map<string, LayoutRow>();
  return rows.flatMap((row) => {
    const faults: LayoutFault[] = [];
    const at = (code: string, facts: Record<string, string> = {}) =>
      faults.push({ code, facts: { title: titleOf(row), ...facts }, row: row.code });
    if (above.has(row.code)) at('layout/code-twice', { row: row.code });
    if (row.kind === 'accounts' && !isUnplaced(row))
      for (const pattern of row.accounts)
        if (!isPattern(pattern)) at('layout/pattern-unfit', { pattern });
    if (row.kind === 'sum') {
      const terms = row.of.map((term) => term.replace(/^-/, ''));
      for (const [i, term] of terms.entries()) {
        if (terms.indexOf(term) < i) at('layout/term-twice', { term: said(above.get(term), term) });
        else if (!isFigure(above.get(term)))
          at('layout/term-not-above', { term: said(above.get(term), term) });
      }
    }
    above.set(row.code, row);
    return faults;
  });
}

function roleFaults(layout: Layout): LayoutFault[] {
  const { rows, equal } = layout;
  const faults: LayoutFault[] = rolesOf(layout)
    .filter((code) => rows.find((row) => row.code === code)?.kind !== 'sum')
    .map((code) => ({ code: 'layout/role-missing', facts: { row: code }, row: null }));
  if (!equal) return faults;
  for (const computation of ['result-of-year', 'result-not-closed'] as const) {
    const times = rows.filter((row) => row.kind === 'computed' && row.of[0] === computation).length;
    if (times !== 1)
      faults.push({ code: 'layout/result-once', facts: { row: computation }, row: null });
  }
  return faults;
}

function accountFaults(layout: Layout, accounts: readonly PlacedAccount[]): LayoutFault[] {
  const computes = layout.equal !== undefined;
  return accounts.flatMap((account): LayoutFault[] => {
    if (layout.outside.includes(account.sakClass)) return [];
    if (computes && isResultClass(account.sakClass)) return [];
    const rows = rowsOf(layout, account);
    const named = { account: `${account.code} ${account.name}` };
    const [first, second] = rows;
    if (!first || isUnplaced(first))
      return [{ code: 'layout/account-nowhere', facts: named, row: null }];
    if (!second) return [];
    const facts = { ...named, first: first.title.id, second: second.title.id };
    return [{ code: 'layout/account-twice', facts, row: second.code }];
  });
}

/**
 * The weight with which each row's accounts reach the end, debit above nought. A balance sheet's left end
 * less its right one has to come to every balance once, for all of them sum to nought; an income statement's
 * result to each with the other sign.
 */
function sumFaults(layout: Layout): LayoutFault[] {
  const [left, right] = layout.equal ?? [];
  const toLeft = weightsOf(layout, left ?? layout.result ?? '');
  const toRight = right === undefined ? null : weightsOf(layout, right);
  const wanted = toRight === null ? -1 : 1;
  return layout.rows.filter(isSummed).flatMap((row): LayoutFault[] => {
    const weight = (toLeft.get(row.code) ?? 0) - (toRight?.get(row.code) ?? 0);
    if (row.kind === 'sum') return [];
    const reached = row.sign === 'debit' ? weight : -weight;
    if (reached === wanted) return [];
    const code = reached === 0 ? 'layout/row-not-summed' : 'layout/row-summed-wrong';
    return [{ code, facts: { title: titleOf(row) }, row: row.code }];
  });
}

function weightsOf({ rows }: Layout, end: string): ReadonlyMap<string, number> {
  const weights = new Map([[end, 1]]);
  for (const row of rows.toReversed()) {
    const own = weights.get(row.code) ?? 0;
    if (row.kind !== 'sum' || own === 0) continue;
    for (const term of row.of) {
      const code = term.replace(/^-/, '');
      weights.set(code, (weights.get(code) ?? 0) + (term.startsWith('-') ? -own : own));
    }
  }
  return weights;
}

function isSummed(row: LayoutRow): row is Summed {
  return row.kind === 'accounts' || row.kind === 'sum' || row.kind === 'computed';
}

function isFigure(row: LayoutRow | undefined): boolean {
  return row !== undefined && isSummed(row);
}

function titleOf(row: LayoutRow): string {
  return row.kind === 'blank' ? row.code : row.title.id;
}

function said(row: LayoutRow | undefined, code: string): string {
  return row ? titleOf(row) : code;
}
