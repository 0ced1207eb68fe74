import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput } from '#base/input.ts';
import { readUsedAccount } from './account-uses.view.ts';
import { queueReopenAccount } from './account.store.ts';

/** Opens a closed account again. */
export const reopenAccount = defineAct({
  name: 'account.reopen',
  permission: 'account.change',
  input: z.object({ accountId: idInput }),
  reads: (q, { accountId }) => ({ account: readUsedAccount(q, accountId) }),

  run(deed, { accountId }, { account: { closedOn } }) {
    queueReopenAccount(deed, accountId);
    recordFields(deed, { kind: 'account', id: accountId }, { closedOn }, { closedOn: null });
    deed.note({ accountId });
    return { accountId };
  },
});
