import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { dayInput, idInput, wholeInput } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { lockAccounts, queueTerm, readAccount } from './account.store.ts';
import { percentParameter } from './kind-parts.ts';
import { savingsKind } from './kinds/all.ts';
import { mustBeOpen } from './move-savings.ts';
import { productOfAccount } from './product.store.ts';

/**
 * Enters what was agreed of a term deposit that came in by an import, which knew only what stood on it. Once: what is
 * on record already is not changed.
 *
 * @throws Refusal `savings-account/absent`, `savings-account/closed`, `savings-account/has-no-term`,
 *   `savings-account/term-known`, `savings-account/matures-first`
 */
export const setSavingsTerm = defineAct({
  name: 'savings-account.set-term',
  permission: 'savings.attach',
  input: z.object({
    accountId: idInput,
    months: wholeInput(1, 120),
    rate: percentParameter,
    maturesOn: dayInput,
  }),
  reads: (q, { accountId }) => ({
    lock: lockAccounts(q, [accountId]),
    account: readAccount(q, accountId, 'accountId'),
    product: productOfAccount(q, accountId),
  }),

  run(deed, { accountId, months, rate, maturesOn }, { account, product }) {
    mustBeOpen({ account }, 'accountId');
    if (!savingsKind(product.kind).terms) refuse('savings-account/has-no-term');
    if (account.maturesOn !== null)
      refuse('savings-account/term-known', { number: account.number });
    if (maturesOn < account.openedOn)
      refuse('savings-account/matures-first', { field: 'maturesOn' });
    queueTerm(deed, accountId, { months, rate, maturesOn });
    recordFields(deed, { kind: 'savings-account', id: accountId }, {}, { months, rate, maturesOn });
    deed.note({ accountId });
    return { accountId };
  },
});
