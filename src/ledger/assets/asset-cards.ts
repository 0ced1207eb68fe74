import type { z } from 'zod';
import type { ApprovalCards } from '#base/approval/approval-card.ts';
import { decimal } from '#base/money.ts';
import { read } from '#base/read.ts';
import { assetState } from './asset-state.view.ts';
import type { buyAsset } from './buy-asset.ts';
import type { disposeAsset } from './dispose-asset.ts';
import { costOf } from './due-depreciation.ts';
import type { impairAsset } from './impair-asset.ts';

const labels = {
  asset: { id: 'Aset', en: 'Asset' },
  cost: { id: 'Harga perolehan', en: 'Cost' },
  day: { id: 'Tanggal', en: 'Day' },
  how: { id: 'Cara', en: 'How' },
  proceeds: { id: 'Hasil pelepasan', en: 'Proceeds' },
  amount: { id: 'Penurunan nilai', en: 'Impairment' },
  reason: { id: 'Alasan', en: 'Reason' },
} as const;

const how = {
  sold: { id: 'dijual', en: 'sold' },
  scrapped: { id: 'dibuang', en: 'scrapped' },
  donated: { id: 'dihibahkan', en: 'donated' },
  lost: { id: 'hilang', en: 'lost' },
} as const;

/** What acts on assets would do that wait for a second person. */
export const assetCards: ApprovalCards = {
  'asset.buy': async (_ground, _actor, input) => {
    const { name, cost, acquiredOn } = input as z.output<typeof buyAsset.input>;
    return {
      facts: [
        { label: labels.asset, value: name, as: 'text' },
        { label: labels.cost, value: decimal(cost), as: 'money' },
        { label: labels.day, value: acquiredOn, as: 'day' },
      ],
    };
  },
  'asset.dispose': async (ground, actor, input) => {
    const typed = input as z.output<typeof disposeAsset.input>;
    const asset = await read(ground, actor, 'books.read', (q) => assetState(q, typed.assetId));
    return {
      facts: [
        { label: labels.asset, value: `${asset.number} ${asset.name}`, as: 'text' },
        { label: labels.cost, value: decimal(typed.part ?? costOf(asset)), as: 'money' },
        { label: labels.how, value: how[typed.how], as: 'text' },
        { label: labels.proceeds, value: decimal(typed.proceeds), as: 'money' },
        { label: labels.day, value: typed.day, as: 'day' },
        { label: labels.reason, value: typed.reason, as: 'text' },
      ],
    };
  },
  'asset.impair': async (ground, actor, input) => {
    const typed = input as z.output<typeof impairAsset.input>;
    const asset = await read(ground, actor, 'books.read', (q) => assetState(q, typed.assetId));
    return {
      facts: [
        { label: labels.asset, value: `${asset.number} ${asset.name}`, as: 'text' },
        { label: labels.amount, value: decimal(typed.amount), as: 'money' },
        { label: labels.day, value: typed.day, as: 'day' },
        { label: labels.reason, value: typed.reason, as: 'text' },
      ],
    };
  },
};
