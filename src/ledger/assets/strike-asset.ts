import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput, textInput } from '#base/input.ts';
import { negate, sum, zero } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { assetOrigin } from './asset-reads.view.ts';
import { assetState } from './asset-state.view.ts';
import { lockAssets, queueMoves } from './asset.store.ts';

/**
 * Strikes an asset off the register that was entered or taken up by mistake: its moves are taken back by
 * contrary ones, for no entry of its own can be reversed. One that was bought is undone by reversing its
 * entry, one that was written off by reversing those entries first.
 */
export const strikeAsset = defineAct({
  name: 'asset.strike',
  permission: 'asset.change',
  input: z.object({ assetId: idInput, reason: textInput(300, 3) }),
  reads: (q, { assetId }) => ({
    lock: lockAssets(q),
    asset: assetState(q, assetId),
    origin: assetOrigin(q, assetId),
  }),

  run(deed, { assetId, reason }, { asset, origin }) {
    if (origin.moves.some((one) => one.kind !== 'opening' && !one.isTakenUp))
      refuse('asset/has-entries', { number: asset.number });
    const struck = origin.moves.map((one) => ({
      assetId,
      kind: one.entryId === null ? ('opening' as const) : ('acquire' as const),
      entryId: one.entryId,
      day: one.day,
      unitId: one.unitId,
      officeId: one.officeId,
      cost: negate(one.cost),
      accumulated: negate(one.accumulated),
    }));
    if (sum(struck.map(({ cost }) => cost)) === zero)
      refuse('asset/gone', { number: asset.number });
    queueMoves(deed, struck);
    recordFields(deed, { kind: 'asset', id: assetId }, {}, { struck: reason });
    deed.note({ assetId });
    return { assetId };
  },
});
