import type { Purpose } from '../accounts/purpose.ts';

/** What fixed assets need accounts for; each class may have its own, by its id. */
export const assetPurposes: readonly Purpose[] = [
  {
    code: 'asset.cost',
    title: { id: 'Aset tetap, harga perolehan', en: 'Fixed assets, cost' },
    classes: ['fixed-asset'],
    control: false,
  },
  {
    code: 'asset.accumulated',
    title: { id: 'Aset tetap, akumulasi penyusutan', en: 'Fixed assets, accumulated depreciation' },
    classes: ['fixed-asset'],
    control: false,
  },
  {
    code: 'asset.expense',
    title: { id: 'Aset tetap, beban penyusutan', en: 'Fixed assets, depreciation' },
    classes: ['operating-expense', 'cooperative-expense', 'member-cost', 'non-member-cost'],
    control: false,
  },
  {
    code: 'asset.gain',
    title: { id: 'Aset tetap, laba pelepasan', en: 'Fixed assets, gain on disposal' },
    classes: ['other-income', 'secondary-income'],
    control: false,
  },
  {
    code: 'asset.loss',
    title: {
      id: 'Aset tetap, rugi pelepasan dan penurunan nilai',
      en: 'Fixed assets, loss on disposal and impairment',
    },
    classes: ['other-expense', 'operating-expense'],
    control: false,
  },
];

/** The codes, for an act that asks the posting map for them. */
export const assetPurposeCodes = [
  'asset.cost',
  'asset.accumulated',
  'asset.expense',
  'asset.gain',
  'asset.loss',
  'ledger.inter-office',
  'ledger.inter-unit',
] as const;
