import type { Purpose } from './accounts/purpose.ts';
import { assetPurposes } from './assets/asset-purposes.ts';

/** What the ledger itself needs accounts for. */
export const ledgerPurposes: readonly Purpose[] = [
  {
    code: 'ledger.cash',
    title: { id: 'Kas tunai', en: 'Cash on hand' },
    classes: ['current-asset'],
    control: false,
  },
  {
    code: 'ledger.bank',
    title: { id: 'Rekening bank', en: 'Bank account' },
    classes: ['current-asset'],
    control: false,
  },
  {
    code: 'ledger.inter-office',
    title: { id: 'Antar kantor', en: 'Between offices' },
    classes: ['current-asset'],
    control: false,
  },
  {
    code: 'ledger.inter-unit',
    title: { id: 'Antar unit', en: 'Between units' },
    classes: ['current-asset'],
    control: false,
  },
  {
    code: 'ledger.retained-shu',
    title: {
      id: 'SHU yang belum dibagi, tujuan jurnal penutup',
      en: 'Undistributed SHU, where closing entries go',
    },
    classes: ['equity'],
    control: false,
  },
  ...assetPurposes,
];
