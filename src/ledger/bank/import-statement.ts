import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { addDays } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { idInput, textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { lockBankAccount, mustBeOpen, queueStatement } from './bank.store.ts';
import type { BankAccount } from './bank.store.ts';
import { fingerprints } from './fingerprint.ts';
import { readStatementFile } from './formats/all-formats.ts';
import type { ReadStatement } from './formats/read-statement.ts';
import { statementStanding } from './statement-standing.view.ts';
import type { StatementStanding } from './statement-standing.view.ts';
import { mustContinue } from './must-continue.ts';

/**
 * Reads a statement of the bank: every line or none. Lines that are there already are left out, so the same
 * file twice, or two that overlap, add nothing twice; a statement that does not go on where the last one
 * ended is refused with what is missing.
 */
export const importStatement = defineAct({
  name: 'bank-statement.import',
  permission: 'bank.match',
  input: z.object({
    bankAccountId: idInput,
    file: z.object({
      name: textInput(200, 1),
      bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    }),
  }),
  reads: (q, { bankAccountId }) => ({ account: lockBankAccount(q, bankAccountId) }),
  look(q, { file }, { account }) {
    const read = readStatementFile(file, account.columns);
    return {
      read: Promise.resolve(read),
      standing: statementStanding(q, account, read),
    };
  },

  run(deed, { file }, { account, read, standing }) {
    mustBeOpen(account);
    mustBeOf(account, read);
    const marks = fingerprints(read.movements);
    const lines = read.movements
      .map((movement, i) => ({ ...movement, fingerprint: marks[i]! }))
      .filter(({ fingerprint }) => !standing.known.has(fingerprint));
    mustContinue(account, read, standing, lines);
    const id = newId();
    const known = read.movements.length - lines.length;
    queueStatement(deed, {
      id,
      bankAccountId: account.id,
      file: file.name,
      format: read.format,
      read: { ...read, from: beginsOn(account, read, standing) },
      known,
      lines,
    });
    deed.note({ bankAccountId: account.id, statementId: id });
    deed.emit({
      kind: 'bank.statement-read',
      facts: { bankAccountId: account.id, statementId: id },
    });
    return { statementId: id, added: lines.length, known };
  },
});

/**
 * The first day that a statement is kept with. The day of an opening balance is the statement's own first day, on
 * which nothing happened, where the statement before ended the day before it, or the account is followed from it.
 */
function beginsOn(account: BankAccount, read: ReadStatement, { lastTo }: StatementStanding): Day {
  const { from, openingDay } = read;
  if (openingDay === undefined || openingDay >= from) return from;
  const isOwn =
    lastTo === null ? openingDay === account.openedOn : lastTo === addDays(openingDay, -1);
  return isOwn ? openingDay : from;
}

/** Refuses a statement of another account; banks leave out leading noughts, and some the branch. */
function mustBeOf({ number }: BankAccount, read: ReadStatement): void {
  if (read.number === null) return;
  const [own, told] = [number, read.number].map((one) => one.replace(/^0+/, ''));
  if (!own!.endsWith(told!) && !told!.endsWith(own!)) {
    refuse('bank-statement/other-account', {
      field: 'file',
      text: `•••• ${read.number.slice(-4)}`,
    });
  }
}
