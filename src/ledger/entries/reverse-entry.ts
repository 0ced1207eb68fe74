import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { dayInput, idInput, textInput } from '#base/input.ts';
import { negate, sum, zero } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks, settlingPurposes } from './books.view.ts';
import { postEntry } from './post-entry.ts';
import { restingOn } from './resting-on.view.ts';
import type { RestingEntry } from './resting-on.view.ts';
import { readEntryForReversal } from './reversal.store.ts';

const mirrored = {
  'cash-in': 'cash-out',
  'cash-out': 'cash-in',
  memorial: 'memorial',
  closing: 'closing',
} as const;

/**
 * Reverses an entry in sight, the only correction there is; what was meant is then posted anew.
 *
 * @throws Refusal `entry/is-reversal`, `entry/closing`, `entry/rested-on` (what was written off of an asset that
 *   it brought stands still), `entry/future`, `entry/before-original`, `entry/back-dated`
 */
export const reverseEntry = defineAct({
  name: 'entry.reverse',
  permission: 'entry.reverse',
  input: z.object({ entryId: idInput, reason: textInput(300, 3), day: dayInput.optional() }),
  reads: (q, { entryId }) => ({
    entry: readEntryForReversal(q, entryId),
    resting: restingOn(q, entryId),
  }),
  look: (q, _input, { entry }) => ({
    books: readBooks(q, {
      purposes: settlingPurposes,
      accountIds: entry.lines.map((l) => l.accountId),
      subAccountIds: entry.lines.flatMap((l) => l.subAccountId ?? []),
    }),
  }),
  approval: {
    amount: (_input, { entry }) =>
      sum(entry.lines.map((line) => (line.amount > zero ? line.amount : zero))),
  },

  run(deed, { entryId, reason, day: on }, { entry, books, resting }) {
    if (entry.reversesId !== null) refuse('entry/is-reversal', { number: entry.number });
    if (entry.kind === 'closing') refuse('entry/closing', { number: entry.number });
    mustRestNothing(resting);
    const day = on ?? deed.businessDay;
    if (day > deed.businessDay) refuse('entry/future', { field: 'day', today: deed.businessDay });
    if (day < entry.day) refuse('entry/before-original', { field: 'day', day: entry.day });
    if (day < deed.businessDay && !deed.may('entry.back-date'))
      refuse('entry/back-dated', { field: 'day' });
    const reversalId = postEntry(deed, books, {
      kind: mirrored[entry.kind],
      day,
      memo: `Pembalikan ${entry.number}: ${reason}`,
      document: entry.document,
      unitId: entry.unitId,
      officeId: entry.officeId,
      reversesId: entryId,
      lines: entry.lines.map(({ accountId, subAccountId, unitId, officeId, amount, memo }) => ({
        ...(subAccountId ? { subAccountId } : { accountId }),
        unitId,
        officeId,
        amount: negate(amount),
        memo,
      })),
    });
    return { entryId: reversalId };
  },
});

/** The newest is reversed first, so they are told in that order. */
function mustRestNothing(resting: readonly RestingEntry[]): void {
  const [first] = resting;
  if (!first) return;
  const told = resting.slice(0, 5).map(({ number }) => number);
  const numbers = [...told, ...(resting.length > 5 ? ['…'] : [])].join(', ');
  refuse('entry/rested-on', { asset: first.asset, numbers, restingId: first.id });
}
