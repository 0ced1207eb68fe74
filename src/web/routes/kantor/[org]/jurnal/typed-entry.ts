import { readDay } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import type { InputFault } from '#base/input.ts';
import { decimal, readMoney } from '#base/money.ts';
import { Refusal } from '#base/refusal.ts';
import type { postEntryAct } from '#ledger/entries/post-entry-act.ts';
import type { z } from 'zod';
import { textOf } from '#web/form.ts';
import { accountText, accountsMeant } from './find-account.ts';
import type { GridAccount } from './find-account.ts';
import { rowCount } from './grid-rows.ts';

export type EntryInput = z.input<typeof postEntryAct.input>;
type LineInput = EntryInput['lines'][number];

/** Finds the sub-accounts of a control account that a text may mean. */
export type FindOwner = (
  accountId: string,
  text: string,
) => Promise<readonly { readonly subAccountId: string; readonly label: string }[]>;

/** How many lines a form has. */
export function rowsOf(form: FormData): number {
  return rowCount(textOf(form, 'baris'));
}

/** What was typed, read: the act's input, which row each of its lines stood in, and every fault. */
export interface TypedEntry {
  readonly input: EntryInput;
  readonly rows: readonly number[];
  readonly faults: readonly InputFault[];
}

interface Reading {
  readonly form: FormData;
  readonly accounts: readonly GridAccount[];
  readonly findOwner: FindOwner;
  readonly faults: InputFault[];
}

/** Reads a typed entry; all that is wrong with it is found at once, each fault at its cell. */
export async function readTypedEntry(
  form: FormData,
  today: Day,
  accounts: readonly GridAccount[],
  findOwner: FindOwner,
): Promise<TypedEntry> {
  const reading: Reading = { form, accounts, findOwner, faults: [] };
  const day = cell(reading, 'tanggal', (text) => (text === '' ? today : readDay(text, today)));
  const rows = Array.from({ length: rowsOf(form) }, (_, i) => i).filter((i) => !isBlank(form, i));
  const lines: LineInput[] = [];
  for (const row of rows) lines.push(await readLine(reading, row));
  const kind = textOf(form, 'jenis');
  const input = {
    ...(day === undefined ? {} : { day }),
    ...(kind === '' ? {} : { kind: kind as 'memorial' }),
    memo: textOf(form, 'keterangan'),
    document: textOf(form, 'bukti'),
    ...chosen(form, 'unit', 'unitId'),
    ...chosen(form, 'kantor', 'officeId'),
    lines,
  };
  return { input, rows, faults: reading.faults };
}

/** Tells a refusal of the act at the cells where it was typed: the act counts lines, the form rows. */
export function atTheCell(refusal: Refusal, typed: TypedEntry, form: FormData): Refusal {
  const place = (field: string) => cellOf(field, typed, form);
  const { faults, field, account } = refusal.facts;
  if (Array.isArray(faults)) {
    const placed = (faults as InputFault[]).map((f) => ({ ...f, field: place(f.field) }));
    return new Refusal(refusal.kind, refusal.code, { ...refusal.facts, faults: placed });
  }
  const at = typeof field === 'string' ? place(field) : rowOfAccount(account, typed, form);
  return at === undefined
    ? refusal
    : new Refusal(refusal.kind, refusal.code, { ...refusal.facts, field: at });
}

const cells = {
  debit: 'debit',
  credit: 'kredit',
  memo: 'ket',
  accountId: 'akun',
  subAccountId: 'pemilik',
};
const heads: Readonly<Record<string, string>> = {
  day: 'tanggal',
  memo: 'keterangan',
  document: 'bukti',
};

function cellOf(field: string, { rows }: TypedEntry, form: FormData): string {
  const match = /^lines\.(\d+)(?:\.(\w+))?$/.exec(field);
  if (!match) return heads[field] ?? (field.startsWith('lines') ? 'akun-0' : field);
  const row = rows[Number(match[1])] ?? 0;
  const name = cells[(match[2] ?? 'debit') as keyof typeof cells] ?? 'akun';
  const onCredit = name === 'debit' && textOf(form, `debit-${row}`).trim() === '';
  return `${onCredit && textOf(form, `kredit-${row}`).trim() !== '' ? 'kredit' : name}-${row}`;
}

/** The database names an account by its code; the first row on which it stands is where to look. */
function rowOfAccount(code: unknown, { rows }: TypedEntry, form: FormData): string | undefined {
  if (typeof code !== 'string') return undefined;
  const row = rows.find((i) => `${textOf(form, `akun-${i}`)} `.startsWith(`${code} `));
  return row === undefined ? undefined : `akun-${row}`;
}

function isBlank(form: FormData, row: number): boolean {
  const names = ['akun', 'pemilik', 'ket', 'debit', 'kredit'];
  return names.every((name) => textOf(form, `${name}-${row}`).trim() === '');
}

async function readLine(reading: Reading, row: number): Promise<LineInput> {
  const { form } = reading;
  const amount = (name: string) =>
    cell(reading, `${name}-${row}`, (text) => (text === '' ? '0.00' : decimal(readMoney(text)))) ??
    '0.00';
  return {
    ...(await readTarget(reading, row)),
    ...chosen(form, `unit-${row}`, 'unitId'),
    ...chosen(form, `kantor-${row}`, 'officeId'),
    debit: amount('debit'),
    credit: amount('kredit'),
    memo: textOf(form, `ket-${row}`),
  };
}

async function readTarget(reading: Reading, row: number): Promise<Partial<LineInput>> {
  const { form, accounts, findOwner, faults } = reading;
  const text = textOf(form, `akun-${row}`).trim();
  const owner = textOf(form, `pemilik-${row}`).trim();
  const fault = (name: string, code: string, facts: Record<string, unknown> = {}) => {
    faults.push({ field: `${name}-${row}`, code, facts });
    return {};
  };
  if (text === '') return fault('akun', 'entry/no-account');
  const meant = accountsMeant(accounts, text);
  const [account] = meant;
  if (!account) return fault('akun', 'line/account-unknown', { text });
  if (meant.length > 1)
    return fault('akun', 'line/account-ambiguous', { text, count: meant.length });
  const named = { account: accountText(account) };
  if (!account.control) {
    return owner === '' ? { accountId: account.id } : fault('pemilik', 'line/owner-unasked', named);
  }
  if (owner === '') return fault('pemilik', 'line/owner-needed', named);
  const found = await findOwner(account.id, owner);
  if (found.length === 0) return fault('pemilik', 'line/owner-unknown', { ...named, text: owner });
  if (found.length === 1) return { subAccountId: found[0]!.subAccountId };
  const names = found
    .slice(0, 3)
    .map((one) => one.label)
    .join('; ');
  return fault('pemilik', 'line/owner-ambiguous', { text: owner, count: found.length, names });
}

function cell<T>(reading: Reading, name: string, read: (text: string) => T): T | undefined {
  try {
    return read(textOf(reading.form, name).trim());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    reading.faults.push({ field: name, code: error.code, facts: error.facts });
    return undefined;
  }
}

function chosen<K extends string>(
  form: FormData,
  name: string,
  key: K,
): { readonly [P in K]?: string } {
  const value = textOf(form, name);
  return (value === '' ? {} : { [key]: value }) as { readonly [P in K]?: string };
}
