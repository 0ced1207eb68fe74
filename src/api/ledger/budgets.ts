import { z } from 'zod';
import { idInput } from '#base/input.ts';
import { adoptBudget } from '#ledger/budget/adopt-budget.ts';
import { budgetCard, budgetList } from '#ledger/budget/budget-list.view.ts';
import { budgetSheet } from '#ledger/budget/budget-sheet.view.ts';
import { budgetStatuses } from '#ledger/budget/budget.ts';
import { copyActuals } from '#ledger/budget/copy-actuals.ts';
import { dropBudget } from '#ledger/budget/drop-budget.ts';
import { openBudget } from '#ledger/budget/open-budget.ts';
import { reviseBudget } from '#ledger/budget/revise-budget.ts';
import { setLines } from '#ledger/budget/set-lines.ts';
import { spreadLines } from '#ledger/budget/spread-lines.ts';
import { undoEdit } from '#ledger/budget/undo-edit.ts';
import { command } from '../command.ts';
import type { Operation } from '../operation.ts';
import { query } from '../query.ts';
import { dayShape, idShape, moneyShape } from '../shapes.ts';

const tag = 'budgets';
const permission = 'books.read';
const changed = z.object({ budgetId: idShape });
/** What an edit answers: the draft's count, which the next edit has to have seen. */
const edited = changed.extend({ edits: z.number() });

const budget = z.object({
  id: idShape,
  year: z.number(),
  version: z.number(),
  fromMonth: dayShape,
  status: z.enum(budgetStatuses),
  reason: z.string(),
  edits: z.number(),
  decidedOn: dayShape.nullable(),
  decision: z.string(),
});

const listed = budget.extend({ income: moneyShape, expense: moneyShape, result: moneyShape });

const months = z.array(moneyShape.nullable());

const sheet = z.object({
  budget,
  units: z.array(
    z.object({ id: idShape, code: z.string(), name: z.string(), isClosed: z.boolean() }),
  ),
  rows: z.array(
    z.object({
      accountId: idShape,
      code: z.string(),
      name: z.string(),
      unitId: idShape.nullable(),
      months,
      lastYear: months,
      thisYear: months,
    }),
  ),
  canUndo: z.boolean(),
});

/** Budgets of book years: their versions, their lines, and who decided. */
export const budgetOperations: readonly Operation[] = [
  query({
    id: 'budgetList',
    path: '/budgets',
    tag,
    summary: { id: 'Anggaran per tahun dan versi', en: 'Budgets by year and version' },
    permission,
    asks: z.object({
      year: z
        .string()
        .regex(/^\d{4}$/)
        .transform(Number)
        .optional(),
      status: z.enum(['draft', 'adopted']).optional(),
    }),
    answer: z.array(listed),
    read: ({ app, actor }, asked) => budgetList(app, actor, asked),
  }),
  query({
    id: 'budgetCard',
    path: '/budgets/{budgetId}',
    tag,
    summary: { id: 'Satu versi anggaran', en: 'One version of a budget' },
    permission,
    asks: z.object({ budgetId: idInput }),
    answer: listed,
    read: ({ app, actor }, { budgetId }) => budgetCard(app, actor, budgetId),
  }),
  query({
    id: 'budgetSheet',
    path: '/budgets/{budgetId}/lines',
    tag,
    summary: {
      id: 'Baris anggaran per akun dan bulan, dengan realisasi tahun lalu dan tahun ini',
      en: 'Lines of a budget by account and month, with what last year and this year came to',
    },
    permission,
    asks: z.object({
      budgetId: idInput,
      /** A unit's id, `none` for what belongs to none, `all` for all of it added up. */
      unit: z.union([idInput, z.enum(['none', 'all'])]).default('all'),
    }),
    answer: sheet,
    async read({ app, actor }, asked) {
      const { budget: own, units, rows, canUndo } = await budgetSheet(app, actor, asked);
      return {
        budget: own,
        units,
        canUndo,
        rows: rows.map(({ account: { id, code, name }, ...row }) => ({
          ...row,
          accountId: id,
          code,
          name,
        })),
      };
    },
  }),
  command({
    act: openBudget,
    method: 'post',
    path: '/budgets',
    tag,
    summary: { id: 'Buka rancangan anggaran', en: 'Open a draft budget' },
    answer: changed,
  }),
  command({
    act: reviseBudget,
    method: 'post',
    path: '/budgets/revisions',
    tag,
    summary: { id: 'Mulai perubahan anggaran', en: 'Begin a revision' },
    answer: changed,
  }),
  command({
    act: setLines,
    method: 'put',
    path: '/budgets/{budgetId}/lines',
    tag,
    summary: { id: 'Isi bulan-bulan beberapa akun', en: 'Write months of some accounts' },
    answer: edited,
  }),
  command({
    act: spreadLines,
    method: 'post',
    path: '/budgets/{budgetId}/spread',
    tag,
    summary: { id: 'Bagi jumlah setahun ke bulan', en: 'Spread a year’s sum over months' },
    answer: edited,
  }),
  command({
    act: copyActuals,
    method: 'post',
    path: '/budgets/{budgetId}/actuals',
    tag,
    summary: { id: 'Isi dari realisasi setahun', en: 'Fill it with what a year came to' },
    answer: edited,
  }),
  command({
    act: undoEdit,
    method: 'post',
    path: '/budgets/{budgetId}/undo',
    tag,
    summary: { id: 'Batalkan perubahan terakhir', en: 'Take back the last change' },
    answer: edited,
  }),
  command({
    act: adoptBudget,
    method: 'post',
    path: '/budgets/{budgetId}/adoption',
    tag,
    summary: { id: 'Sahkan menurut keputusan rapat', en: 'Adopt it by a decision' },
    answer: changed,
  }),
  command({
    act: dropBudget,
    method: 'post',
    path: '/budgets/{budgetId}/drop',
    tag,
    summary: { id: 'Buang rancangan', en: 'Give up a draft' },
    answer: changed,
  }),
];
