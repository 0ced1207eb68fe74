import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput, moneyInput, textInput } from '#base/input.ts';
import { negate, zero } from '#base/money.ts';
import { absent } from '#base/refusal.ts';
import { readBooks } from '../entries/books.view.ts';
import { postEntry } from '../entries/post-entry.ts';
import { newAssetFields, queueNewAsset } from './asset-input.ts';
import { assetPurposeCodes } from './asset-purposes.ts';
import { assetNumbers, assetPlace } from './asset-reads.view.ts';
import { assetClass } from './asset-state.view.ts';
import { lockAssets, queueMoves } from './asset.store.ts';
import { mustBePostable } from '../entries/must-be-postable.ts';

/** Buys an asset: its entry is posted, and it stands in the register from that day on. */
export const buyAsset = defineAct({
  name: 'asset.buy',
  permission: 'asset.change',
  input: z.object({
    ...newAssetFields,
    cost: moneyInput,
    /** What it was paid from: cash, bank, or a payable. */
    paidFromId: idInput,
    document: textInput(80).default(''),
    unitId: idInput.optional(),
    officeId: idInput.optional(),
  }),
  reads: (q, { classId, paidFromId, unitId, officeId }) => ({
    lock: lockAssets(q),
    own: assetClass(q, classId),
    known: assetNumbers(q),
    place: assetPlace(q, { unitId, officeId }),
    books: readBooks(q, { purposes: assetPurposeCodes, accountIds: [paidFromId] }),
  }),
  approval: { amount: ({ cost }) => cost },

  run(deed, { cost, paidFromId, document, ...typed }, { own, known, place, books }) {
    const day = typed.acquiredOn;
    mustBePostable(deed, day, 'acquiredOn');
    const paid =
      books.accounts.get(paidFromId) ?? absent('account/absent', { field: 'paidFromId' });
    const value = { cost, accumulated: zero };
    const { id, number } = queueNewAsset(deed, typed, { own, known }, value);
    const entryId = postEntry(deed, books, {
      kind: paid.cashFlowClass === 'cash' ? 'cash-out' : 'memorial',
      day,
      memo: `Pembelian aset ${number} ${typed.name}`,
      document,
      ...place,
      lines: [
        { purpose: 'asset.cost', productId: own.id, amount: cost },
        { accountId: paidFromId, amount: negate(cost) },
      ],
    });
    const move = { assetId: id, kind: 'acquire', entryId, day, ...place } as const;
    queueMoves(deed, [{ ...move, cost, accumulated: zero }]);
    return { assetId: id, entryId };
  },
});
