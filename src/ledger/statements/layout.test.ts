import { expect, test } from 'vitest';
import { isResultClass, sakClasses } from '../accounts/account.ts';
import type { SakClass } from '../accounts/account.ts';
import { chartTemplates, normalSide } from '../accounts/templates/chart-template.ts';
import { layoutOf, layouts } from './layout.ts';
import type { Layout } from './layout.ts';
import { isPattern, rowOf } from './place-account.ts';
import type { PlacedAccount } from './place-account.ts';

const each = layouts.map((layout) => [`${layout.template} ${layout.statement}`, layout] as const);

function placedAccountsOf(layout: Layout): PlacedAccount[] {
  return chartTemplates
    .find((t) => t.code === layout.template)!
    .accounts.map((a) => ({
      id: a.code,
      code: a.code,
      name: a.name.id,
      sakClass: a.sakClass,
      normal: normalSide(a),
      legalClass: a.legalClass ?? null,
      templateCode: a.code,
    }));
}

test('every template has both layouts', () => {
  const wanted = chartTemplates.flatMap((t) => [
    layoutOf(t.code, 'balance-sheet'),
    layoutOf(t.code, 'income-statement'),
  ]);
  expect(new Set(wanted)).toEqual(new Set(layouts));
});

test.each(each)('%s: row codes are unique, patterns readable, sums look upwards', (_, layout) => {
  const codes = layout.rows.map((row) => row.code);
  expect(new Set(codes).size).toBe(codes.length);
  layout.rows.forEach((row, i) => {
    if (row.kind === 'accounts') expect(row.accounts.filter((p) => !isPattern(p))).toEqual([]);
    if (row.kind === 'sum') {
      const above = codes.slice(0, i);
      expect(
        row.of.map((term) => term.replace(/^-/, '')).filter((term) => !above.includes(term)),
      ).toEqual([]);
    }
  });
  for (const named of [...(layout.equal ?? []), ...(layout.result ? [layout.result] : [])]) {
    expect(codes).toContain(named);
  }
});

test.each(each)(
  '%s: every account of the template falls into one row, or its class is left out by name',
  (_, layout) => {
    for (const account of placedAccountsOf(layout)) {
      const row = rowOf(layout, account);
      const leftOut = layout.outside.includes(account.sakClass);
      const computed = layout.statement === 'balance-sheet' && isResultClass(account.sakClass);
      expect([row !== undefined, leftOut, computed].filter(Boolean), account.code).toHaveLength(1);
    }
  },
);

test.each(each)(
  '%s: an account of any class that the cooperative added falls into a row too',
  (_, layout) => {
    for (const sakClass of Object.keys(sakClasses) as SakClass[]) {
      for (const normal of ['debit', 'credit'] as const) {
        const added = {
          id: 'x',
          code: '9',
          name: 'x',
          sakClass,
          normal,
          legalClass: null,
          templateCode: null,
        };
        const computed = layout.statement === 'balance-sheet' && isResultClass(sakClass);
        expect(rowOf(layout, added) !== undefined).toBe(
          !layout.outside.includes(sakClass) && !computed,
        );
      }
    }
  },
);

test.each(each)('%s: no row stands empty of every account of its template', (_, layout) => {
  const filled = new Set(placedAccountsOf(layout).map((account) => rowOf(layout, account)?.code));
  const fallback = (row: { accounts: readonly string[] }) =>
    row.accounts.some((pattern) => !/^\d/.test(pattern));
  const idle = layout.rows.filter(
    (row) => row.kind === 'accounts' && !filled.has(row.code) && !fallback(row),
  );
  expect(idle.map((row) => row.code)).toEqual([]);
});

test.each(each)('%s: every row is summed once into the result or the totals', (_, layout) => {
  const terms = layout.rows
    .flatMap((row) => (row.kind === 'sum' ? row.of : []))
    .map((term) => term.replace(/^-/, ''));
  const ends = [...(layout.equal ?? []), ...(layout.result ? [layout.result] : [])];
  for (const row of layout.rows.filter((r) => r.kind !== 'heading')) {
    expect(terms.filter((term) => term === row.code).length, row.code).toBe(
      ends.includes(row.code) ? 0 : 1,
    );
  }
});

test('the most exact pattern wins: an allowance does not hide among the loans', () => {
  const layout = layoutOf('market-traders', 'balance-sheet');
  const of = (code: string) =>
    rowOf(
      layout,
      placedAccountsOf(layout).find((a) => a.code === code)!,
    )?.code;
  expect([of('1-1301'), of('1-1304'), of('1-1390'), of('3-1202')]).toEqual([
    '1-13',
    '1-1304',
    '1-139',
    '3-12',
  ]);
});
