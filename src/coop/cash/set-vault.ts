import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { idInput } from '#base/input.ts';
import { absent, refuse } from '#base/refusal.ts';
import { readUsedAccount } from '#ledger/accounts/account-uses.view.ts';
import { queueVault, readVaults } from './cash.store.ts';

/**
 * Says on which account the vault of an office stands.
 * @throws Refusal `office/absent`, `account/closed`, `account/control`, `cash/no-cash-account`
 */
export const setVault = defineAct({
  name: 'vault.set',
  permission: 'cash.arrange',
  input: z.object({ officeId: idInput, accountId: idInput }),
  reads: (q, { officeId, accountId }) => ({
    vaults: readVaults(q, [officeId]),
    account: readUsedAccount(q, accountId),
  }),

  run(deed, { officeId, accountId }, { vaults, account }) {
    const [before] = vaults;
    if (!before) return absent('office/absent', { field: 'officeId' });
    const facts = { field: 'accountId', account: account.code };
    if (account.closedOn !== null) refuse('account/closed', facts);
    if (account.control) refuse('account/control', facts);
    if (account.cashFlowClass !== 'cash') refuse('cash/no-cash-account', facts);
    queueVault(deed, officeId, accountId);
    const record = { kind: 'office-cash', id: officeId };
    recordFields(
      deed,
      record,
      { vault: before.accountId },
      { vault: `${account.code} ${account.name}` },
    );
    return { officeId };
  },
});
