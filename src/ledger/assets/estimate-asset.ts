import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput, moneyInput, wholeInput } from '#base/input.ts';
import { decimal, zero } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { assetState } from './asset-state.view.ts';
import { lockAssets, queueEstimate } from './asset.store.ts';
import { monthInput } from './class-input.ts';
import { bookValue } from './due-depreciation.ts';
import { inForce } from './month-depreciation.ts';
import { monthsFrom } from './posted-months.ts';

/**
 * Estimates anew how long an asset will be used and what will be left of it, from a month on. Months
 * before it keep what was written off (SAK EP, bab 10: a change of estimate works prospectively).
 *
 * @throws Refusal `asset/month-posted` if that month or a later one is written off already,
 *   `asset/residual-too-high`
 */
export const estimateAsset = defineAct({
  name: 'asset.estimate',
  permission: 'asset.change',
  input: z.object({
    assetId: idInput,
    fromMonth: monthInput,
    /** Months of use left, `fromMonth` counted. */
    monthsLeft: wholeInput(1, 1200),
    residual: moneyInput,
  }),
  reads: (q, { assetId }) => ({ lock: lockAssets(q), asset: assetState(q, assetId) }),

  run(deed, { assetId, fromMonth, monthsLeft, residual }, { asset }) {
    const posted = monthsFrom([asset], fromMonth);
    if (posted) refuse('asset/month-posted', { field: 'fromMonth', month: posted });
    if (asset.estimates[0] && fromMonth < asset.estimates[0].fromMonth)
      refuse('asset/before-use', { field: 'fromMonth' });
    if (residual < zero || residual > bookValue(asset))
      refuse('asset/residual-too-high', { field: 'residual' });
    const estimate = { fromMonth, monthsLeft, residual };
    queueEstimate(deed, assetId, estimate);
    const before = inForce(asset.estimates, fromMonth);
    recordFields(
      deed,
      { kind: 'asset', id: assetId },
      before ? { monthsLeft: before.monthsLeft, residual: decimal(before.residual) } : {},
      { fromMonth, monthsLeft, residual: decimal(residual) },
    );
    deed.note({ assetId });
    return { assetId };
  },
});
