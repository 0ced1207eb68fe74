import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApp } from '#app.ts';
import type { App } from '#app.ts';
import { addDays, day, monthEnd } from '#base/day.ts';
import { negate, rupiah, sen, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { testDatabase } from '../../../test/setup/test-database.ts';
import {
  completed,
  days,
  firstDay,
  openBooks,
  postEntries,
  rowsOf,
} from '../../../test/world/random-books.ts';
import type { AnyEntry } from '../../../test/world/random-books.ts';
import type { ReportRow } from './define-report.ts';

let app: App;
beforeAll(() => {
  app = openApp({ database: testDatabase(), masterKey: new Uint8Array(32), poolSize: 4 });
});
afterAll(() => app.close());

const codes = ['1-1101', '1-2101', '2-1301', '3-2101', '3-3101', '4-1302', '5-2101'];
const place = { unit: fc.nat(1), office: fc.nat(1) };

/** Two lines in any units and offices. */
const entry: fc.Arbitrary<AnyEntry> = fc
  .record({
    from: fc.record({ code: fc.constantFrom(...codes), ...place }),
    to: fc.record({ code: fc.constantFrom(...codes), ...place }),
    amount: fc.bigInt(1n, 10n ** 9n).map((n) => sen(n)),
    on: fc.nat(days),
  })
  .map(({ from, to, amount, on }) =>
    completed({
      day: addDays(firstDay, on),
      kind: 'memorial',
      lines: [
        { ...to, amount },
        { ...from, amount: negate(amount) },
      ],
    }),
  );

/** A year end, which moves a year's result into equity. */
const closing: fc.Arbitrary<AnyEntry> = fc
  .record({ amount: fc.bigInt(1n, 10n ** 9n), year: fc.constantFrom('2024', '2025'), ...place })
  .map(({ amount, year, ...at }): AnyEntry => {
    const lines = [
      { code: '4-1302', amount: sen(amount), ...at },
      { code: '3-3101', amount: sen(-amount), ...at },
    ];
    return { day: day(`${year}-12-31`), kind: 'closing', lines };
  });

const partOf = ({ code }: ReportRow): string => code.slice('part:'.length);

const amountsOf = (rows: readonly ReportRow[], code: string): readonly Money[] =>
  rows.find((row) => row.code === code)?.amounts ?? [];

test('spread over months, units or offices, each column begins and ends with the balance sheet and every cause is named', async () => {
  const books = fc.record({
    entries: fc.array(fc.oneof({ weight: 5, arbitrary: entry }, closing), {
      minLength: 1,
      maxLength: 18,
    }),
    span: fc.constantFrom(
      { from: '2025-01-01', to: '2025-12-31' },
      { from: '2025-10-05', to: '2026-02-11' },
    ),
    fold: fc.nat(20),
  });
  await fc.assert(
    fc.asyncProperty(books, async ({ entries, span, fold }) => {
      const world = await openBooks(app);
      await postEntries(world, entries, fold);
      const whole = await rowsOf(world, 'equity-changes', { ...span, compare: 'none' });
      for (const columns of ['months', 'units', 'offices', 'years']) {
        const rows = await rowsOf(world, 'equity-changes', { ...span, columns });
        mustAddUpByPart(rows);
        if (columns !== 'years') mustBeWhole(rows, whole, columns);
      }
      await mustTie(world, span);
    }),
    { numRuns: 6 },
  );
});

/** From the opening each block's rows lead to its closing, in every column; the parts sum to the whole. */
function mustAddUpByPart(rows: readonly ReportRow[]): void {
  const keys = rows.filter(({ kind }) => kind === 'heading').map(partOf);
  const of = (key: string) => rows.filter(({ code }) => code.startsWith(`${key}:`));
  for (const key of keys) {
    const own = of(key);
    own.at(-1)!.amounts.forEach((end, i) => {
      expect(sum(own.slice(0, -1).map((row) => row.amounts[i]!)), key).toBe(end);
    });
  }
  for (const row of of('total')) {
    const name = row.code.slice('total:'.length);
    row.amounts.forEach((amount, i) => {
      const parts = keys.filter((key) => key !== 'total');
      const all = parts.map((key) => amountsOf(rows, `${key}:${name}`)[i] ?? zero);
      expect(sum(all), row.code).toBe(amount);
    });
  }
}

/** The last column is the statement of the whole span; what moved in the others sums to it. */
function mustBeWhole(
  rows: readonly ReportRow[],
  whole: readonly ReportRow[],
  columns: string,
): void {
  for (const { code, amounts } of whole) {
    const told = amountsOf(rows, `total:${code}`);
    expect(told.at(-1) ?? zero, `${columns} ${code}`).toBe(amounts.at(-1));
    const stands = code === 'opening' || code === 'closing';
    if (!(stands && columns === 'months') && told.length > 0)
      expect(sum(told.slice(0, -1)), `${columns} ${code}`).toBe(told.at(-1));
  }
}

async function mustTie(
  world: Awaited<ReturnType<typeof openBooks>>,
  span: { from: string; to: string },
): Promise<void> {
  const sheet = async (on: string, more: object = {}) => {
    const rows = await rowsOf(world, 'balance-sheet', { on, compare: 'none', ...more });
    return amountsOf(rows, 'total-equity')[0];
  };
  const months = await rowsOf(world, 'equity-changes', { ...span, columns: 'months' });
  const january = monthEnd(day(span.from));
  const before = addDays(day(span.from), -1);
  expect(amountsOf(months, 'total:opening')[0]).toBe(await sheet(before));
  expect(amountsOf(months, 'total:closing')[0]).toBe(await sheet(january));
  expect(amountsOf(months, 'total:opening')[1]).toBe(await sheet(january));
  expect(amountsOf(months, 'total:closing').at(-1)).toBe(await sheet(span.to));
  const units = await rowsOf(world, 'equity-changes', { ...span, columns: 'units', office: 'PSR' });
  const told = await Promise.all(
    ['TOKO', 'UMUM'].map((unit) => sheet(span.to, { unit, office: 'PSR' })),
  );
  expect(amountsOf(units, 'total:closing').slice(0, -1)).toEqual(told);
}

test('by months a contribution stands in its month, and the next begins with it', async () => {
  const books = await openBooks(app);
  const at = { unit: 0, office: 0 };
  const paid = (on: string, whole: number): AnyEntry => ({
    day: day(on),
    kind: 'memorial',
    lines: [
      { code: '1-1101', amount: rupiah(whole), ...at },
      { code: '3-2101', amount: rupiah(-whole), ...at },
    ],
  });
  await postEntries(books, [paid('2026-01-15', 100), paid('2026-02-03', 40)], 0);
  const rows = await rowsOf(books, 'equity-changes', {
    ...{ from: '2026-01-01', to: '2026-03-31' },
    columns: 'months',
  });
  const part = partOf(rows.find(({ kind }) => kind === 'heading')!);
  const said = (code: string) => amountsOf(rows, `${part}:${code}`).map((a) => Number(a / 100n));
  expect(said('opening')).toEqual([0, 100, 140, 0]);
  expect(said('paid-in')).toEqual([100, 40, 0, 140]);
  expect(said('closing')).toEqual([100, 140, 140, 140]);
  expect(rows.filter(({ kind }) => kind === 'heading')).toHaveLength(2);
});
