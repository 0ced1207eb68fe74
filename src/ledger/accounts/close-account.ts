import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { readUsedAccount } from './account-uses.view.ts';
import { queueCloseAccount } from './account.store.ts';

/** Closes an account: nothing is posted to it any more. Not while a balance or a purpose stands on it. */
export const closeAccount = defineAct({
  name: 'account.close',
  permission: 'account.change',
  input: z.object({ accountId: idInput }),
  reads: (q, { accountId }) => ({ account: readUsedAccount(q, accountId) }),

  run(deed, { accountId }, { account }) {
    if (account.purpose !== null) {
      refuse('account/serves-purpose', { account: account.code, purpose: account.purpose });
    }
    queueCloseAccount(deed, accountId, deed.businessDay);
    recordFields(deed, { kind: 'account', id: accountId }, {}, { closedOn: deed.businessDay });
    deed.note({ accountId });
    return { accountId };
  },
});
