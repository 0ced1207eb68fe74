import { parse } from 'csv-parse/sync';
import { decimal, negate, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { delimiterOf } from '../../import/read-csv.ts';
import { plainWords } from '../bank.ts';
import type { BankMovement } from '../bank.ts';
import { bankAmount } from './bank-amount.ts';
import { bankDay } from './bank-day.ts';
import type { Period } from './bank-day.ts';
import { refuseFaults, sumFault } from './read-statement.ts';
import type { ReadStatement, StatementFault, StatementFile } from './read-statement.ts';
import { statementLimits } from './statement-text.ts';

/** The columns of a bank's CSV by their titles, as `plainWords` has them; the first that is there is meant. */
export interface CsvColumns {
  readonly day: readonly string[];
  readonly memo: readonly string[];
  readonly reference?: readonly string[];
  /** One column for both ways, its sign in itself or in `side`; or one each for in and out. */
  readonly amount?: readonly string[];
  /** `D`/`DB` is out, `K`/`CR` is in. */
  readonly side?: readonly string[];
  readonly in?: readonly string[];
  readonly out?: readonly string[];
  readonly balance?: readonly string[];
}

/** One column by each of its meanings; a memo may be several. */
type Found = { readonly [K in Exclude<keyof CsvColumns, 'memo'>]?: number } & {
  readonly memo: readonly number[];
};

interface Row {
  readonly cells: readonly string[];
  /** The number of its line in the file, counted from one. */
  readonly line: number;
}

/** The first rows of a file, which every format looks at to know its own. */
const heads = new WeakMap<StatementFile, readonly (readonly string[])[]>();

/** Whether the titles of a bank's columns stand in one of the first rows of a file. */
export function hasColumns(file: StatementFile, columns: CsvColumns): boolean {
  let rows = heads.get(file);
  if (!rows) {
    const text = file.text.split(/\r\n|\n|\r/, 40).join('\n');
    rows = rowsOf({ ...file, text }, delimiterOf(text)).map(titlesOf);
    heads.set(file, rows);
  }
  return rows.some((titles) => columnsIn(titles, columns) !== null);
}

/**
 * Reads a bank's CSV: what stands above the titles tells period, account and opening, what stands below
 * the movements the closing. Every row between is a movement or a named fault; balances beside movements
 * are held against them. The newest may come first.
 */
export function readCsvStatement(file: StatementFile, columns: CsvColumns): ReadStatement {
  const rows = rowsOf(file, delimiterOf(file.text));
  const at = rows.findIndex((row) => columnsIn(titlesOf(row), columns) !== null);
  if (at < 0) return refuse('bank-file/no-columns', { field: 'file', file: file.name });
  const found = columnsIn(titlesOf(rows[at]!), columns)!;
  const around = aroundOf(rows, at, found);
  const faults: StatementFault[] = around.foreign ? [around.foreign] : [];
  const read = rows
    .slice(at + 1)
    .map((row) => movementOf(row, found, around.period, faults))
    .filter((one) => one !== null);
  if (read.length > statementLimits.movements) {
    refuse('bank-file/too-many', { field: 'file', most: String(statementLimits.movements) });
  }
  const dated = inOrder(read);
  const { opening, closing } = balancesOf(dated, around, faults);
  const movements = dated.map(({ day, amount, memo, reference }) => ({
    day,
    amount,
    memo,
    reference,
  }));
  const sums = sumFault(file.name, { opening, closing, movements }, decimal);
  if (sums && faults.length === 0) faults.push(sums);
  refuseFaults(file, faults);
  // A row beyond the period that the file tells belongs to it all the same, as in `joinPages`.
  const days = [around.period?.from, around.period?.to, movements[0]?.day, movements.at(-1)?.day]
    .filter((day) => day !== undefined)
    .toSorted();
  const [from] = days;
  const to = days.at(-1);
  if (!from || !to) return refuse('bank-file/no-movements', { field: 'file', file: file.name });
  return { number: around.number, from, to, opening, closing, movements };
}

function rowsOf(file: StatementFile, delimiter: string): Row[] {
  try {
    const parsed = parse(file.text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      info: true,
      max_record_size: 100_000,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return parsed.map(({ record, info }) => ({
      cells: record.map((cell) => (/^="(.*)"$/.exec(cell.trim())?.[1] ?? cell).trim()),
      line: info.lines - (record.join('').match(/\r\n|\n|\r/g)?.length ?? 0),
    }));
  } catch {
    return refuse('bank-file/not-readable', { field: 'file', file: file.name });
  }
}

function titlesOf({ cells }: Row): string[] {
  return cells.map(plainWords);
}

function columnsIn(titles: readonly string[], columns: CsvColumns): Found | null {
  const at = (names: readonly string[] | undefined) =>
    names?.map((name) => titles.indexOf(name)).find((place) => place >= 0);
  const memo = titles.flatMap((title, i) => (columns.memo.includes(title) ? [i] : []));
  const found: Record<string, number> = {};
  for (const field of ['day', 'reference', 'amount', 'side', 'in', 'out', 'balance'] as const) {
    const place = at(columns[field]);
    if (place !== undefined) found[field] = place;
    else if (columns[field] && field !== 'reference' && field !== 'balance') return null;
  }
  return memo.length === 0 ? null : { ...found, memo };
}

interface Around {
  readonly period: Period | null;
  readonly number: string | null;
  readonly opening: Money | null;
  readonly closing: Money | null;
  /** That the amounts are none of rupiah. */
  readonly foreign: StatementFault | null;
}

/** What the rows above and below the movements tell: `Periode`, `No. rekening`, `Saldo Awal`, `Saldo Akhir`. */
function aroundOf(rows: readonly Row[], at: number, found: Found): Around {
  const loose = [
    ...rows.slice(0, at),
    ...rows.slice(at + 1).filter((row) => isLabel(row) && !isDated(row, found)),
  ];
  const rowOf = (pattern: RegExp) =>
    loose.find(({ cells }) => pattern.test(plainWords(cells[0] ?? '')));
  const said = (pattern: RegExp) => {
    const row = rowOf(pattern);
    return row ? toldIn(row) : null;
  };
  const days =
    said(/^(?:PERIODE|PERIOD)\b/)?.split(/\s+(?:-|s\/d|sd|to)\s+|\s*-\s*(?=\d{1,2}\/)/i) ?? [];
  const [from, to] = days.map((one) => bankDay(one, null));
  const amount = (pattern: RegExp) => {
    const text = said(pattern);
    return text === null ? null : bankAmount(text);
  };
  return {
    period: from && to && from <= to ? { from, to } : null,
    number: said(/^(?:NO|NOMOR|ACCOUNT)\b.*(?:REKENING|NO|NUMBER)\b/)?.replace(/\D/g, '') || null,
    opening: amount(/^(?:SALDO AWAL|OPENING BALANCE|INITIAL BALANCE)\b/),
    closing: amount(/^(?:SALDO AKHIR|CLOSING BALANCE|ENDING BALANCE)\b/),
    foreign: foreignIn(rowOf(/^(?:(?:KODE )?MATA UANG|CURRENCY)\b/)),
  };
}

/** What a row tells behind its label, in the same cell or in the next ones. */
function toldIn({ cells }: Row): string {
  const [first = '', ...rest] = cells;
  return `${first.split(/[:=]/).slice(1).join(':')} ${rest.join(' ')}`
    .replace(/^[\s:=,]+/, '')
    .trim();
}

function foreignIn(row: Row | undefined): StatementFault | null {
  const text = row ? toldIn(row) : '';
  if (!row || !/^[A-Z]{3}\b/i.test(text) || /^(?:IDR|RP)/i.test(text)) return null;
  return {
    code: 'bank-file/currency',
    facts: { place: `baris ${row.line}`, text: text.slice(0, 40) },
  };
}

const labels =
  /^(?:SALDO|MUTASI|OPENING|CLOSING|ENDING|TOTAL|JUMLAH|PERIODE|NO REKENING|INITIAL|DICETAK|PRINTED|KREDIT|DEBET|CREDIT|DEBIT)\b/;

function isLabel({ cells }: Row): boolean {
  return labels.test(plainWords(cells[0] ?? ''));
}

/** Whether a row has a day and an amount, so that it is a movement, whatever its first words are. */
function isDated({ cells }: Row, found: Found): boolean {
  const places = [found.amount, found.in, found.out];
  const hasAmount = places.some((place) => place !== undefined && /\d/.test(cells[place] ?? ''));
  return /^'?\d/.test(cells[found.day ?? 0] ?? '') && hasAmount;
}

type Dated = BankMovement & { readonly balance: Money | null; readonly line: number };

function movementOf(
  row: Row,
  found: Found,
  period: Period | null,
  faults: StatementFault[],
): Dated | null {
  const { cells, line } = row;
  const cell = (place: number | undefined) => (place === undefined ? '' : (cells[place] ?? ''));
  if (cells.every((one) => one === '')) return null;
  if (isLabel(row) && !isDated(row, found)) return null;
  const place = `baris ${line}`;
  const fault = (code: string, text: string) => {
    faults.push({ code, facts: { place, text: text.slice(0, 40) } });
    return null;
  };
  // A quote that was never closed runs on through the rows below it, up to the next one.
  const run = cells.find((one) => one.includes('\n') && one.includes('"'));
  if (run !== undefined) return fault('bank-file/quote', run.split('\n')[0]!);
  const typed = cell(found.day);
  // A movement that the bank has not booked yet comes again, dated, in the next statement.
  if (/^'?PEND/i.test(typed)) return null;
  const day = bankDay(typed, period);
  if (day === null) return fault('bank-file/day', typed);
  const amount = amountOf(found, cell);
  if (amount === null) return fault('bank-file/amount', amountText(found, cell));
  if (amount === zero) return null;
  const balanceText = cell(found.balance);
  const balance = balanceText === '' ? null : bankAmount(balanceText);
  if (balanceText !== '' && balance === null) return fault('bank-file/amount', balanceText);
  const memo = found.memo.map(cell).filter(Boolean).join(' ').replace(/\s+/g, ' ').slice(0, 1000);
  return { day, amount, memo, reference: cell(found.reference).slice(0, 80), balance, line };
}

function amountText(found: Found, cell: (place: number | undefined) => string): string {
  return [found.amount, found.side, found.in, found.out].map(cell).filter(Boolean).join(' ');
}

/** In above nought, out below; null where a cell is no amount, or a side is none. */
function amountOf(found: Found, cell: (place: number | undefined) => string): Money | null {
  if (found.amount !== undefined) {
    const amount = bankAmount(cell(found.amount));
    if (found.side === undefined || amount === null) return amount;
    const side = plainWords(cell(found.side));
    if (/^(?:D|DB|DR|DEBET|DEBIT)$/.test(side)) return amount > zero ? negate(amount) : amount;
    return /^(?:K|C|CR|KREDIT|CREDIT)$/.test(side) ? amount : null;
  }
  const [coming, going] = [cell(found.in), cell(found.out)].map((text) =>
    text === '' || text === '-' ? zero : bankAmount(text),
  );
  if (coming === null || going === null || coming === undefined || going === undefined) return null;
  if (coming !== zero && going !== zero) return null;
  return going === zero ? coming : going > zero ? negate(going) : going;
}

/** The oldest first; a file that begins with the newest is turned over, and its order within a day with it. */
function inOrder(read: readonly Dated[]): Dated[] {
  const isTurned = read.length > 1 && read[0]!.day > read.at(-1)!.day;
  const rows = isTurned ? read.toReversed() : [...read];
  return rows.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Opening and closing as told, or from the first and the last balance; each balance is held against its row. */
function balancesOf(rows: readonly Dated[], around: Around, faults: StatementFault[]) {
  const first = rows[0];
  const last = rows.at(-1);
  const began = first && first.balance !== null ? ((first.balance - first.amount) as Money) : null;
  const opening = around.opening ?? began;
  let running = opening;
  for (const { amount, balance, line } of rows) {
    if (running === null) break;
    running = (running + amount) as Money;
    if (balance === null || balance === running) continue;
    const facts = { place: `baris ${line}`, found: decimal(balance), right: decimal(running) };
    // Where a row could not be read, the balances after it cannot be right.
    if (faults.length === 0) faults.push({ code: 'bank-file/balance', facts });
    break;
  }
  return { opening, closing: around.closing ?? last?.balance ?? null };
}
