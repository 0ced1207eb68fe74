import { afterAll, beforeAll, expect, test } from 'vitest';
import fc from 'fast-check';
import { openApp } from '#app.ts';
import type { App } from '#app.ts';
import { day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { sen } from '#base/money.ts';
import { paperAmount } from '#base/paper/paper-text.ts';
import { paperFace } from '#base/paper/paper-face.view.ts';
import { printPaper } from '#base/paper/print-paper.ts';
import type { Printing } from '#base/paper/printing.ts';
import { readPdf } from '../../../test/read-pdf.ts';
import { testDatabase } from '../../../test/setup/test-database.ts';
import { openBooks, post, posting } from '../../../test/world/random-books.ts';
import type { Books } from '../../../test/world/random-books.ts';
import { ledgerReports, reportOf } from './all-reports.ts';
import { cellText, named } from './define-report.ts';
import type { AnyReportRow, ReportColumn, ReportRow } from './define-report.ts';
import { shownCode } from './report-files.ts';
import { mostPaperRows, reportOrder } from './report-paper.ts';
import { runReport } from './run-report.ts';
import type { RunningReport } from './run-report.ts';

let app: App;
let books: Books;
beforeAll(async () => {
  app = openApp({ database: testDatabase(), masterKey: new Uint8Array(32), poolSize: 4 });
  books = await openBooks(app);
  await post(books, fc.sample(posting, { numRuns: 60, seed: 5 }), 20);
});
afterAll(() => app.close());

const printingIn = async (language: 'id' | 'en', format?: string): Promise<Printing> => ({
  face: await paperFace(app, books.at.actor),
  language,
  format,
  at: new Date('2026-11-24T03:00:00Z'),
});
const question = { from: '2025-01-01', to: '2026-12-31' };
const bare = (text: string) => text.replace(/\s+/g, '');

test('every report of the house prints, its columns as heads and every figure in its place', async () => {
  for (const [i, report] of ledgerReports.entries()) {
    const language = i % 2 === 0 ? 'id' : 'en';
    const rows: AnyReportRow[] = [];
    let columns: readonly ReportColumn[] = [];
    const order = await runReport(books.at, report, question, async (running) => {
      columns = running.head.columns;
      const kept = (async function* () {
        for await (const row of running.rows) {
          rows.push(row);
          yield row;
        }
      })();
      return reportOrder({ ...running, rows: kept }, await printingIn(language));
    });
    const pdf = await readPdf(await printPaper(order));
    const [first] = pdf.pages;
    expect(pdf.language).toBe(language);
    expect(first!.textsOf('H1')).toEqual([report.title[language]]);
    expect(first!.text).toContain(language === 'id' ? 'dalam rupiah' : 'in rupiah');
    if (rows.length === 0) {
      expect(first!.text).toMatch(/Tidak ada catatan|Nothing was booked/);
      continue;
    }
    const heads = first!.textsOf('TH').map(bare);
    for (const title of order.data.columns) expect(heads).toContain(bare(title));
    const isFigure = (text: string) => /^(–|\(?[\d.]+(,\d\d)?\)?)$/.test(text);
    const figures = rows
      .flatMap(({ amounts }) =>
        amounts.map((cell, c) => cellText(columns[c], cell, language, paperAmount)),
      )
      .filter(isFigure);
    const cells = pdf.pages.flatMap((page) => page.textsOf('TD').map(bare));
    expect(cells.filter(isFigure)).toEqual(figures);
  }
}, 60_000);

/** A report of rows that were made up, as one that runs. */
async function running(code: string, change: Partial<RunningReport['head']>, rows: ReportRow[]) {
  return runReport(books.at, reportOf(code), question, async (real) => ({
    ...real,
    signers: async () => ({ treasurer: 'Ratna Wulandari' }),
    head: { ...real.head, ...change },
    rows: (async function* () {
      yield* rows;
    })(),
  }));
}
const entry = (i: number, amounts = [sen(100_00), sen(0), sen(i * 100)]): ReportRow => ({
  code: `M/SI/2026/${String(i).padStart(6, '0')}`,
  title: named(`Jurnal ${i}`),
  kind: 'entry',
  level: 2,
  day: day('2026-11-24'),
  accountId: 'x',
  amounts,
});
const heading: ReportRow = {
  code: '1-1101',
  title: named('Kas Pusat'),
  kind: 'heading',
  level: 0,
  accountId: 'x',
  amounts: [],
};

test('an account that runs over several sheets is named at the head of each', async () => {
  const rows = [heading, ...Array.from({ length: 120 }, (_, i) => entry(i))];
  const order = await reportOrder(
    await running('general-ledger', {}, rows),
    await printingIn('id'),
  );
  const { pages } = await readPdf(await printPaper(order));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) expect(page.text).toContain('1-1101 Kas Pusat');
  expect(pages.every((page) => page.size[0] === 595)).toBe(true);
});

test('twelve months and their sum lie on one landscape sheet; on a small one in groups, every figure once', async () => {
  const columns = Array.from({ length: 13 }, (_, i) => ({
    key: `${i}`,
    title: named(`Bulan ${i}`),
  }));
  const amounts = columns.map((_, i) => sen(-12_345_678_00 * (i + 1)));
  const rows = [
    { ...entry(1, amounts), code: '4-1101', title: named('Partisipasi jasa pinjaman') },
  ];
  for (const [format, size, sheets] of [
    ['a4', [842, 595], 1],
    ['a5', [595, 420], 2],
  ] as const) {
    const report = await running('income-statement', { columns }, rows);
    const order = await reportOrder(report, await printingIn('id', format));
    expect(order.sheet).toMatchObject({ format, isLandscape: true });
    const { pages } = await readPdf(await printPaper(order));
    expect(pages.map((page) => page.size)).toEqual(Array.from({ length: sheets }, () => size));
    const printed = pages.flatMap((page) => page.textsOf('TD'));
    expect(printed.filter((text) => text.startsWith('('))).toEqual(amounts.map(paperAmount));
    // Each group names its rows again.
    expect(pages.every((page) => page.text.includes('Partisipasi jasa pinjaman'))).toBe(true);
  }
});

test('a report without rows says so, one beyond the limit is refused, and a size nobody offers too', async () => {
  const empty = await reportOrder(await running('general-ledger', {}, []), await printingIn('en'));
  expect((await readPdf(await printPaper(empty))).pages[0]!.text).toContain('Nothing was booked');
  const rows = Array.from({ length: mostPaperRows + 1 }, (_, i) => entry(i));
  await expect(
    reportOrder(await running('general-ledger', {}, rows), await printingIn('id')),
  ).rejects.toMatchObject({ code: 'paper/too-long', facts: { most: '5.000' } });
  await expect(
    reportOrder(await running('general-ledger', {}, []), await printingIn('id', 'folio')),
  ).rejects.toMatchObject({ code: 'paper/format-unfit' });
});

test('the days of a head stand together, and no code of ours is printed', async () => {
  const span = { from: '2026-01-01', to: '2026-10-31' };
  const order = await runReport(books.at, reportOf('income-statement'), span, async (running) =>
    reportOrder(running, await printingIn('id')),
  );
  expect(order.data.columns[0]).toBe('1\u00a0Jan\u00a02026 s.d. 31\u00a0Okt\u00a02026');
  expect(order.data.rows.map(({ code }) => code).filter((code) => !/^(\d|$)/.test(code))).toEqual(
    [],
  );
  const codes = ['1-1101', 'KM-2026-RW-0064', 'operating-in:1-13', 'net-result'];
  expect(codes.map(shownCode)).toEqual(['1-1101', 'KM-2026-RW-0064', '', '']);
  expect(shownCode(newId())).toBe('');
});
