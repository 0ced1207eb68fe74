import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApp } from '#app.ts';
import type { App } from '#app.ts';
import { addDays, day, monthEnd, monthStart } from '#base/day.ts';
import { absolute, minus, negate, rupiah, sen, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { newId } from '#base/id.ts';
import { read } from '#base/read.ts';
import { testDatabase } from '../../../test/setup/test-database.ts';
import {
  days,
  firstDay,
  inOrg,
  openBooks,
  postEntries,
  rowsOf,
} from '../../../test/world/random-books.ts';
import type { AnyEntry, Books } from '../../../test/world/random-books.ts';
import { cashFlows } from './cash-flows.view.ts';
import type { ReportRow } from './define-report.ts';

let app: App;
beforeAll(() => {
  app = openApp({ database: testDatabase(), masterKey: new Uint8Array(32), poolSize: 4 });
});
afterAll(() => app.close());

/** Cash, stock, an investment, a liability, equity, income and cost. */
const plain = [
  '1-1101',
  '1-1111',
  '1-1501',
  '1-2101',
  '2-1301',
  '3-2101',
  '4-1302',
  '4-1901',
  '5-2101',
  '6-1101',
];

const amount = fc.bigInt(1n, 10n ** 9n).map((n) => sen(n));
const part = fc.record({ code: fc.constantFrom(...plain), amount, isDebit: fc.boolean() });

/** An entry of up to five lines in one unit and office; the last line makes it balance. */
const entry: fc.Arbitrary<AnyEntry> = fc
  .record({
    parts: fc.array(part, { minLength: 1, maxLength: 4 }),
    last: fc.constantFrom(...plain),
    day: fc.nat(days).map((n) => addDays(firstDay, n)),
    unit: fc.nat(1),
    office: fc.nat(1),
  })
  .map(({ parts, last, unit, office, day: on }): AnyEntry => {
    const at = { unit, office };
    const lines = parts.map(({ code, amount: a, isDebit }) => ({
      code,
      amount: isDebit ? a : negate(a),
      ...at,
    }));
    const rest = negate(sum(lines.map((line) => line.amount)));
    const whole = rest === zero ? lines : [...lines, { code: last, amount: rest, ...at }];
    return { day: on, kind: 'memorial', lines: whole };
  })
  .filter(({ lines }) => lines.length > 1);

/** Year ends, which move a year's result into equity. */
const closing: fc.Arbitrary<AnyEntry> = fc
  .record({ amount, year: fc.constantFrom('2024', '2025'), unit: fc.nat(1) })
  .map(({ amount: a, year, unit }): AnyEntry => {
    const at = { unit, office: 0 };
    const lines = [
      { code: '4-1302', amount: a, ...at },
      { code: '3-3101', amount: negate(a), ...at },
    ];
    return { day: day(`${year}-12-31`), kind: 'closing', lines };
  });

const anyBooks = fc.record({
  entries: fc.array(fc.oneof({ weight: 6, arbitrary: entry }, closing), {
    minLength: 1,
    maxLength: 25,
  }),
  a: fc.nat(days),
  b: fc.nat(days),
  fold: fc.nat(30),
});

const amountsOf = (rows: readonly ReportRow[], code: string): readonly Money[] | undefined =>
  rows.find((row) => row.code === code)?.amounts;

async function withBooks(
  work: (books: Books, span: { from: string; to: string }, entries: AnyEntry[]) => Promise<void>,
  runs: number,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyBooks, async ({ entries, a, b, fold }) => {
      const books = await openBooks(app);
      await postEntries(books, entries, fold);
      const [from, to] = [addDays(firstDay, Math.min(a, b)), addDays(firstDay, Math.max(a, b))];
      await work(books, { from, to }, entries);
    }),
    { numRuns: runs },
  );
}

test('cash flows tie to cash and both methods to each other, whatever is booked, for the whole and each unit', async () => {
  await withBooks(async (books, span) => {
    for (const unit of [undefined, 'TOKO']) {
      const question = { ...span, unit, compare: 'none' };
      const direct = await rowsOf(books, 'cash-flow-direct', question);
      const indirect = await rowsOf(books, 'cash-flow-indirect', question);
      for (const code of ['change', 'opening-cash', 'closing-cash', 'net-operating']) {
        expect(amountsOf(indirect, code), code).toEqual(amountsOf(direct, code));
      }
      const trial = await rowsOf(books, 'trial-balance', { on: span.to, unit });
      const cash = trial
        .filter((row) => row.code.startsWith('1-11'))
        .map((row) => minus(row.amounts[0]!, row.amounts[1]!));
      expect(amountsOf(direct, 'closing-cash')).toEqual([sum(cash)]);
    }
  }, 12);
});

test('the cash of an entry is shared among its other lines without a sen lost or made', async () => {
  await withBooks(async (books, _, entries) => {
    const whole = { from: firstDay, to: addDays(firstDay, days) };
    const { flows, crossing } = await read(app, books.at.actor, null, (q) =>
      cashFlows(q, [{ span: whole, scope: {} }]),
    );
    const cash = entries
      .filter(({ kind }) => kind !== 'closing')
      .flatMap(({ lines }) => lines.filter(({ code }) => code.startsWith('1-11')));
    const moved = sum(cash.map((line) => line.amount));
    expect(sum(flows.map(({ inflow, outflow }) => minus(inflow, outflow)))).toBe(moved);
    expect(crossing).toEqual([zero]);
  }, 8);
});

test('changes in equity begin and end with the balance sheet, and every cause is named', async () => {
  await withBooks(async (books, span) => {
    for (const unit of [undefined, 'TOKO']) {
      const question = { ...span, unit, compare: 'none' };
      const rows = await rowsOf(books, 'equity-changes', question);
      const sheet = await rowsOf(books, 'balance-sheet', { on: span.to, unit, compare: 'none' });
      expect(rows.at(-1)!.amounts.at(-1)).toBe(amountsOf(sheet, 'total-equity')![0]);
      const movements = rows.slice(1, -1);
      const opening = rows[0]!.amounts;
      opening.forEach((begun, i) => {
        const all = sum([begun, ...movements.map((row) => row.amounts[i]!)]);
        expect(all).toBe(rows.at(-1)!.amounts[i]);
      });
    }
  }, 10);
});

test('months, quarters, units and offices add up to the whole, and a month’s end is that day’s sheet', async () => {
  await withBooks(async (books, span) => {
    const from = span.to < '2026-01-01' ? span.from : `${span.to.slice(0, 4)}-01-01`;
    const whole = { from, to: span.to };
    for (const code of ['income-statement', 'cash-flow-direct', 'cash-flow-indirect']) {
      const alone = await rowsOf(books, code, { ...whole, compare: 'none' });
      for (const columns of ['months', 'quarters', 'units', 'offices']) {
        const spread = await rowsOf(books, code, { ...whole, columns });
        for (const row of alone.filter((one) => one.kind === 'sum' && one.level < 2)) {
          const amounts = amountsOf(spread, row.code);
          if (!amounts) continue;
          expect(amounts.at(-1), `${code} ${columns} ${row.code}`).toBe(row.amounts[0]);
          const isFlow =
            row.code !== 'closing-cash' || columns === 'units' || columns === 'offices';
          if (isFlow) expect(sum(amounts.slice(0, -1))).toBe(amounts.at(-1));
        }
      }
    }
    const sheets = await rowsOf(books, 'balance-sheet', { on: span.to, columns: 'months' });
    const [first] = amountsOf(sheets, 'total-assets')!;
    const january = monthEnd(monthStart(day(`${span.to.slice(0, 4)}-01-01`)));
    const on = january < span.to ? january : span.to;
    const own = await rowsOf(books, 'balance-sheet', { on, compare: 'none' });
    expect(first).toBe(amountsOf(own, 'total-assets')![0]);
  }, 6);
});

test('a machine of 100, of which 40 is paid and 60 owed, is 40 of investing; a loan repaid shows both its parts', async () => {
  const books = await openBooks(app);
  const at = { unit: 0, office: 0 };
  const on = day('2026-03-10');
  const line = (code: string, whole: number) => ({ code, amount: rupiah(whole), ...at });
  await postEntries(
    books,
    [
      {
        day: on,
        kind: 'memorial',
        lines: [line('1-2101', 100), line('1-1101', -40), line('2-1301', -60)],
      },
      {
        day: on,
        kind: 'memorial',
        lines: [line('1-1101', 30), line('4-1302', -20), line('2-1301', -10)],
      },
    ],
    10,
  );
  const rows = await rowsOf(books, 'cash-flow-direct', { from: '2026-01-01', to: '2026-12-31' });
  expect(amountsOf(rows, 'net-investing')![0]).toBe(rupiah(-40));
  expect(amountsOf(rows, 'net-operating')![0]).toBe(rupiah(30));
  const received = rows.filter((row) => row.code.startsWith('operating-in:'));
  expect(received.map((row) => row.amounts[0])).toEqual([rupiah(10), rupiah(20)]);
  expect(absolute(amountsOf(rows, 'change')![0]!)).toBe(rupiah(10));
});

test('a sale booked with its cost is received as the sale alone, whatever left the stock', async () => {
  const books = await openBooks(app);
  const at = { unit: 0, office: 0 };
  const line = (code: string, whole: number) => ({ code, amount: rupiah(whole), ...at });
  const lines = [
    line('1-1101', 100),
    line('4-1302', -100),
    line('4-1901', 80),
    line('1-1501', -80),
  ];
  const bought = [line('1-1501', 500), line('1-1101', -500)];
  const on = day('2026-03-10');
  await postEntries(
    books,
    [
      { day: on, kind: 'memorial', lines },
      { day: on, kind: 'memorial', lines: bought },
    ],
    0,
  );
  const span = { from: '2026-01-01', to: '2026-12-31' };
  const direct = await rowsOf(books, 'cash-flow-direct', span);
  const told = direct.filter(({ kind }) => kind === 'accounts').map(({ amounts }) => amounts[0]);
  expect(told).toEqual([rupiah(100), rupiah(-500)]);
  const indirect = await rowsOf(books, 'cash-flow-indirect', span);
  expect(amountsOf(indirect, 'net-operating')![0]).toBe(rupiah(-400));
});

test('balances that an import brought in are told by themselves, never as received or paid in', async () => {
  const books = await openBooks(app);
  const source = newId();
  await inOrg(app, books.org, async (run) => {
    const kept = `insert into voucher_source (org_id, id, kind, code) values ($1, $2, 'import', 'IM')`;
    await run(kept, [books.org, source]);
  });
  const at = { unit: 0, office: 0 };
  const on = day('2026-01-01');
  const line = (code: string, whole: number) => ({ code, amount: rupiah(whole), ...at });
  const lines = [line('1-1101', 70), line('1-2101', 30), line('2-1301', -40), line('3-2101', -60)];
  await postEntries({ ...books, source }, [{ day: on, kind: 'memorial', lines }], 0);
  const sold = [line('1-1101', 5), line('4-1302', -5)];
  await postEntries(books, [{ day: on, kind: 'memorial', lines: sold }], 0);
  const span = { from: '2026-01-01', to: '2026-12-31', compare: 'none' };
  for (const code of ['cash-flow-direct', 'cash-flow-indirect']) {
    const rows = await rowsOf(books, code, span);
    expect(amountsOf(rows, 'brought-cash')).toEqual([rupiah(70)]);
    expect(amountsOf(rows, 'change'), code).toEqual([rupiah(5)]);
    expect(amountsOf(rows, 'closing-cash')).toEqual([rupiah(75)]);
    expect(amountsOf(rows, 'net-financing')).toBeUndefined();
  }
  const equity = await rowsOf(books, 'equity-changes', span);
  expect(amountsOf(equity, 'brought')!.at(-1)).toBe(rupiah(60));
  expect(amountsOf(equity, 'paid-in')).toBeUndefined();
});

test('a report that cannot be spread says so instead of answering the whole', async () => {
  const books = await openBooks(app);
  for (const code of ['trial-balance', 'general-ledger', 'cash-book'])
    await expect(rowsOf(books, code, { columns: 'months' })).rejects.toMatchObject({
      code: 'report/no-columns',
      facts: { field: 'columns' },
    });
});

test('more months than two years are refused, with the field', async () => {
  const books = await openBooks(app);
  const asked = rowsOf(books, 'income-statement', {
    from: '2020-01-01',
    to: '2026-12-31',
    columns: 'months',
  });
  await expect(asked).rejects.toMatchObject({
    code: 'report/too-many-columns',
    facts: { field: 'columns' },
  });
});
