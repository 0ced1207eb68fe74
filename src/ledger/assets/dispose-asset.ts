import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { monthStart } from '#base/day.ts';
import { dayInput, idInput, moneyInput, textInput } from '#base/input.ts';
import { decimal, minus, negate, zero } from '#base/money.ts';
import { roundHalfUp } from '#base/rate.ts';
import { absent, refuse } from '#base/refusal.ts';
import { readBooks } from '../entries/books.view.ts';
import { postEntry } from '../entries/post-entry.ts';
import { assetAt, estimateFrom } from './asset-at.ts';
import { assetPurposeCodes } from './asset-purposes.ts';
import { assetClasses, assetState } from './asset-state.view.ts';
import { lockAssets, queueEstimate, queueMoves } from './asset.store.ts';
import { disposalLines } from './disposal.ts';
import { costOf } from './due-depreciation.ts';
import { mustBePostable } from '../entries/must-be-postable.ts';

/** How an asset may leave. */
export const disposals = ['sold', 'scrapped', 'donated', 'lost'] as const;

const said = {
  sold: 'dijual',
  scrapped: 'dibuang',
  donated: 'dihibahkan',
  lost: 'hilang',
} as const;

/**
 * Takes an asset out of the books, whole or in part: its cost and what was written off go, what it brought
 * comes in, and the difference is a gain or a loss (SAK EP, bab 17).
 *
 * @throws Refusal `asset/gone`, `asset/months-missing`, `asset/month-posted`, `asset/bad-part`,
 *   `asset/no-proceeds-account`, `asset/bad-proceeds`
 */
export const disposeAsset = defineAct({
  name: 'asset.dispose',
  permission: 'asset.dispose',
  input: z.object({
    assetId: idInput,
    day: dayInput,
    how: z.enum(disposals),
    /** The cost of the part that leaves; all of it if left out. */
    part: moneyInput.optional(),
    proceeds: moneyInput.default(zero),
    /** Where the proceeds go: cash, bank, or a receivable. */
    toAccountId: idInput.optional(),
    reason: textInput(300, 3),
  }),
  reads: (q, { assetId, toAccountId }) => ({
    lock: lockAssets(q),
    asset: assetState(q, assetId),
    classes: assetClasses(q),
    books: readBooks(q, {
      purposes: assetPurposeCodes,
      accountIds: toAccountId ? [toAccountId] : [],
    }),
  }),
  approval: { amount: ({ part }, { asset }) => part ?? costOf(asset) },

  run(deed, input, { asset, classes, books }) {
    const { assetId, day, how, proceeds, toAccountId, reason } = input;
    mustBePostable(deed, day, 'day');
    const own = classes.find(({ id }) => id === asset.classId)!;
    const at = assetAt(asset, own, day);
    const cost = input.part ?? at.cost;
    if (cost <= zero || cost > at.cost)
      refuse('asset/bad-part', { field: 'part', cost: decimal(at.cost) });
    if (proceeds < zero || (proceeds !== zero && how !== 'sold' && how !== 'lost'))
      refuse('asset/bad-proceeds', { field: 'proceeds' });
    if (proceeds !== zero && !toAccountId)
      refuse('asset/no-proceeds-account', { field: 'toAccountId' });
    const to = toAccountId === undefined ? undefined : books.accounts.get(toAccountId);
    if (proceeds !== zero && !to) absent('account/absent', { field: 'toAccountId' });
    const rest = minus(at.cost, cost);
    const accumulated =
      rest === zero ? at.accumulated : roundHalfUp(at.accumulated, { over: cost, under: at.cost });
    const { unitId, officeId } = at;
    const what = { classId: own.id, cost, accumulated, proceeds, toAccountId };
    const entryId = postEntry(deed, books, {
      kind: proceeds !== zero && to?.cashFlowClass === 'cash' ? 'cash-in' : 'memorial',
      day,
      memo: `Aset ${asset.number} ${asset.name} ${said[how]}: ${reason}`,
      unitId,
      officeId,
      lines: disposalLines(what),
    });
    const move = { assetId, kind: 'dispose', entryId, day, unitId, officeId } as const;
    queueMoves(deed, [{ ...move, cost: negate(cost), accumulated: negate(accumulated) }]);
    const estimate = rest === zero ? null : estimateFrom(asset, monthStart(day));
    if (estimate) {
      const residual = roundHalfUp(estimate.residual, { over: rest, under: at.cost });
      queueEstimate(deed, assetId, { ...estimate, residual });
    }
    const told = { disposed: how, part: decimal(cost), proceeds: decimal(proceeds), reason };
    recordFields(deed, { kind: 'asset', id: assetId }, {}, told);
    deed.note({ assetId });
    return { assetId, entryId };
  },
});
