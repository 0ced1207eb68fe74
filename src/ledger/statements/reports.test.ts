import { afterAll, beforeAll, expect, test } from 'vitest';
import fc from 'fast-check';
import { openApp } from '#app.ts';
import type { App } from '#app.ts';
import { addDays, day, yearStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { decimal, fromDecimal, minus, plus, sum, zero } from '#base/money.ts';
import { read } from '#base/read.ts';
import { testDatabase } from '../../../test/setup/test-database.ts';
import {
  byHand,
  codes,
  days,
  firstDay,
  inOrg,
  openBooks as openBooksIn,
  post,
  posting,
  rowsOf,
} from '../../../test/world/random-books.ts';
import type { Posting } from '../../../test/world/random-books.ts';
import { accountLines, balanceAt } from './account-lines.view.ts';
import type { Cursor } from './account-lines.view.ts';
import { ledgerReports, reportOf } from './all-reports.ts';
import type { ReportRow } from './define-report.ts';
import { explainRow, tieAddsUp } from './explain-row.view.ts';
import { periodText, reportCsv, reportJson, reportXlsx } from './report-files.ts';
import { ledgerPage } from './ledger-page.view.ts';
import { runReport } from './run-report.ts';
import { totalsOf } from './totals.view.ts';

let app: App;
beforeAll(() => {
  app = openApp({ database: testDatabase(), masterKey: new Uint8Array(32), poolSize: 4 });
});
afterAll(() => app.close());

const openBooks = () => openBooksIn(app);

test('totals of any span, unit and office are what the lines add up to, folded or not', async () => {
  const books = await openBooks();
  await fc.assert(
    fc.asyncProperty(
      fc.array(posting, { minLength: 1, maxLength: 40 }),
      fc.nat(days),
      fc.nat(days),
      fc.nat(30),
      async (postings, a, b, fold) => {
        const fresh = await openBooks();
        await post(fresh, postings, fold);
        const [from, to] = [addDays(firstDay, Math.min(a, b)), addDays(firstDay, Math.max(a, b))];
        for (const scope of [
          {},
          { unitId: fresh.units[1] },
          { unitId: fresh.units[0], officeId: fresh.offices[1] },
        ]) {
          const inScope = (p: Posting) =>
            (!('unitId' in scope) || fresh.units[p.unit] === scope.unitId) &&
            (!('officeId' in scope) || fresh.offices[p.office] === scope.officeId);
          const totals = await read(app, fresh.at.actor, null, (q) =>
            totalsOf(q, { from, to }, scope),
          );
          for (const code of codes) {
            const own = totals.get(fresh.ids.get(code)!) ?? {
              opening: zero,
              debit: zero,
              credit: zero,
            };
            expect(own.opening).toBe(byHand(postings, code, (p) => inScope(p) && p.day < from));
            expect(minus(own.debit, own.credit)).toBe(
              byHand(postings, code, (p) => inScope(p) && p.day >= from && p.day <= to),
            );
          }
        }
      },
    ),
    { numRuns: 12 },
  );
  expect(await rowsOf(books, 'trial-balance', {})).toHaveLength(1);
});

test('whatever is booked and closed, statements balance, agree with each other and tie to the trial balance', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(posting, { minLength: 1, maxLength: 40 }),
      fc.nat(days),
      async (postings, at) => {
        const books = await openBooks();
        await post(books, postings, 25);
        const on = addDays(firstDay, at);
        for (const unit of [undefined, 'TOKO']) {
          const sheet = await rowsOf(books, 'balance-sheet', { on, unit });
          const amounts = (code: string, rows: ReportRow[]) =>
            rows.find((r) => r.code === code)?.amounts;
          expect(amounts('total-assets', sheet)).toEqual(
            amounts('total-liabilities-and-equity', sheet),
          );
          const income = await rowsOf(books, 'income-statement', {
            from: yearStart(on),
            to: on,
            compare: 'none',
            unit,
          });
          expect(amounts('3-32', sheet)?.[0] ?? zero).toBe(amounts('net-result', income)![0]);
          const trial = await rowsOf(books, 'trial-balance', { on, unit });
          const [debit, credit] = trial.at(-1)!.amounts;
          expect(debit).toBe(credit);
          const cash = trial
            .filter((r) => r.code.startsWith('1-11'))
            .map((r) => minus(r.amounts[0]!, r.amounts[1]!));
          const closedCash = sum(
            ['1-1101', '1-1111'].map((code) =>
              byHand(
                postings,
                code,
                (p) =>
                  p.closing &&
                  p.day >= yearStart(on) &&
                  p.day <= on &&
                  (unit === undefined || p.unit === 1),
              ),
            ),
          );
          expect(amounts('1-11', sheet)?.[0] ?? zero).toBe(minus(sum(cash), closedCash));
        }
      },
    ),
    { numRuns: 10 },
  );
});

test('a ledger’s pages run on without a gap: each begins with the balance that the last ended with', async () => {
  const books = await openBooks();
  const postings = fc
    .sample(posting, { numRuns: 120, seed: 7 })
    .map((p, i) => ({ ...p, to: '1-1101', from: i % 2 ? '4-1302' : '3-2101' }));
  await post(books, postings, 50);
  const wanted = {
    accountId: books.ids.get('1-1101')!,
    span: { from: day('2025-01-10'), to: day('2026-12-31') },
  };
  const seen: Day[] = [];
  let after: Cursor | null = null;
  let balance = await read(app, books.at.actor, null, (q) => balanceAt(q, wanted, null));
  for (;;) {
    const [start, lines] = await read(app, books.at.actor, null, (q) =>
      Promise.all([balanceAt(q, wanted, after), accountLines(q, wanted, after, 7)]),
    );
    expect(start).toBe(balance);
    balance = plus(balance, sum(lines.map((l) => l.amount)));
    seen.push(...lines.map((l) => l.day));
    if (lines.length < 7) break;
    after = lines.at(-1)!;
  }
  expect(seen).toEqual(seen.toSorted());
  expect(seen).toHaveLength(
    postings.filter((p) => p.day >= wanted.span.from && p.day <= wanted.span.to).length,
  );
  expect(balance).toBe(byHand(postings, '1-1101', (p) => p.day <= wanted.span.to));
  const ledger = await rowsOf(books, 'general-ledger', {
    from: '2025-01-10',
    to: '2026-12-31',
    account: 'kas',
  });
  expect(ledger.at(-1)!.amounts[2]).toBe(balance);
  const book = await rowsOf(books, 'cash-book', { from: '2025-01-10', to: '2026-12-31' });
  expect(book.at(-1)!.amounts[2]).toBe(balance);
  expect(book.filter((r) => r.kind === 'entry')).toHaveLength(seen.length);
});

test('every report says the same in JSON, CSV and XLSX, and text never becomes a formula', async () => {
  const books = await openBooks();
  await post(books, fc.sample(posting, { numRuns: 30, seed: 3 }), 0);
  await inOrg(app, books.org, (run) =>
    run(`update account set name = '=1+1' where org_id = $1 and code = '1-1101'`, [
      books.org,
    ]).then(),
  );
  const question = { from: '2025-01-01', to: '2026-12-31' };
  for (const report of ledgerReports) {
    const all = (of: typeof reportJson) =>
      runReport(books.at, report, question, async (r) =>
        (await Array.fromAsync(of(r, 'id'))).join(''),
      );
    const json = JSON.parse(await all(reportJson)) as {
      rows: { amounts: (string | null)[] }[];
      columns: { key: string }[];
      org: string;
    };
    expect(json.org).toBe('Koppas Uji');
    for (const row of json.rows) {
      const told = row.amounts.filter((amount) => amount !== null);
      expect(told.map((amount) => decimal(fromDecimal(amount)))).toEqual(told);
      expect([0, json.columns.length]).toContain(row.amounts.length);
    }
    const csv = await all(reportCsv);
    expect(csv.trimEnd().split('\n')).toHaveLength(json.rows.length + 1);
    expect(csv).not.toMatch(/(^|,)=/m);
    const xlsx = await runReport(books.at, report, question, (r) => reportXlsx(r, 'en'));
    expect(Buffer.from(xlsx).subarray(0, 2).toString()).toBe('PK');
  }
});

test('a question that makes no sense is refused with its field', async () => {
  const books = await openBooks();
  const refusal = async (code: string, question: object) =>
    rowsOf(books, code, question).then(
      () => 'answered',
      (e: { code: string; facts: { field?: string } }) => `${e.code} ${e.facts.field}`,
    );
  expect(await refusal('balance-sheet', { on: '2026-02-31' })).toBe('act/input on');
  expect(await refusal('trial-balance', { from: '2026-03-02', to: '2026-03-01' })).toBe(
    'report/days-reversed from',
  );
  expect(await refusal('trial-balance', { on: '2026-03-02', from: '2026-03-01' })).toBe(
    'act/input on',
  );
  expect(await refusal('trial-balance', { unit: 'tidak ada' })).toBe('report/unit-absent unit');
  expect(await refusal('balance-sheet', { compare: '2026-13-01' })).toBe('day/not-a-day compare');
});

test('every figure opens into parts and entries that add up to it, closing entries told apart', async () => {
  const books = await openBooks();
  await post(books, fc.sample(posting, { numRuns: 60, seed: 11 }), 40);
  for (const code of ['balance-sheet', 'income-statement'] as const) {
    const question = { on: '2025-12-31', compare: 'none' };
    const rows = await rowsOf(books, code, question);
    for (const row of rows.filter((one) => one.kind !== 'heading')) {
      const opened = await runReport(books.at, reportOf(code), question, ({ q, ask }) =>
        explainRow(q, ask, code, { rowCode: row.code, accountId: null }),
      );
      expect(opened.amount).toBe(row.amounts[0]);
      const terms = opened.terms.map((term) =>
        term.taken ? minus(zero, term.amount) : term.amount,
      );
      const parts = opened.kind === 'accounts' ? opened.accounts.map((part) => part.amount) : terms;
      expect(sum(parts)).toBe(opened.amount);
      if (opened.tie) expect(tieAddsUp(opened.tie)).toBe(true);
    }
  }
});

test('an account’s page closes with the balance that its opening and movements make', async () => {
  const books = await openBooks();
  const postings = fc.sample(posting, { numRuns: 40, seed: 5 });
  await post(books, postings, 10);
  const question = { from: '2025-03-10', to: '2026-02-20', account: '2-1301' };
  const shown = await runReport(books.at, reportOf('general-ledger'), question, ({ q, ask }) =>
    ledgerPage(q, ask, null),
  );
  const booked = byHand(postings, '2-1301', (p) => p.day <= day('2026-02-20'));
  expect(shown.closing).toBe(minus(zero, booked));
  expect(shown.lines.at(-1)?.balance ?? shown.opening).toBe(shown.closing);
});

test('the days of a report are written out, as people read them', () => {
  const [from, on] = [day('2026-08-01'), day('2026-11-24')];
  expect(periodText({ on }, 'id')).toBe('Per 24 November 2026');
  expect(periodText({ from, to: on }, 'id')).toBe('1 Agustus 2026 s.d. 24 November 2026');
  expect(periodText({ from, to: on }, 'en')).toBe('1 August 2026 to 24 November 2026');
});
