import fc from 'fast-check';
import { expect, test } from 'vitest';
import { negate, plus, rupiah, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { isResultClass } from '../accounts/account.ts';
import { chartTemplates, normalSide } from '../accounts/templates/chart-template.ts';
import { onSide } from '../accounts/account.ts';
import { layStatement, withoutEmptyRows } from './lay-statement.ts';
import type { Balances } from './lay-statement.ts';
import { layoutOf } from './layout.ts';
import type { PlacedAccount } from './place-account.ts';

/** The template's accounts and one the cooperative added of every class. */
function accountsOf(template: string): PlacedAccount[] {
  const own = chartTemplates.find((t) => t.code === template)!.accounts;
  const placed = own.map((a) => ({
    id: a.code,
    code: a.code,
    name: a.name.id,
    sakClass: a.sakClass,
    normal: normalSide(a),
    legalClass: a.legalClass ?? null,
    templateCode: a.code as string | null,
  }));
  const added = placed.map((a) => ({
    ...a,
    id: `own ${a.code}`,
    code: `own.${a.code}`,
    legalClass: null,
    templateCode: null,
  }));
  return [...placed, ...added].filter((a) => a.sakClass !== 'off-balance');
}

/** Random postings between any two accounts: the year's and those before it. */
function booksOf(template: string) {
  const ids = accountsOf(template).map((a) => a.id);
  const posting = fc.record({
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    sen: fc.bigInt(1n, 10n ** 15n),
    thisYear: fc.boolean(),
  });
  return fc.array(posting, { maxLength: 60 }).map((postings) => {
    const balances = new Map<string, Money>();
    const ofYear = new Map<string, Money>();
    for (const { from, to, sen, thisYear } of postings) {
      for (const books of thisYear ? [balances, ofYear] : [balances]) {
        books.set(to, plus(books.get(to) ?? zero, sen as Money));
        books.set(from, plus(books.get(from) ?? zero, negate(sen as Money)));
      }
    }
    return { balances: balances as Balances, ofYear: ofYear as Balances };
  });
}

const templates = chartTemplates.map((t) => t.code);

test.each(templates)(
  '%s: whatever is booked, the balance sheet balances and its SHU is the income statement’s',
  (template) => {
    const accounts = accountsOf(template);
    const balanceSheet = layoutOf(template, 'balance-sheet');
    const incomeStatement = layoutOf(template, 'income-statement');
    fc.assert(
      fc.property(fc.array(booksOf(template), { minLength: 1, maxLength: 3 }), (columns) => {
        const balance = layStatement(balanceSheet, accounts, columns);
        expect(balance.difference).toEqual(columns.map(() => zero));
        const income = layStatement(
          incomeStatement,
          accounts,
          columns.map(({ ofYear }) => ({ balances: ofYear })),
        );
        const row = (code: string) =>
          [...balance.rows, ...income.rows].find((r) => r.code === code)!;
        expect(row('3-32').amounts).toEqual(row('net-result').amounts);
      }),
      { numRuns: 60 },
    );
  },
);

test.each(templates)(
  '%s: every account’s balance appears once, so the statement ties to the trial balance',
  (template) => {
    const accounts = accountsOf(template);
    fc.assert(
      fc.property(booksOf(template), (column) => {
        const layout = layoutOf(template, 'balance-sheet');
        const { rows, outside } = layStatement(layout, accounts, [column]);
        expect(outside).toEqual([]);
        const once = rows.filter((r) => r.kind === 'accounts').flatMap((r) => r.accountIds);
        expect(new Set(once).size).toBe(once.length);
        expect(once.length).toBe(accounts.filter((a) => !isResultClass(a.sakClass)).length);
        for (const row of layout.rows) {
          if (row.kind !== 'accounts') continue;
          const laid = rows.find((r) => r.code === row.code)!;
          const booked = sum(laid.accountIds.map((id) => column.balances.get(id) ?? zero));
          expect(laid.amounts).toEqual([onSide(row.sign, booked)]);
        }
      }),
      { numRuns: 40 },
    );
  },
);

test('the SHU of a year that nobody closed is told apart from the running year’s', () => {
  const balances = new Map([
    ['1-1101', rupiah(900)],
    ['4-1101', rupiah(-900)],
  ]);
  const ofYear = new Map([['4-1101', rupiah(-300)]]);
  const { rows } = layStatement(layoutOf('mixed', 'balance-sheet'), accountsOf('mixed'), [
    { balances, ofYear },
  ]);
  const row = (code: string) => rows.find((r) => r.code === code)!.amounts;
  expect([row('3-32'), row('3-33')]).toEqual([[rupiah(300)], [rupiah(600)]]);
});

test('members’ business stands apart from that with others', () => {
  const balances = new Map([
    ['4-1201', rupiah(-1_000)],
    ['4-1901', rupiah(800)],
    ['4-2101', rupiah(-500)],
    ['4-2901', rupiah(450)],
  ]);
  const { rows } = layStatement(layoutOf('consumer', 'income-statement'), accountsOf('consumer'), [
    { balances },
  ]);
  const row = (code: string) => rows.find((r) => r.code === code)!.amounts[0];
  expect([
    row('member-gross'),
    row('member-net'),
    row('non-member-net'),
    row('net-result'),
  ]).toEqual([1_000, 200, 50, 250].map(rupiah));
});

test('rows that are nought everywhere, and headings above nothing, are left out of what is read', () => {
  const columns = [
    {
      balances: new Map([
        ['1-1101', rupiah(5)],
        ['3-2101', rupiah(-5)],
      ]),
    },
  ];
  const { rows } = layStatement(layoutOf('mixed', 'balance-sheet'), accountsOf('mixed'), columns);
  const left = withoutEmptyRows(rows)
    .filter((r) => r.kind !== 'sum')
    .map((r) => r.code);
  expect(left).toEqual(['current-assets', '1-11', 'equity', '3-21']);
});
