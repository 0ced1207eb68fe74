import { maskPhone } from '#base/people/contact.ts';
import { figures } from '#base/money.ts';
import type { CheckedDraft } from '#coop/import/check-draft.ts';
import { trialFields } from '#coop/import/draft-choices.ts';
import { memberFields } from '#coop/import/member-columns.ts';
import { moneyOfCell } from '#ledger/import/cell-money.ts';
import { maskedNik } from '#ledger/import/fault.ts';
import { columnOf } from '#ledger/import/sheet.ts';
import type { Cell } from '#ledger/import/sheet.ts';

const rowsShown = 20;

const amounts = new Set<string>([
  ...['entryShare', 'mandatoryShare', 'savings', 'ceiling', 'outstanding', 'otherBalance'],
  ...['debit', 'credit', 'balance'],
]);

/** How each sheet was understood, its columns with what they mean and a masked example. */
export function shownReadings({ check, sheets }: CheckedDraft) {
  return check.readings.map((reading, index) => {
    const fields = new Map(reading.mapping.columns.map((use) => [use.column, use.field]));
    const first = sheets[index]!.rows[(reading.dataRows?.[0] ?? reading.headerRows?.[1] ?? 1) - 1];
    return {
      index,
      file: reading.file,
      sheet: reading.sheet,
      kind: reading.kind,
      headerRows: reading.headerRows,
      dataRows: reading.dataRows,
      skipped: reading.skipped
        .slice(0, 8)
        .map(({ row, why, text }) => ({ row: row + 1, why, text })),
      fields: reading.kind === 'members' ? memberFields : trialFields,
      used: fields.size,
      held: check.members.filter(
        (row) => row.held && row.file === reading.file && row.sheet === reading.sheet,
      ).length,
      columns: reading.columns.map(({ column, label }) => ({
        column,
        label,
        field: fields.get(column) ?? '',
        sample: shownCell(first?.[columnOf(column)] ?? null, fields.get(column)).slice(0, 40),
      })),
    };
  });
}

/** Twenty rows of a sheet as they came, faulty cells marked, from the row asked for. */
export function shownRows({ check, sheets }: CheckedDraft, index: number, from: number) {
  const reading = check.readings[index];
  const sheet = sheets[index];
  if (!reading?.dataRows || !sheet) return null;
  const [first, last] = reading.dataRows;
  const start = Math.max(
    first,
    Math.min(from < first ? first : from, Math.max(first, last - rowsShown + 1)),
  );
  const fields = new Map(reading.mapping.columns.map((use) => [use.column, use.field]));
  const levels = new Map(
    check.faults
      .filter((fault) => fault.file === reading.file && fault.sheet === reading.sheet)
      .toSorted((a) => (a.level === 'error' ? 1 : -1))
      .map((fault) => [fault.cell, fault.level]),
  );
  const columns = reading.columns.filter(
    ({ column, label }) => fields.has(column) || label !== column,
  );
  return {
    index,
    file: reading.file,
    sheet: reading.sheet,
    first,
    last,
    start,
    end: Math.min(start + rowsShown - 1, last),
    columns: columns.map(({ column, label }) => ({
      column,
      label,
      isAmount: isAmount(fields, column),
    })),
    rows: sheet.rows.slice(start - 1, Math.min(start - 1 + rowsShown, last)).map((cells, i) => ({
      row: start + i,
      cells: columns.map(({ column }) => ({
        cell: `${column}${start + i}`,
        text: shownCell(cells[columnOf(column)] ?? null, fields.get(column)).slice(0, 60),
        level: levels.get(`${column}${start + i}`) ?? null,
        isAmount: isAmount(fields, column),
      })),
    })),
  };
}

/** The sheet and row that a page starts with: those of the first cell at fault, else the first row. */
export function firstPlace({ check }: CheckedDraft): { index: number; row: number } {
  const fault =
    check.faults.find((one) => one.level === 'error' && one.cell !== '') ??
    check.faults.find((one) => one.cell !== '');
  const index = check.readings.findIndex((one) =>
    fault ? one.file === fault.file && one.sheet === fault.sheet : one.kind === 'members',
  );
  const row = Number(/\d+$/.exec(fault?.cell ?? '')?.[0] ?? 0);
  return { index: Math.max(index, 0), row: Math.max(row - 3, 0) };
}

function isAmount(fields: ReadonlyMap<string, string>, column: string): boolean {
  return amounts.has(fields.get(column) ?? '');
}

function shownCell(cell: Cell | null, field: string | undefined): string {
  if (cell === null) return '';
  if (field === 'nik') return maskedNik(cell.text);
  if (field === 'phone') return maskPhone(cell.text);
  const amount = cell.kind === 'number' && amounts.has(field ?? '') ? moneyOfCell(cell) : null;
  return amount === null ? cell.text : figures(amount);
}
