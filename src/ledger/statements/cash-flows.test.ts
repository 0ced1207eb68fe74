import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApp } from '#app.ts';
import type { App } from '#app.ts';
import { addDays, day } from '#base/day.ts';
import { minus, negate, plus, rupiah, sen, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { newId } from '#base/id.ts';
import { testDatabase } from '../../../test/setup/test-database.ts';
import {
  completed,
  days,
  firstDay,
  inOrg,
  openBooks,
  postEntries,
  rowsOf,
} from '../../../test/world/random-books.ts';
import type { AnyEntry, Books } from '../../../test/world/random-books.ts';
import type { ReportRow } from './define-report.ts';
import { reportText } from '../../cli/report/report-text.ts';
import { explainFlow } from './explain-flow.view.ts';
import { reportOf } from './all-reports.ts';
import { runReport } from './run-report.ts';

let app: App;
beforeAll(() => {
  app = openApp({ database: testDatabase(), masterKey: new Uint8Array(32), poolSize: 4 });
});
afterAll(() => app.close());

/** Cash twice, stock, a machine, payables, equity, income, cost of sales, wages, other income, and what settles. */
const codes = [
  ...['1-1101', '1-1111', '1-1501', '1-2101', '2-1301', '3-2101', '4-1302', '4-1901'],
  ...['5-2101', '6-1101', '1-1901'],
];
const cashCodes = ['1-1101', '1-1111'];

const part = fc.record({
  code: fc.constantFrom(...codes),
  amount: fc.bigInt(-(10n ** 9n), 10n ** 9n).filter((n) => n !== 0n),
  unit: fc.nat(1),
  office: fc.nat(1),
});

/** An entry over any units and offices; the last line makes it balance, and the books complete it. */
const entry: fc.Arbitrary<AnyEntry> = fc
  .record({
    parts: fc.array(part, { minLength: 1, maxLength: 5 }),
    last: fc.constantFrom(...codes),
    on: fc.nat(days),
  })
  .map(({ parts, last, on }): AnyEntry => {
    const lines = parts.map((one) => ({ ...one, amount: sen(one.amount) }));
    const rest = negate(sum(lines.map(({ amount }) => amount)));
    const { unit, office } = lines[0]!;
    const balanced = rest === zero ? lines : [...lines, { code: last, amount: rest, unit, office }];
    return completed({ day: addDays(firstDay, on), kind: 'memorial', lines: balanced });
  })
  .filter(({ lines }) => lines.length > 1);

/** What cash of the entries a condition keeps changed by. */
function cashOf(
  entries: readonly AnyEntry[],
  keep: (line: AnyEntry['lines'][number], on: string) => boolean,
): Money {
  const own = entries.flatMap(({ lines, day: on }) => lines.filter((line) => keep(line, on)));
  return sum(own.filter(({ code }) => cashCodes.includes(code)).map(({ amount }) => amount));
}

const at = (rows: readonly ReportRow[], code: string, column = 0): Money =>
  rows.find((row) => row.code === code)?.amounts[column] ?? zero;

const spreads = [['units'], ['offices'], ['months'], ['units', 'PSR']] as const;
const methods = ['cash-flow-direct', 'cash-flow-indirect'];

test('units, offices and months add up to the whole row by row, and each ties to its own cash, by both methods', async () => {
  const books = fc.record({
    entries: fc.array(entry, { minLength: 1, maxLength: 14 }),
    year: fc.constantFrom('2025', '2026'),
    fold: fc.nat(20),
  });
  await fc.assert(
    fc.asyncProperty(books, async ({ entries, year, fold }) => {
      const world = await openBooks(app);
      await postEntries(world, entries, fold);
      const question = { from: `${year}-01-01`, to: `${year}-12-31` };
      const inYear = (on: string) => on.startsWith(year);
      for (const [columns, office] of spreads) {
        const spread = await Promise.all(
          methods.map((method) => rowsOf(world, method, { ...question, office, columns })),
        );
        const alone = await Promise.all(
          methods.map((method) => rowsOf(world, method, { ...question, office, compare: 'none' })),
        );
        for (const [i, rows] of spread.entries()) {
          mustAddUp(rows, alone[i]!);
          const told = rows.find(({ code }) => code === 'change')!.amounts;
          const own = (column: number) =>
            cashOf(
              entries,
              (line, on) =>
                inYear(on) &&
                (office === undefined || line.office === 1) &&
                isIn(columns, column, line, on),
            );
          const many = columns === 'months' ? 12 : told.length - 1;
          const expected = Array.from({ length: many }, (_, column) => own(column));
          expect(told.slice(0, -1), columns).toEqual(expected);
          const crossed = rows.find(({ code }) => code === 'crossing')?.amounts ?? [];
          if (office === undefined) expect(crossed.at(-1) ?? zero).toBe(zero);
        }
        for (const code of ['net-operating', 'net-investing', 'net-financing', 'net-none'])
          expect(spread[1]!.find((row) => row.code === code)?.amounts, code).toEqual(
            spread[0]!.find((row) => row.code === code)?.amounts,
          );
      }
    }),
    { numRuns: 6 },
  );
});

/** Places stand in the order of their codes: PSR (1) before PST (0), TOKO (1) before UMUM (0). */
function isIn(
  columns: string,
  column: number,
  line: AnyEntry['lines'][number],
  on: string,
): boolean {
  if (columns === 'months') return Number(on.slice(5, 7)) === column + 1;
  return (columns === 'units' ? line.unit : line.office) === 1 - column;
}

/** Every row's columns sum to its last, and that is the row of the statement that is not spread. */
function mustAddUp(rows: readonly ReportRow[], whole: readonly ReportRow[]): void {
  for (const { code, amounts } of rows) {
    if (amounts.length === 0) continue;
    expect(amounts.at(-1), code).toBe(at(whole, code));
    const isBalance = code === 'opening-cash' || code === 'closing-cash';
    const isMonths = amounts.length > 3;
    if (!(isBalance && isMonths)) expect(sum(amounts.slice(0, -1)), code).toBe(amounts.at(-1));
  }
  const known = new Set(rows.map(({ code }) => code));
  expect(whole.filter(({ code }) => !known.has(code)).map(({ code }) => code)).toEqual([]);
}

/** An entry of one unit and office in March, in rupiah. */
function march(...lines: [code: string, whole: number, unit?: number][]): AnyEntry {
  const own = lines.map(([code, whole, unit = 0]) => {
    return { code, amount: rupiah(whole), unit, office: 0 };
  });
  return completed({ day: day('2026-03-10'), kind: 'memorial', lines: own });
}

const year = { from: '2026-01-01', to: '2026-12-31', compare: 'none' };

/** The lines of receipts and payments of one entry in books of its own: code and rupiah. */
async function told(...entries: AnyEntry[]): Promise<[string, number][]> {
  const books = await openBooks(app);
  await postEntries(books, entries, 0);
  const rows = await rowsOf(books, 'cash-flow-direct', year);
  return rows
    .filter(({ kind }) => kind === 'accounts')
    .map(({ code, amounts }) => [code, Number(amounts[0]! / 100n)]);
}

test('wages are paid as they left the cash: what was kept back for the tax office is no receipt', async () => {
  const wages = march(['5-2101', 10_000_000], ['2-1301', -633_000], ['1-1101', -9_367_000]);
  expect(await told(wages)).toEqual([['operating-out:5-201', -9_367_000]]);
  const handedOn = march(['2-1301', 633_000], ['1-1101', -633_000]);
  expect((await told(wages, handedOn)).map(([, amount]) => amount)).toEqual([-633_000, -9_367_000]);
});

test('what is set off within an entry moved no cash: a charge kept back, goods on credit, a machine half owed', async () => {
  const amounts = async (...lines: [string, number][]) =>
    (await told(march(...lines))).map(([, amount]) => amount);
  expect(await amounts(['1-1101', 98], ['5-2101', 2], ['2-1301', -100])).toEqual([98]);
  expect(await amounts(['1-1101', 60], ['1-1501', 40], ['4-1302', -100])).toEqual([60]);
  expect(await amounts(['1-2101', 100], ['2-1301', -60], ['1-1101', -40])).toEqual([-40]);
});

test('cash that went both ways in one entry is told both ways, cash moved to the bank not at all', async () => {
  const both = march(['1-1101', 200], ['2-1301', -200], ['2-1301', 150], ['1-1101', -150]);
  expect((await told(both)).map(([, amount]) => amount)).toEqual([200, -150]);
  const banked = march(['1-1111', 100], ['5-2101', 2], ['1-1101', -102]);
  expect((await told(banked)).map(([, amount]) => amount)).toEqual([-2]);
});

test('cash is shared by what the lines come to, and the sen left over goes where most was cut off', async () => {
  const books = await openBooks(app);
  const lines = march(['5-2101', 1], ['1-1501', 2], ['2-1301', -1], ['1-1101', -2]);
  await postEntries(books, [lines], 0);
  const rows = await rowsOf(books, 'cash-flow-direct', year);
  const shares = rows.filter(({ kind }) => kind === 'accounts').map(({ amounts }) => amounts[0]);
  expect(shares).toEqual([sen(-133n), sen(-67n)]);
});

test('a sale of two kinds of stock is received as the sale alone', async () => {
  const sold = march(
    ['1-1101', 100],
    ['4-1302', -100],
    ['4-1901', 80],
    ['1-1501', -50],
    ['1-1501', -30],
  );
  expect((await told(sold)).map(([, amount]) => amount)).toEqual([100]);
});

test('what one unit receives on account of another is the other’s receipt, and stands between units', async () => {
  const books = await openBooks(app);
  await postEntries(books, [march(['1-1101', 100, 0], ['4-1302', -100, 1])], 0);
  const rows = await rowsOf(books, 'cash-flow-direct', {
    ...year,
    compare: undefined,
    columns: 'units',
  });
  const amounts = (code: string) => rows.find((row) => row.code === code)?.amounts;
  const [nought, hundred] = [zero, rupiah(100)];
  expect(amounts('net-operating')).toEqual([hundred, nought, hundred]);
  expect(amounts('crossing')).toEqual([negate(hundred), hundred, nought]);
  expect(amounts('change')).toEqual([nought, hundred, hundred]);
  expect(amounts('net-none')).toBeUndefined();
  const opened = await opening(books, 'crossing', 'UMUM');
  expect(opened.entries.map((one) => one.amount)).toEqual([hundred]);
  const change = await opening(books, 'change', 'TOKO');
  expect(sum(change.terms.map((term) => term.amount))).toBe(change.amount);
});

test('what units settle without cash stands in the indirect statement by itself, and is nought in all', async () => {
  const books = await openBooks(app);
  await postEntries(books, [march(['5-2101', 70, 1], ['1-2101', -70, 0])], 0);
  const rows = await rowsOf(books, 'cash-flow-indirect', {
    from: year.from,
    to: year.to,
    columns: 'units',
  });
  const settled = rows.find(({ code }) => code === 'crossing-without-cash')!.amounts;
  expect(settled).toEqual([rupiah(70), rupiah(-70), zero]);
  expect(rows.find(({ code }) => code === 'change')!.amounts).toEqual([zero, zero, zero]);
});

test('depreciation and an allowance are adjustments without cash, not changes in working capital', async () => {
  const books = await openBooks(app);
  const entries = [march(['5-2109', 70], ['1-3900', -70]), march(['5-4101', 8], ['1-1390', -8])];
  await postEntries(books, [...entries, march(['1-1501', 5], ['2-1301', -5])], 0);
  const rows = await rowsOf(books, 'cash-flow-indirect', year);
  const told = rows.slice(0, rows.findIndex(({ code }) => code === 'net-operating') + 1);
  expect(told.map(({ code, amounts }) => [code, amounts[0]])).toEqual([
    ['operating', undefined],
    ['result', rupiah(-78)],
    ['operating-without-cash', undefined],
    ['without:1-139', rupiah(8)],
    ['without:1-39', rupiah(70)],
    ['operating-capital', undefined],
    ['change:1-15', rupiah(-5)],
    ['change:2-13', rupiah(5)],
    ['net-operating', zero],
  ]);
});

test('a line on a settling account without its other half in the entry is told under that account', async () => {
  const sent = march(['1-1901', 100], ['1-1101', -100]);
  expect(await told(sent)).toEqual([['none-out:1-19', -100]]);
});

test('an opening balance that a desk takes back is told as brought in, not as a payment of the year', async () => {
  const books = await openBooks(app);
  const source = newId();
  await inOrg(app, books.org, async (run) => {
    const kept = `insert into voucher_source (org_id, id, kind, code) values ($1, $2, 'import', 'IM')`;
    await run(kept, [books.org, source]);
  });
  const brought = march(['1-1101', 70], ['1-2101', 30], ['3-2101', -100]);
  const [id] = await postEntries({ ...books, source }, [brought], 0);
  const back = march(['1-1101', -70], ['1-2101', -30], ['3-2101', 100]);
  await postEntries(books, [{ ...back, reverses: id! }], 0);
  await postEntries(books, [march(['1-1101', 5], ['4-1302', -5])], 0);
  for (const method of methods) {
    const rows = await rowsOf(books, method, year);
    expect(at(rows, 'change'), method).toBe(rupiah(5));
    expect(rows.some(({ code }) => code === 'net-financing' || code === 'net-investing')).toBe(
      false,
    );
    expect(plus(at(rows, 'opening-cash'), at(rows, 'change'))).toBe(at(rows, 'closing-cash'));
  }
  const equity = await rowsOf(books, 'equity-changes', year);
  expect(equity.filter(({ code }) => code.startsWith('paid-'))).toEqual([]);
  expect(minus(at(equity, 'closing'), at(equity, 'opening'))).toBe(zero);
});

test('what was posted by mistake and taken back was neither paid nor received; a right payment stays', async () => {
  const books = await openBooks(app);
  const paid = march(['5-2101', 50], ['1-1101', -50]);
  const share = march(['1-1101', 20], ['3-2101', -20]);
  const wrong = march(['5-2101', 400], ['1-1101', -400]);
  const shareWrong = march(['1-1101', 7], ['3-2101', -7]);
  const [, , wrongId, shareId] = await postEntries(books, [paid, share, wrong, shareWrong], 0);
  const back = march(['5-2101', -400], ['1-1101', 400]);
  const shareBack = march(['1-1101', -7], ['3-2101', 7]);
  await postEntries(books, [{ ...back, reverses: wrongId! }], 0);
  await postEntries(books, [{ ...shareBack, reverses: shareId! }], 0);
  const lines = (rows: readonly ReportRow[]) =>
    rows.flatMap(({ kind, code, amounts }) => (kind === 'accounts' ? [[code, amounts[0]]] : []));
  expect(lines(await rowsOf(books, 'cash-flow-direct', year))).toEqual([
    ['operating-out:5-201', rupiah(-50)],
    ['financing-in:3-21', rupiah(20)],
  ]);
  const equity = await rowsOf(books, 'equity-changes', year);
  const moved = equity.filter(({ code }) => code.startsWith('paid-'));
  expect(moved.map(({ code, amounts }) => [code, amounts.at(-1)])).toEqual([
    ['paid-in', rupiah(20)],
  ]);
  const wages = await opening(books, 'operating-out:5-201', 'UMUM');
  expect(sum(wages.entries.map(({ amount }) => amount))).toBe(rupiah(-50));
  expect(wages.entries.length).toBe(3);
});

function opening(books: Books, row: string, unit: string) {
  const report = reportOf('cash-flow-direct');
  return runReport(books.at, report, { ...year, unit }, ({ q, ask }) =>
    explainFlow(q, ask, report, row),
  );
}

test('a terminal is told rows by their words; codes that are ours stay out', async () => {
  const books = await openBooks(app);
  await postEntries(books, [march(['1-1101', 5], ['4-1302', -5])], 0);
  const text = await runReport(books.at, reportOf('cash-flow-direct'), year, async (running) =>
    (await Array.fromAsync(reportText(running, 'en'))).join(''),
  );
  expect(text).toMatch(/^ +Other services to members +5$/m);
  expect(text).not.toMatch(/-(?:in|out):|net-|closing-cash/);
});
