import { z } from 'zod';
import { textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { plainWords } from '../bank.ts';
import { readCsvStatement } from './csv-statement.ts';
import type { ReadStatement, StatementFile } from './read-statement.ts';

const title = textInput(60).default('');

/** How the columns of a bank's own CSV are called, as they stand in the file; empty: there is none. */
export const ownColumnsInput = z.object({
  day: textInput(60, 1),
  memo: textInput(60, 1),
  reference: title,
  amount: title,
  side: title,
  in: title,
  out: title,
  balance: title,
});

export type OwnColumns = z.output<typeof ownColumnsInput>;

/** Refuses columns of which no amount could be read. */
export function mustHoldAmount(columns: OwnColumns): void {
  if (columns.amount === '' && (columns.in === '' || columns.out === '')) {
    refuse('bank-account/no-amount-column', { field: 'amount' });
  }
}

/** Reads any CSV by the titles of its columns. */
export function readByColumns(file: StatementFile, own: OwnColumns): ReadStatement {
  const one = (text: string) => (text === '' ? undefined : [plainWords(text)]);
  const named = {
    reference: one(own.reference),
    amount: one(own.amount),
    side: one(own.side),
    in: own.amount === '' ? one(own.in) : undefined,
    out: own.amount === '' ? one(own.out) : undefined,
    balance: one(own.balance),
  };
  const given = Object.entries(named).filter(([, names]) => names !== undefined);
  return readCsvStatement(file, {
    day: [plainWords(own.day)],
    memo: [plainWords(own.memo)],
    ...(Object.fromEntries(given) as Record<string, readonly string[]>),
  });
}
