import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { monthStart } from '#base/day.ts';
import { dayInput, idInput, moneyInput, textInput } from '#base/input.ts';
import { decimal, minus, negate, zero } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks } from '../entries/books.view.ts';
import { postEntry } from '../entries/post-entry.ts';
import { assetAt, estimateFrom } from './asset-at.ts';
import { assetPurposeCodes } from './asset-purposes.ts';
import { assetClasses, assetState } from './asset-state.view.ts';
import { lockAssets, queueEstimate, queueMoves } from './asset.store.ts';
import { bookValue } from './due-depreciation.ts';
import { mustBePostable } from '../entries/must-be-postable.ts';

/**
 * Writes an asset down to what it is still worth (SAK EP, bab 27): the loss is booked, and the months left
 * share what remains.
 */
export const impairAsset = defineAct({
  name: 'asset.impair',
  permission: 'asset.dispose',
  input: z.object({
    assetId: idInput,
    day: dayInput,
    amount: moneyInput,
    reason: textInput(300, 3),
  }),
  reads: (q, { assetId }) => ({
    lock: lockAssets(q),
    asset: assetState(q, assetId),
    classes: assetClasses(q),
    books: readBooks(q, { purposes: assetPurposeCodes }),
  }),
  approval: { amount: ({ amount }) => amount },

  run(deed, { assetId, day, amount, reason }, { asset, classes, books }) {
    mustBePostable(deed, day, 'day');
    const own = classes.find(({ id }) => id === asset.classId)!;
    const { unitId, officeId } = assetAt(asset, own, day);
    if (amount <= zero || amount > bookValue(asset))
      refuse('asset/bad-impairment', { field: 'amount', book: decimal(bookValue(asset)) });
    const entryId = postEntry(deed, books, {
      kind: 'memorial',
      day,
      memo: `Penurunan nilai aset ${asset.number} ${asset.name}: ${reason}`,
      unitId,
      officeId,
      lines: [
        { purpose: 'asset.loss', productId: own.id, amount },
        { purpose: 'asset.accumulated', productId: own.id, amount: negate(amount) },
      ],
    });
    const move = { assetId, kind: 'impair', entryId, day, unitId, officeId } as const;
    queueMoves(deed, [{ ...move, cost: zero, accumulated: amount }]);
    const estimate = estimateFrom(asset, monthStart(day));
    const left = minus(bookValue(asset), amount);
    if (estimate) {
      const residual = estimate.residual < left ? estimate.residual : left;
      queueEstimate(deed, assetId, { ...estimate, residual });
    }
    const record = { kind: 'asset', id: assetId };
    recordFields(deed, record, {}, { impaired: decimal(amount), reason });
    deed.note({ assetId });
    return { assetId, entryId };
  },
});
