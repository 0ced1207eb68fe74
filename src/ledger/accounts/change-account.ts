import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { accountFields } from './account-input.ts';
import { mustBeOwnUnit, readUnit, readUsedAccount } from './account-uses.view.ts';
import { queueAccountChange } from './account.store.ts';
import { sakClasses } from './account.ts';
import { mustFitClasses, partOf } from './fit-classes.ts';

/**
 * Changes an account of the chart. Code and name may change at any time; once something was posted, its
 * side stays and it moves to another class only within its part of the statements, for the balances of
 * years already reported would change their meaning.
 */
export const changeAccount = defineAct({
  name: 'account.change',
  permission: 'account.change',
  input: z.object({ accountId: idInput, ...accountFields }),
  reads: (q, { accountId, usualUnitId }) => ({
    account: readUsedAccount(q, accountId),
    unit: readUnit(q, usualUnitId),
  }),

  run(deed, { accountId, normal: asked, ...input }, { account, unit }) {
    mustFitClasses({ ...input, control: account.control });
    mustBeOwnUnit(input.usualUnitId, unit);
    const moved = input.sakClass !== account.sakClass;
    const normal = asked ?? sakClasses[input.sakClass];
    if (moved && account.purpose !== null) {
      refuse('account/serves-purpose', {
        field: 'sakClass',
        account: account.code,
        purpose: account.purpose,
      });
    }
    const crosses = partOf(input.sakClass) !== partOf(account.sakClass);
    if (
      crosses &&
      (account.isUsed || account.pairId !== null || input.sakClass === 'off-balance')
    ) {
      refuse('account/in-use', { field: 'sakClass', account: account.code });
    }
    if (normal !== account.normal && (account.isUsed || account.pairId !== null)) {
      refuse('account/side-in-use', { field: 'normal', account: account.code });
    }
    queueAccountChange(deed, accountId, { ...input, normal });
    const { code, name, sakClass, legalClass, cashFlowClass, usualUnitId } = account;
    const before = { code, name, sakClass, legalClass, cashFlowClass, usualUnitId };
    const record = { kind: 'account', id: accountId };
    recordFields(deed, record, { ...before, normal: account.normal }, { ...input, normal });
    deed.note({ accountId });
    return { accountId };
  },
});
