import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApp } from '#app.ts';
import type { App } from '#app.ts';
import { day } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { negate, rupiah, sen } from '#base/money.ts';
import { paperFace } from '#base/paper/paper-face.view.ts';
import { printPaper } from '#base/paper/print-paper.ts';
import { readPdf } from '../../../test/read-pdf.ts';
import { testDatabase } from '../../../test/setup/test-database.ts';
import { inOrg, openBooks, postEntries } from '../../../test/world/random-books.ts';
import type { Books } from '../../../test/world/random-books.ts';
import { reportText } from '../../cli/report/report-text.ts';
import { reportOf } from './all-reports.ts';
import { booksBegin, unbookedOf } from './books-begin.ts';
import type { AnyReportRow } from './define-report.ts';
import { reportCsv, reportJson, reportXlsx } from './report-files.ts';
import { reportOrder } from './report-paper.ts';
import { runReport } from './run-report.ts';

let app: App;
beforeAll(() => {
  app = openApp({ database: testDatabase(), masterKey: new Uint8Array(32), poolSize: 4 });
});
afterAll(() => app.close());

const year = (of: number) => ({ from: day(`${of}-01-01`), to: day(`${of}-12-31`) });

test('what the books begin with says from when on nought is known', () => {
  const opened = booksBegin({ own: day('2025-01-08'), brought: day('2024-12-31'), result: null });
  expect(opened).toEqual({
    ...{ sheet: '2024-12-31', flows: '2025-01-01', results: '2025-01-01', isBrought: true },
  });
  expect(unbookedOf(opened, year(2024), 'flows')).toBe('wholly');
  expect(unbookedOf(opened, year(2024), 'sheet')).toBeUndefined();
  expect(unbookedOf(opened, { from: day('2023-01-01'), to: day('2024-12-30') }, 'sheet')).toBe(
    'wholly',
  );
  expect(unbookedOf(opened, year(2025), 'flows')).toBeUndefined();
  // Taken over in June with the income of half a year: June has figures of results and none of cash.
  const half = booksBegin({ own: null, brought: day('2025-06-30'), result: day('2025-06-30') });
  const june = { from: day('2025-06-01'), to: day('2025-06-30') };
  expect([unbookedOf(half, june, 'results'), unbookedOf(half, june, 'flows')]).toEqual([
    undefined,
    'wholly',
  ]);
  expect(unbookedOf(half, year(2025), 'results')).toBe('partly');
  const nothing = booksBegin({ own: null, brought: null, result: null });
  expect(unbookedOf(nothing, year(2024), 'flows')).toBeUndefined();
});

/** Opening balances of 31 December 2024 by an import, and one sale in the year after. */
async function begunBooks(): Promise<Books> {
  const books = await openBooks(app);
  const imports = newId();
  await inOrg(app, books.org, async (run) => {
    await run(
      `insert into voucher_source (org_id, id, kind, code) values ($1, $2, 'import', 'IM')`,
      [books.org, imports],
    );
  });
  const at = { unit: 0, office: 0 };
  const entry = (on: Day, from: string, amount: number) => ({
    ...{ day: on, kind: 'memorial' as const },
    lines: [
      { code: '1-1101', amount: rupiah(amount), ...at },
      { code: from, amount: rupiah(-amount), ...at },
    ],
  });
  await postEntries({ ...books, source: imports }, [entry(day('2024-12-31'), '3-2101', 900)], 0);
  await postEntries(books, [entry(day('2025-02-03'), '4-1302', 50)], 0);
  return books;
}

function ask<T>(
  books: Books,
  code: string,
  question: object,
  use: Parameters<typeof runReport<T>>[3],
): Promise<T> {
  return runReport(books.at, reportOf(code), question, use);
}

test('a year before the books is missing in every statement of flows; the opening day keeps its sheet', async () => {
  const books = await begunBooks();
  const at = async (code: string, question: object, row: string) =>
    ask(books, code, question, async ({ head, rows }) => {
      const all: AnyReportRow[] = await Array.fromAsync(rows);
      const found = all.find((one) => one.code === row);
      return { cells: found?.amounts, remarks: head.remarks.map(({ id }) => id) };
    });
  const remark = expect.stringContaining('Pembukuan dimulai 31 Desember 2024 dengan saldo awal');
  const fifty = sen(50_00);
  const missing = { cells: [fifty, null], remarks: [remark] };
  expect(await at('income-statement', year(2025), 'net-result')).toEqual(missing);
  expect(await at('cash-flow-direct', year(2025), 'change')).toEqual(missing);
  expect(await at('cash-flow-indirect', year(2025), 'change')).toEqual(missing);
  // What was brought in says nothing in a column that has no figures.
  const brought = await at('cash-flow-direct', year(2025), 'brought-cash');
  expect(brought.cells).toBeUndefined();
  expect(await at('balance-sheet', { on: '2025-12-31' }, 'total-assets')).toEqual({
    cells: [sen(950_00), sen(900_00)],
    remarks: [],
  });
  // How the year before ended is known from the opening balances, what changed in it is not.
  const equity = (row: string) => at('equity-changes', year(2025), row);
  const unbooked = await equity('before:unbooked');
  expect(new Set(unbooked.cells)).toEqual(new Set([null]));
  expect(unbooked.remarks).toEqual([remark]);
  expect((await equity('before:closing')).cells?.at(-1)).toBe(sen(900_00));
  expect((await equity('before:opening')).cells).toBeUndefined();
  expect((await equity('opening')).cells?.at(-1)).toBe(sen(900_00));
  const equityMonths = { from: '2024-12-01', to: '2025-01-31', columns: 'months' };
  expect((await at('equity-changes', equityMonths, 'total:closing')).cells?.[0]).toBeNull();
  const before = { on: '2024-12-31', compare: '2024-12-30' };
  expect((await at('balance-sheet', before, 'total-assets')).cells).toEqual([sen(900_00), null]);
  const months = { from: '2024-11-01', to: '2025-02-28', columns: 'months' };
  expect(await at('income-statement', months, 'net-result')).toEqual({
    cells: [null, null, sen(0), fifty, fifty],
    remarks: [remark],
  });
  const realised = await at('budget-realisation', { ...year(2024) }, 'result');
  expect(realised.cells).toBeUndefined();
  const budget = { ...year(2024), columns: 'budget' };
  expect((await at('income-statement', budget, 'net-result')).cells?.slice(0, 3)).toEqual([
    null,
    null,
    null,
  ]);
});

test('every form says that it is missing: empty, null, words, and the foot note', async () => {
  const books = await begunBooks();
  const asked = <T>(use: Parameters<typeof runReport<T>>[3]) =>
    ask(books, 'income-statement', year(2025), use);
  const pieces = async (form: typeof reportCsv) =>
    (await asked((running) => Array.fromAsync(form(running, 'id')))).join('');
  const csv = await pieces(reportCsv);
  expect(csv).toMatch(/^net-result,.*,50\.00,$/m);
  const json = JSON.parse(await pieces(reportJson)) as {
    rows: { code: string; amounts: unknown[] }[];
    remarks: string[];
  };
  expect(json.rows.find(({ code }) => code === 'net-result')?.amounts).toEqual(['50.00', null]);
  expect(json.remarks).toHaveLength(1);
  const text = await pieces(reportText);
  expect(text).toMatch(/50\s+belum dibukukan/);
  expect(text).toContain('Pembukuan dimulai 31 Desember 2024');
  const { readSheet } = await import('read-excel-file/node');
  const sheet = await readSheet(Buffer.from(await asked((one) => reportXlsx(one, 'id'))));
  const result = sheet.find(([, title]) => String(title).trim() === 'Sisa hasil usaha (SHU)');
  // Our code of the row says nothing to a person, and stays out of the sheet.
  expect(result?.filter((_, i) => i !== 1)).toEqual([null, null, 50, null]);
  expect(String(sheet.at(-1)?.[1])).toContain('Pembukuan dimulai');
  const printing = {
    ...{ face: await paperFace(app, books.at.actor), language: 'id' as const },
    at: new Date('2026-01-05T03:00:00Z'),
  };
  const order = await asked((running) => reportOrder(running, printing));
  const paper = (await readPdf(await printPaper(order))).pages.map((page) => page.text).join(' ');
  expect(paper).toContain('belum dibukukan');
  expect(paper).toContain('Pembukuan dimulai 31 Desember 2024');
});

test('an entry that was taken back does not begin the books', async () => {
  const books = await begunBooks();
  const [wrong, at] = [newId(), { unit: 0, office: 0 }];
  const lines = [
    { code: '1-1101', amount: rupiah(1), ...at },
    { code: '3-2101', amount: rupiah(-1), ...at },
  ];
  const kind = 'memorial' as const;
  await postEntries(books, [{ id: wrong, day: day('2020-01-05'), kind, lines }], 0);
  const begin = () => ask(books, 'income-statement', year(2025), async (r) => r.ask.chart.begin);
  expect((await begin()).sheet).toBe('2020-01-05');
  const back = lines.map((line) => ({ ...line, amount: negate(line.amount) }));
  const taken = { reverses: wrong, day: day('2020-01-06'), kind, lines: back };
  await postEntries(books, [taken], 0);
  expect(await begin()).toMatchObject({ sheet: '2024-12-31', flows: '2025-01-01' });
});
