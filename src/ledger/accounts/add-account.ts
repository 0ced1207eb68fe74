import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { newId } from '#base/id.ts';
import { textInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { accountFields, codeInput } from './account-input.ts';
import { queueAccounts } from './account.store.ts';
import { sakClasses } from './account.ts';
import type { NewAccount } from './account.ts';
import { mustBeOwnUnit, readUnit } from './account-uses.view.ts';
import { mustFitClasses } from './fit-classes.ts';

/** Adds an account to the chart; an off-balance account comes with its other half. */
export const addAccount = defineAct({
  name: 'account.add',
  permission: 'account.change',
  input: z.object({
    ...accountFields,
    control: z.boolean().default(false),
    /** The other half of an off-balance pair. */
    contra: z.object({ code: codeInput, name: textInput(160, 2) }).optional(),
  }),
  reads: (q, { usualUnitId }) => ({ unit: readUnit(q, usualUnitId) }),

  run(deed, { normal: asked, contra, ...input }, { unit }) {
    mustFitClasses(input);
    mustBeOwnUnit(input.usualUnitId, unit);
    const normal = asked ?? sakClasses[input.sakClass];
    const account: NewAccount = { ...input, id: newId(), normal, pairId: null, templateCode: null };
    if (input.sakClass !== 'off-balance') {
      if (contra) refuse('account/contra-unfit', { field: 'contra.code' });
      queueAccounts(deed, [account]);
      recordFields(deed, { kind: 'account', id: account.id }, {}, told(account));
    } else {
      if (!contra) refuse('account/contra-missing', { field: 'contra.code' });
      const half: NewAccount = {
        ...account,
        ...contra,
        id: newId(),
        normal: normal === 'debit' ? 'credit' : 'debit',
        pairId: account.id,
      };
      queueAccounts(deed, [{ ...account, pairId: half.id }, half]);
      for (const one of [account, half]) {
        recordFields(deed, { kind: 'account', id: one.id }, {}, told(one));
      }
    }
    deed.note({ accountId: account.id });
    return { accountId: account.id };
  },
});

/** What an account's history tells of it. */
function told({ code, name, sakClass, normal, legalClass, ...more }: NewAccount) {
  const { cashFlowClass, control, usualUnitId } = more;
  return { code, name, sakClass, normal, legalClass, cashFlowClass, control, usualUnitId };
}
