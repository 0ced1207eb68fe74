import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { queuePrefix } from './entry.store.ts';
import { currentPrefix, readPrefixUse } from './voucher-series.view.ts';
import { voucherKinds } from './voucher.ts';

/**
 * Chooses how the numbers of a kind of voucher begin. A prefix that another kind has, or ever had, is
 * refused: a number must name one voucher for ever.
 */
export const setPrefix = defineAct({
  name: 'voucher-prefix.set',
  permission: 'voucher.change',
  input: z.object({
    kind: z.enum(voucherKinds),
    prefix: textInput(6, 1)
      .transform((text) => text.toUpperCase())
      .refine((text) => /^[A-Z]{1,6}$/.test(text), { params: { code: 'voucher/prefix-unfit' } }),
  }),
  reads: (q, { kind, prefix }) => ({
    use: readPrefixUse(q, kind, prefix),
    before: currentPrefix(q, kind),
  }),

  run(deed, { kind, prefix }, { use, before }) {
    if (use) refuse('voucher/prefix-used', { field: 'prefix', prefix, number: use.number });
    queuePrefix(deed, kind, prefix);
    const record = { kind: 'voucher-prefix', id: deed.orgId };
    recordFields(deed, record, { prefix: before?.prefix }, { voucherKind: kind, prefix });
    deed.note({ kind, prefix });
    return { prefix };
  },
});
