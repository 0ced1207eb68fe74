import { zero } from '#base/money.ts';
import { defineDepreciation } from '../depreciation.ts';

/** Land has no end of use and is not written off (SAK EP, bab 17). */
export const none = defineDepreciation({
  code: 'none',
  title: { id: 'Tidak disusutkan', en: 'Not depreciated' },
  needsRate: false,
  month: () => zero,
});
