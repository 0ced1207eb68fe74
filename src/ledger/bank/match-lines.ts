import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { newId } from '#base/id.ts';
import { idInput, wholeInput } from '#base/input.ts';
import { decimal, sum } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { bookKey } from './bank.ts';
import { lockBankAccount, mustBeOpen, queueMatches } from './bank.store.ts';
import { openBankLines, openBookLines } from './open-lines.view.ts';

/**
 * Says that lines of the bank and of the books are the same money: one or many on either side, sums equal
 * to the sen. Two of one side that cancel each other out (a reversed entry) are a match too.
 */
export const matchLines = defineAct({
  name: 'bank-match.make',
  permission: 'bank.match',
  input: z.object({
    bankAccountId: idInput,
    bankLineIds: z.array(idInput).max(500),
    books: z.array(z.object({ entryId: idInput, lineNo: wholeInput(1, 1_000_000) })).max(500),
  }),
  reads: (q, { bankAccountId }) => ({ account: lockBankAccount(q, bankAccountId) }),
  look: (q, _input, { account }) => ({
    bank: openBankLines(q, account.id),
    books: openBookLines(q, account),
  }),

  run(deed, input, { account, bank, books }) {
    mustBeOpen(account);
    const [lineIds, keys] = [new Set(input.bankLineIds), new Set(input.books.map(bookKey))];
    const chosenBank = bank.filter((line) => lineIds.has(line.id));
    const chosenBooks = books.filter((line) => keys.has(bookKey(line)));
    if (chosenBank.length < lineIds.size || chosenBooks.length < keys.size) {
      refuse('bank-match/not-open', { field: 'bankLineIds' });
    }
    if (chosenBank.length + chosenBooks.length < 2) {
      refuse('bank-match/too-few', { field: 'bankLineIds' });
    }
    const [left, right] = [chosenBank, chosenBooks].map((side) => sum(side.map((l) => l.amount)));
    if (left !== right) {
      const difference = decimal((left! - right!) as typeof left & bigint);
      refuse('bank-match/unequal', {
        field: 'bankLineIds',
        bank: decimal(left!),
        books: decimal(right!),
        difference,
      });
    }
    const matchId = newId();
    queueMatches(deed, account.id, [
      { id: matchId, how: 'chosen', bankLineIds: [...lineIds], books: chosenBooks },
    ]);
    deed.note({ bankAccountId: account.id, matchId });
    return { matchId };
  },
});
