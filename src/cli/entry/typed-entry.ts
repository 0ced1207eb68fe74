import { z } from 'zod';
import { readInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';

/** One line as a command names it: account by code or name, a member where the account is detailed. */
const typedLine = z.strictObject({
  account: z.string().min(1).max(300),
  member: z.string().min(1).max(300).optional(),
  debit: z.string().optional(),
  credit: z.string().optional(),
  memo: z.string().optional(),
  unit: z.string().min(1).optional(),
  office: z.string().min(1).optional(),
});

/** An entry as a program hands it over; amounts are decimal strings, days as people write them. */
const typedEntry = z.strictObject({
  memo: z.string(),
  on: z.string().optional(),
  document: z.string().optional(),
  unit: z.string().min(1).optional(),
  office: z.string().min(1).optional(),
  kind: z.string().optional(),
  lines: z.array(typedLine).max(500),
});

export type TypedLine = z.output<typeof typedLine>;
export type TypedEntry = z.output<typeof typedEntry>;

const sides: Readonly<Record<string, 'debit' | 'credit'>> = {
  d: 'debit',
  debit: 'debit',
  debet: 'debit',
  k: 'credit',
  c: 'credit',
  kredit: 'credit',
  credit: 'credit',
};

/**
 * Reads a line of the command: `2-1101/A-001 credit 50000.00`, what follows is the line's own memo.
 *
 * @throws Refusal `entry/line-unfit`
 */
export function readLine(text: string, at: number): TypedLine {
  const found = /^\s*(.+?)\s+(d|k|c|debit|debet|kredit|credit)\s+(\S+)(?:\s+(.+?))?\s*$/i.exec(
    text,
  );
  const side = sides[found?.[2]?.toLowerCase() ?? ''];
  if (!found || side === undefined) {
    return refuse('entry/line-unfit', { field: `lines.${at}`, text: text.slice(0, 120) });
  }
  const [, account = '', , amount = '', memo] = found;
  return { account, [side]: amount, ...(memo !== undefined && { memo }) };
}

/**
 * Reads an entry that came as JSON.
 *
 * @throws Refusal `entry/json-unfit`, `act/input` with every field at fault
 */
export function readJsonEntry(text: string, path: string): TypedEntry {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 120) : '';
    return refuse('entry/json-unfit', { path, reason });
  }
  return readInput(typedEntry, parsed);
}
