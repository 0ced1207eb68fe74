import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { dayInput, idInput, textInput } from '#base/input.ts';
import { negate, zero } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks } from '../entries/books.view.ts';
import { postEntry } from '../entries/post-entry.ts';
import type { VoucherLine } from '../entries/voucher.ts';
import { assetAt } from './asset-at.ts';
import { assetPurposeCodes } from './asset-purposes.ts';
import { assetPlace } from './asset-reads.view.ts';
import { assetClasses, assetState } from './asset-state.view.ts';
import { lockAssets, queueAssetChange, queueMoves } from './asset.store.ts';
import { mustBePostable } from '../entries/must-be-postable.ts';

/**
 * Moves an asset to another unit or office with its entry: cost and what was written off leave the one
 * place and stand in the other; the accounts between offices and units settle the rest.
 */
export const transferAsset = defineAct({
  name: 'asset.transfer',
  permission: 'asset.change',
  input: z.object({
    assetId: idInput,
    day: dayInput,
    unitId: idInput,
    officeId: idInput,
    place: textInput(120).default(''),
  }),
  reads: (q, { assetId, unitId, officeId }) => ({
    lock: lockAssets(q),
    asset: assetState(q, assetId),
    classes: assetClasses(q),
    to: assetPlace(q, { unitId, officeId }),
    books: readBooks(q, { purposes: assetPurposeCodes }),
  }),

  run(deed, { assetId, day, place }, { asset, classes, to, books }) {
    mustBePostable(deed, day, 'day');
    const own = classes.find(({ id }) => id === asset.classId)!;
    const at = assetAt(asset, own, day);
    if (at.unitId === to.unitId && at.officeId === to.officeId)
      refuse('asset/same-place', { field: 'unitId' });
    const { cost, accumulated } = at;
    const productId = own.id;
    const from = { unitId: at.unitId, officeId: at.officeId };
    const lines: VoucherLine[] = [
      { purpose: 'asset.cost', productId, ...to, amount: cost },
      { purpose: 'asset.accumulated', productId, ...from, amount: accumulated },
      { purpose: 'asset.cost', productId, ...from, amount: negate(cost) },
      { purpose: 'asset.accumulated', productId, ...to, amount: negate(accumulated) },
    ];
    const entryId = postEntry(deed, books, {
      kind: 'memorial',
      day,
      memo: `Aset ${asset.number} ${asset.name} dipindahkan`,
      ...from,
      lines: lines.filter(({ amount }) => amount !== zero),
    });
    const move = { assetId, kind: 'transfer', entryId, day } as const;
    queueMoves(deed, [
      { ...move, ...from, cost: negate(cost), accumulated: negate(accumulated) },
      { ...move, ...to, cost, accumulated },
    ]);
    const { name, serial, supplier } = asset;
    queueAssetChange(deed, { id: assetId, name, serial, supplier, place });
    recordFields(
      deed,
      { kind: 'asset', id: assetId },
      { ...from, place: asset.place },
      {
        ...to,
        place,
      },
    );
    deed.note({ assetId });
    return { assetId, entryId };
  },
});
