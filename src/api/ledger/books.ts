import { z } from 'zod';
import type { Day } from '#base/day.ts';
import { dayInput, idInput } from '#base/input.ts';
import { sum } from '#base/money.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { cashBook } from '#ledger/cash/cash-book.view.ts';
import { cashByMonth } from '#ledger/cash/cash-by-month.view.ts';
import { cashPosition } from '#ledger/cash/cash-position.view.ts';
import { openMatters } from '#ledger/entries/open-matters.view.ts';
import { subStatement } from '#ledger/statements/sub-statement.view.ts';
import { voucherKinds } from '#ledger/entries/voucher.ts';
import { closePeriod } from '#ledger/periods/close-period.ts';
import { closeYear } from '#ledger/periods/close-year.ts';
import { periods } from '#ledger/periods/periods.view.ts';
import { reopenPeriod } from '#ledger/periods/reopen-period.ts';
import { undoYearEnd } from '#ledger/periods/undo-year-end.ts';
import { yearEnd } from '#ledger/periods/year-end.view.ts';
import { command } from '../command.ts';
import type { Call, Operation } from '../operation.ts';
import { cut } from '../pages.ts';
import { list, query } from '../query.ts';
import { dayShape, idShape, instantShape, moneyShape, yearInput } from '../shapes.ts';

const permission = 'books.read';
const span = { from: dayInput, to: dayInput };
const lineCursor = z.object({ day: dayInput, entryId: idInput, lineNo: z.number().int() });
const lineCursorOf = ({ day, entryId, lineNo }: { day: Day; entryId: string; lineNo: number }) => ({
  day,
  entryId,
  lineNo,
});

const movement = z.object({
  day: dayShape,
  entryId: idShape,
  lineNo: z.number(),
  number: z.string(),
  kind: z.enum(voucherKinds),
  memo: z.string(),
  document: z.string(),
  account: z.string(),
  office: z.string(),
  against: z.string(),
  amount: moneyShape,
  balance: moneyShape,
});

const statementLine = z.object({
  day: dayShape,
  entryId: idShape,
  lineNo: z.number(),
  accountId: idShape,
  subId: idShape.nullable(),
  unitId: idShape,
  officeId: idShape,
  amount: moneyShape,
  number: z.string(),
  kind: z.string(),
  memo: z.string(),
  lineMemo: z.string(),
  document: z.string(),
  reversesId: idShape.nullable(),
  balance: moneyShape,
});

const cashOperations: readonly Operation[] = [
  query({
    id: 'cashPosition',
    path: '/cash',
    tag: 'cash',
    summary: { id: 'Kas dan bank per tempat', en: 'Cash and bank by place' },
    permission,
    asks: z.object({ ...span, officeId: idInput.optional() }),
    answer: z.array(
      z.object({
        accountId: idShape,
        code: z.string(),
        account: z.string(),
        officeId: idShape,
        office: z.string(),
        opening: moneyShape,
        cashIn: moneyShape,
        cashOut: moneyShape,
        closing: moneyShape,
        lastDay: dayShape.nullable(),
      }),
    ),
    read: ({ app, actor }, { from, to, officeId }) =>
      cashPosition(app, actor, { from, to }, officeId),
  }),
  query({
    id: 'cashByMonth',
    path: '/cash/months',
    tag: 'cash',
    summary: { id: 'Kas masuk dan keluar per bulan', en: 'Cash in and out by month' },
    permission,
    asks: z.object({ until: dayInput.optional() }),
    answer: z.array(z.object({ month: dayShape, cashIn: moneyShape, cashOut: moneyShape })),
    read: async (call, { until }) =>
      cashByMonth(call.app, call.actor, until ?? (await today(call)), 12),
  }),
  list({
    id: 'cashBook',
    path: '/cash/book',
    tag: 'cash',
    summary: { id: 'Buku kas, yang terlama lebih dulu', en: 'The cash book, the oldest first' },
    permission,
    asks: z.object({ ...span, accountId: idInput.optional(), officeId: idInput.optional() }),
    answer: movement,
    cursor: lineCursor,
    async read({ app, actor }, { from, to, accountId, officeId }, { after, limit }) {
      const places = await cashPosition(app, actor, { from, to }, officeId);
      const wanted = places.filter((one) => accountId === undefined || one.accountId === accountId);
      const opening = sum(wanted.map((one) => one.opening));
      const asked = { span: { from, to }, accountId, officeId, opening };
      const { movements, next } = await cashBook(app, actor, asked, after);
      return cut(movements, limit, next !== null, lineCursorOf);
    },
  }),
  list({
    id: 'subAccountStatement',
    path: '/accounts/{accountId}/sub-accounts/{subAccountId}/lines',
    tag: 'accounts',
    summary: { id: 'Mutasi satu rekening pembantu', en: 'The lines of a sub-account' },
    permission,
    asks: z.object({ accountId: idInput, subAccountId: idInput, ...span }),
    answer: statementLine,
    cursor: lineCursor,
    async read({ app, actor }, { accountId, subAccountId: subId, from, to }, { after, limit }) {
      const wanted = { accountId, subId, span: { from, to } };
      const { lines, next } = await subStatement(app, actor, wanted, after);
      return cut(lines, limit, next !== null, lineCursorOf);
    },
  }),
];

const pair = z.object({
  unit: z.string(),
  office: z.string(),
  income: moneyShape,
  costs: moneyShape,
  result: moneyShape,
});

const periodQueries: readonly Operation[] = [
  query({
    id: 'periods',
    path: '/periods',
    tag: 'periods',
    summary: { id: 'Bulan-bulan satu tahun', en: 'The months of a year' },
    permission,
    asks: z.object({ year: yearInput.optional() }),
    answer: z.object({
      year: z.number(),
      years: z.array(z.number()),
      today: dayShape,
      months: z.array(
        z.object({
          month: dayShape,
          state: z.enum(['closed', 'open', 'running', 'ahead']),
          entries: z.number(),
          changedAt: instantShape.nullable(),
          by: z.string().nullable(),
          reason: z.string(),
        }),
      ),
      next: dayShape.nullable(),
      closedYears: z.array(z.number()),
      history: z.array(
        z.object({
          kind: z.enum(['closed', 'open', 'year-closed', 'year-undone']),
          of: dayShape,
          at: instantShape,
          by: z.string().nullable(),
          reason: z.string(),
          entryId: idShape.nullable(),
        }),
      ),
    }),
    read: ({ app, actor }, { year }) => periods(app, actor, year),
  }),
  query({
    id: 'openMatters',
    path: '/open-matters',
    tag: 'periods',
    summary: { id: 'Yang menunggu di pembukuan', en: 'What in the books waits for somebody' },
    permission,
    asks: z.object({}),
    answer: z.object({
      openMonths: z.array(dayShape),
      lastClosed: dayShape.nullable(),
      openYears: z.array(z.number()),
      mappedPurposes: z.array(z.string()),
      undetailed: z.array(z.object({ code: z.string(), account: z.string(), balance: moneyShape })),
    }),
    read: async (call) => openMatters(call.app, call.actor, await today(call)),
  }),
  query({
    id: 'yearEnd',
    path: '/year-ends/{year}',
    tag: 'periods',
    summary: { id: 'Tutup buku satu tahun', en: 'The closing of a year' },
    permission,
    asks: z.object({ year: yearInput }),
    answer: z.object({
      year: z.number(),
      closed: z
        .object({
          closedAt: instantShape,
          by: z.string().nullable(),
          result: moneyShape,
          entryId: idShape.nullable(),
          number: z.string().nullable(),
        })
        .nullable(),
      preview: z.object({
        pairs: z.array(pair),
        balances: z.number(),
        income: moneyShape,
        costs: moneyShape,
        result: moneyShape,
      }),
      retained: z.object({ id: idShape, code: z.string(), name: z.string() }).nullable(),
    }),
    read: ({ app, actor }, { year }) => yearEnd(app, actor, year),
  }),
];

const periodCommands: readonly Operation[] = [
  command({
    act: closePeriod,
    method: 'post',
    path: '/periods/{month}/closing',
    tag: 'periods',
    summary: { id: 'Tutup bulan', en: 'Close a month' },
    answer: z.object({ month: dayShape }),
  }),
  command({
    act: reopenPeriod,
    method: 'post',
    path: '/periods/{month}/reopening',
    tag: 'periods',
    summary: { id: 'Buka bulan kembali', en: 'Reopen a month' },
    answer: z.object({ month: dayShape }),
  }),
  command({
    act: closeYear,
    method: 'post',
    path: '/year-ends/{year}',
    tag: 'periods',
    summary: { id: 'Tutup tahun', en: 'Close a year' },
    answer: z.object({ yearEndId: idShape }),
  }),
  command({
    act: undoYearEnd,
    method: 'delete',
    path: '/year-ends/{year}',
    tag: 'periods',
    summary: { id: 'Batalkan tutup tahun', en: 'Undo a year’s closing' },
    answer: z.object({ year: z.number() }),
  }),
];

/** Cash, sub-accounts, months and years. */
export const bookOperations: readonly Operation[] = [
  ...cashOperations,
  ...periodQueries,
  ...periodCommands,
];

async function today({ app, actor }: Call): Promise<Day> {
  return (await orgFace(app, actor)).businessDay;
}
