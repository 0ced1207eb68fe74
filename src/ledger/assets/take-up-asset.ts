import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput, moneyInput, wholeInput } from '#base/input.ts';
import { decimal, minus, zero } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks } from '../entries/books.view.ts';
import { newAssetFields, queueNewAsset } from './asset-input.ts';
import { assetPurposeCodes } from './asset-purposes.ts';
import { assetNumbers, costLine } from './asset-reads.view.ts';
import { assetClass } from './asset-state.view.ts';
import { lockAssets, queueMoves } from './asset.store.ts';

/**
 * Takes an asset up into the register from a line that is posted already, whole or in part (five scales on
 * one bill are five assets). No entry is posted, and what a line books is never taken up twice.
 */
export const takeUpAsset = defineAct({
  name: 'asset.take-up',
  permission: 'asset.change',
  input: z.object({
    ...newAssetFields,
    acquiredOn: newAssetFields.acquiredOn.optional(),
    entryId: idInput,
    /** The line's place in the entry, from 1. */
    lineNo: wholeInput(1, 1000),
    /** What of the line it cost; all that is left of it if left out. */
    cost: moneyInput.optional(),
  }),
  reads: (q, { classId, entryId, lineNo }) => ({
    lock: lockAssets(q),
    own: assetClass(q, classId),
    known: assetNumbers(q),
    line: costLine(q, entryId, lineNo),
    books: readBooks(q, { purposes: assetPurposeCodes }),
  }),

  run(deed, { entryId, lineNo, cost: asked, ...typed }, { own, known, line, books }) {
    if (line.isReversed) refuse('asset/line-reversed', { field: 'entryId' });
    if (line.accountId !== books.accountFor('asset.cost', own.id))
      refuse('asset/line-of-other-account', { field: 'classId' });
    const left = minus(line.booked, line.taken);
    const cost = asked ?? (left < line.amount ? left : line.amount);
    if (cost > left || cost > line.amount || cost <= zero)
      refuse('asset/line-used-up', { field: 'cost', left: decimal(left > zero ? left : zero) });
    const acquiredOn = typed.acquiredOn ?? line.day;
    const asset = { ...typed, acquiredOn };
    const { id } = queueNewAsset(deed, asset, { own, known }, { cost, accumulated: zero });
    const { day, unitId, officeId } = line;
    const move = { assetId: id, kind: 'acquire', entryId, day, unitId, officeId } as const;
    queueMoves(deed, [{ ...move, cost, accumulated: zero }]);
    deed.note({ lineNo });
    return { assetId: id };
  },
});
