import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { dayInput, idInput, moneyInput, wholeInput } from '#base/input.ts';
import { zero } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { newAssetFields, nextMonth, queueNewAsset } from './asset-input.ts';
import { assetNumbers, assetPlace } from './asset-reads.view.ts';
import { assetClass } from './asset-state.view.ts';
import { lockAssets, queueMoves } from './asset.store.ts';

/**
 * Enters an asset that stands in the books already, with what of it was written off by a day. No line
 * moves; the list of assets names what the register and the ledger then differ by.
 */
export const enterAsset = defineAct({
  name: 'asset.enter',
  permission: 'asset.change',
  input: z.object({
    ...newAssetFields,
    cost: moneyInput,
    accumulated: moneyInput.default(zero),
    /** The day up to which `accumulated` is written off; months after it are the register's. */
    on: dayInput,
    monthsLeft: wholeInput(0, 1200),
    unitId: idInput.optional(),
    officeId: idInput.optional(),
  }),
  reads: (q, { classId, unitId, officeId }) => ({
    lock: lockAssets(q),
    own: assetClass(q, classId),
    known: assetNumbers(q),
    place: assetPlace(q, { unitId, officeId }),
  }),

  run(deed, { cost, accumulated, on, monthsLeft, ...typed }, { own, known, place }) {
    if (on > deed.businessDay) refuse('entry/future', { field: 'on', today: deed.businessDay });
    if (on < typed.acquiredOn) refuse('asset/entered-before', { field: 'on' });
    if (accumulated < zero || accumulated > cost)
      refuse('asset/bad-accumulated', { field: 'accumulated' });
    const next = { fromMonth: nextMonth(on), monthsLeft };
    const value = { cost, accumulated, next };
    const { id } = queueNewAsset(deed, typed, { own, known }, value);
    const move = { assetId: id, kind: 'opening', entryId: null, day: on, ...place } as const;
    queueMoves(deed, [{ ...move, cost, accumulated }]);
    return { assetId: id };
  },
});
