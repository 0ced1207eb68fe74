import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput, textInput } from '#base/input.ts';
import { negate } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks } from '#ledger/entries/books.view.ts';
import type { SubAccountPlace } from '#ledger/entries/books.view.ts';
import { postEntries } from '#ledger/entries/post-entry.ts';
import type { Voucher } from '#ledger/entries/voucher.ts';
import { lockEnteredBy } from '../members/lock-standing.view.ts';
import { takeBack } from '../members/take-back.ts';
import { queueUndone, readImportToUndo } from './undo.store.ts';
import type { ImportedEntry } from './undo.store.ts';

/**
 * Undoes a whole import, as long as nothing is built on it: each of its entries is reversed on its own day,
 * so that every balance is as before on every day, and its members leave the register.
 */
export const undoImport = defineAct({
  name: 'sheets.undo',
  permission: 'import.run',
  input: z.object({ importId: idInput, reason: textInput(300, 3) }),
  reads: (q, { importId }) => ({
    undone: readImportToUndo(q, importId),
    books: readBooks(q, { source: 'import' }),
  }),

  look: (q, _input, { undone }) => ({ members: lockEnteredBy(q, undone.deedId) }),

  run(deed, { reason }, { undone, books, members }) {
    if (undone.undoneAt !== null) refuse('import/undone');
    if (undone.builtOn.count > 0) refuse('import/built-on', { ...undone.builtOn });
    const places = undone.entries.flatMap((entry) => entry.lines.flatMap(placeOf));
    const subAccounts = new Map([
      ...books.subAccounts,
      ...places.map((place) => [place.id, place] as const),
    ]);
    const vouchers = undone.entries.map((entry) => reversalOf(entry, reason));
    const entryIds = postEntries(deed, { ...books, subAccounts }, vouchers);
    queueUndone(deed, undone);
    takeBack(deed, members);
    deed.note({ importId: undone.id });
    deed.emit({ kind: 'sheets.undone', facts: { importId: undone.id } });
    return { importId: undone.id, entries: entryIds.length };
  },
});

function reversalOf(entry: ImportedEntry, reason: string): Voucher {
  return {
    kind: 'memorial',
    day: entry.day,
    memo: `Pembatalan impor, ${entry.number}: ${reason}`.slice(0, 500),
    document: entry.document,
    unitId: entry.unitId,
    officeId: entry.officeId,
    reversesId: entry.id,
    lines: entry.lines.map(({ accountId, subAccountId, unitId, officeId, amount, memo }) => ({
      ...(subAccountId ? { subAccountId } : { accountId }),
      unitId,
      officeId,
      amount: negate(amount),
      memo,
    })),
  };
}

function placeOf(line: ImportedEntry['lines'][number]): SubAccountPlace[] {
  const { accountId, subAccountId, unitId, officeId } = line;
  return subAccountId ? [{ id: subAccountId, accountId, unitId, officeId }] : [];
}
