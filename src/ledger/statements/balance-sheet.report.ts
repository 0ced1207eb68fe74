import { zero } from '#base/money.ts';
import { columnFigures } from './column-figures.view.ts';
import { plannedColumns } from './column-plan.ts';
import { defineReport, named } from './define-report.ts';
import type { ReportRow } from './define-report.ts';
import { layStatement, withoutEmptyRows } from './lay-statement.ts';
import { onSide } from '../accounts/account.ts';
import type { ColumnFigures } from './lay-statement.ts';
import type { PlacedAccount } from './place-account.ts';
import { withNoteNumbers } from './note-numbers.ts';
import { dayAsked, reportQuestion } from './report-question.ts';

/** Laporan Posisi Keuangan: what the cooperative has, owes and owns on a day. */
export const balanceSheet = defineReport({
  code: 'balance-sheet',
  title: { id: 'Laporan Posisi Keuangan', en: 'Statement of Financial Position' },
  input: reportQuestion,
  dated: false,
  spreads: true,
  period: (question, today) => ({ on: dayAsked(question, today) }),
  columns: (ask) => plannedColumns(ask, 'day'),

  async *run(q, ask) {
    const columns = await columnFigures(q, ask, plannedColumns(ask, 'day'), 'day');
    const layout = ask.chart.layouts['balance-sheet'];
    const laid = layStatement(layout, ask.chart.accounts, columns);
    yield* withNoteNumbers(ask, 'balance-sheet', withoutEmptyRows(laid.rows));
    yield* outsideRows(laid.outside, columns);
  },
});

/** Names what the sheet leaves out: off-balance accounts that hold something, on their normal sides. */
function* outsideRows(
  outside: readonly PlacedAccount[],
  columns: readonly ColumnFigures[],
): Generator<ReportRow> {
  const rows = outside.map((account): ReportRow => {
    const amounts = columns.map((column) =>
      onSide(account.normal, column.balances.get(account.id) ?? zero),
    );
    const title = named(account.name);
    return { code: account.code, title, kind: 'account', level: 1, amounts, accountId: account.id };
  });
  const held = rows.filter((row) => row.amounts.some((amount) => amount !== zero));
  if (held.length === 0) return;
  const title = {
    id: 'Rekening administratif, di luar neraca',
    en: 'Memorandum accounts, off the balance sheet',
  };
  yield { code: 'outside', title, kind: 'heading', level: 0, amounts: [] };
  yield* held;
}
