import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import type { Deed } from '#base/act.ts';
import { monthEnd } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { negate, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { readBooks } from '../entries/books.view.ts';
import type { Books } from '../entries/books.view.ts';
import { postEntries } from '../entries/post-entry.ts';
import type { Voucher } from '../entries/voucher.ts';
import { assetPurposeCodes } from './asset-purposes.ts';
import { assetClasses, assetStates } from './asset-state.view.ts';
import { lockAssets, queueMoves } from './asset.store.ts';
import type { AssetMove } from './asset.ts';
import { monthInput } from './class-input.ts';
import { dueDepreciation } from './due-depreciation.ts';
import type { DueAsset } from './due-depreciation.ts';

/**
 * Writes all assets off for a month and whatever was missed before it: one entry for each unit and office, of
 * the month's last day, in one set. A month that is written off already is left alone, whoever asks.
 *
 * @throws Refusal `asset/month-running`, `asset/nothing-due`, `posting-map/missing`, `period/closed`
 */
export const depreciateAssets = defineAct({
  name: 'asset.depreciate',
  permission: 'asset.depreciate',
  input: z.object({ month: monthInput }),
  reads: (q) => ({
    lock: lockAssets(q),
    assets: assetStates(q),
    classes: assetClasses(q),
    books: readBooks(q, { purposes: assetPurposeCodes }),
  }),

  run(deed, { month }, { assets, classes, books }) {
    const day = monthEnd(month);
    const facts = { field: 'month', month: month.slice(0, 7) };
    if (day > deed.businessDay) refuse('asset/month-running', facts);
    const due = dueDepreciation(assets, classes, month);
    if (due.length === 0) refuse('asset/nothing-due', facts);
    const places = [...Map.groupBy(due, ({ at }) => `${at.unitId} ${at.officeId}`).values()];
    const vouchers = places.map((own) => voucherOf(books, own, month));
    const entryIds = postEntries(deed, books, vouchers);
    queueMoves(
      deed,
      places.flatMap((own, i) => movesOf(own, entryIds[i]!, day)),
    );
    noteAssets(deed, due);
    return { month: facts.month, assets: due.length, entryIds };
  },
});

/** A set's assets are found by their moves; a short one names them too. */
function noteAssets(deed: Deed, due: readonly DueAsset[]): void {
  if (due.length <= 20) deed.note({ assetIds: due.map(({ asset }) => asset.id) });
}

/** The entry of one unit and office: each expense account against each accumulated one. */
function voucherOf(books: Books, own: readonly DueAsset[], month: Day): Voucher {
  const { unitId, officeId } = own[0]!.at;
  const sides = { 'asset.expense': new Map<string, Money>(), 'asset.accumulated': new Map() };
  for (const { asset, total } of own) {
    const put = (purpose: keyof typeof sides, amount: Money) => {
      const accountId = books.accountFor(purpose, asset.classId);
      const to: Map<string, Money> = sides[purpose];
      to.set(accountId, plus(to.get(accountId) ?? zero, amount));
    };
    put('asset.expense', total);
    put('asset.accumulated', negate(total));
  }
  const lines = Object.values(sides).flatMap((side: Map<string, Money>) =>
    [...side].map(([accountId, amount]) => ({ accountId, amount })),
  );
  return {
    kind: 'memorial',
    day: monthEnd(month),
    memo: `Penyusutan aset tetap ${month.slice(5, 7)}/${month.slice(0, 4)}, ${own.length} aset`,
    unitId,
    officeId,
    lines,
  };
}

function movesOf(own: readonly DueAsset[], entryId: string, day: Day): AssetMove[] {
  return own.flatMap(({ asset, at, months }) =>
    months.map(({ month, amount }) => ({
      assetId: asset.id,
      kind: 'depreciate' as const,
      entryId,
      day,
      month,
      round: asset.months.find((one) => one.month === month)?.rounds ?? 0,
      unitId: at.unitId,
      officeId: at.officeId,
      cost: zero,
      accumulated: amount,
    })),
  );
}

/** What a set would write off in all. */
export function totalDue(due: readonly DueAsset[]): Money {
  return sum(due.map(({ total }) => total));
}
