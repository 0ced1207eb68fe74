import { decimal, minus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import { named } from '#ledger/statements/define-report.ts';
import { onSide } from '#ledger/accounts/account.ts';
import { layStatement } from '#ledger/statements/lay-statement.ts';
import type { ColumnFigures, StatementRow } from '#ledger/statements/lay-statement.ts';
import type { Layout } from '#ledger/statements/layout.ts';
import { numberedRows } from '#ledger/statements/note-numbers.ts';
import type { PlacedAccount } from '#ledger/statements/place-account.ts';
import type { NoteTable } from './notes.ts';

/** One row of a statement with what it is made of. */
export interface RowNote {
  readonly row: StatementRow;
  readonly number: string;
  readonly parts: readonly RowPart[];
}

/** An account of a row, or what smaller ones come to together; amounts as the row's side reads them. */
export interface RowPart {
  readonly title: Title;
  readonly account: PlacedAccount | null;
  readonly amounts: readonly Money[];
}

/** More accounts than these are told together. */
const mostParts = 25;

/**
 * Opens every row of accounts of a statement into its accounts, column by column: the largest by themselves,
 * the rest together, so that the parts of each row sum to it whatever is booked.
 *
 * @param section the number under which the rows' notes stand
 */
export function rowNotes(
  layout: Layout,
  accounts: readonly PlacedAccount[],
  columns: readonly ColumnFigures[],
  section: string,
): RowNote[] {
  const { rows } = layStatement(layout, accounts, columns);
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return numberedRows(rows, section).map(({ row, number }) => {
    const own = layout.rows.find((one) => one.code === row.code);
    const sign = own?.kind === 'accounts' ? own.sign : 'debit';
    const parts = row.accountIds.flatMap((id): RowPart[] => {
      const account = byId.get(id);
      const amounts = columns.map(({ balances }) => onSide(sign, balances.get(id) ?? zero));
      if (!account || amounts.every((amount) => amount === zero)) return [];
      return [{ title: named(`${account.code} ${account.name}`), account, amounts }];
    });
    return { row, number, parts: gathered(parts) };
  });
}

function gathered(parts: readonly RowPart[]): readonly RowPart[] {
  if (parts.length <= mostParts) return parts;
  const size = ({ amounts: [first = zero] }: RowPart) => (first < zero ? -first : first);
  const bySize = parts.toSorted((a, b) => (size(a) < size(b) ? 1 : size(a) > size(b) ? -1 : 0));
  const shown = new Set(bySize.slice(0, mostParts - 1));
  const rest = parts.filter((part) => !shown.has(part));
  const title = { id: `${rest.length} akun lain`, en: `${rest.length} other accounts` };
  const amounts = parts[0]!.amounts.map((_, i) => sum(rest.map((part) => part.amounts[i]!)));
  return [...parts.filter((part) => shown.has(part)), { title, account: null, amounts }];
}

/**
 * A row's parts as a table: this year, the year before, and the row's own figure below; a column before the
 * books has no figures.
 */
export function rowTable({ row, parts }: RowNote, columns: NoteTable['columns']): NoteTable {
  const off = row.amounts.map((amount, i) => minus(amount, sum(parts.map((p) => p.amounts[i]!))));
  if (off.some((amount) => amount !== zero)) throw new Error('a note does not sum to its row');
  const said = (amounts: readonly Money[]) =>
    amounts.map((amount, i) => (columns[i + 1]?.missing ? null : decimal(amount)));
  return {
    code: row.code,
    title: row.title,
    columns,
    rows: [
      ...parts.map(({ title, amounts }) => ({
        isTotal: false,
        cells: [title, ...said(amounts)],
      })),
      { isTotal: true, cells: [totalTitle, ...said(row.amounts)] },
    ],
  };
}

const totalTitle: Title = { id: 'Jumlah', en: 'Total' };
