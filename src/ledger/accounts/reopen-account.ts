import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { idInput } from '#base/input.ts';
import { readUsedAccount } from './account-uses.view.ts';
import { queueReopenAccount } from './account.store.ts';

/** Opens a closed account again. */
export const reopenAccount = defineAct({
  name: 'account.reopen',
  permission: 'account.change',
  input: z.object({ accountId: idInput }),
  reads: (q, { accountId }) => ({ account: readUsedAccount(q, accountId) }),

  run(deed, { accountId }) {
    queueReopenAccount(deed, accountId);
    deed.note({ accountId });
    return { accountId };
  },
});
