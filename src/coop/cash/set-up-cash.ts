import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { recordFields } from '#base/audit/record-change.ts';
import { newId } from '#base/id.ts';
import { refuse } from '#base/refusal.ts';
import { enterAccounts } from '#ledger/accounts/enter-accounts.ts';
import { mapPurposes } from '#ledger/accounts/map-purposes.ts';
import type { NewAccount } from '#ledger/accounts/account.ts';
import { readCashAccounts } from './cash-accounts.view.ts';
import type { CashAccounts } from './cash-accounts.view.ts';

/** The accounts that cash at the desk needs: what they are called, and where they stand in the chart. */
const wanted = [
  {
    purpose: 'cash.drawer',
    code: '1-1106',
    name: 'Kas laci teller',
    sakClass: 'current-asset',
    normal: 'debit',
    cashFlowClass: 'cash',
    control: true,
  },
  {
    purpose: 'cash.over',
    code: '6-1103',
    name: 'Selisih kas lebih',
    sakClass: 'other-income',
    normal: 'credit',
    cashFlowClass: 'operating',
    control: false,
  },
  {
    purpose: 'cash.short',
    code: '6-2102',
    name: 'Selisih kas kurang',
    sakClass: 'other-expense',
    normal: 'debit',
    cashFlowClass: 'operating',
    control: false,
  },
] as const;

/**
 * Makes what the books lack for drawers: for each purpose without an account the one of the template, or a new
 * one under a free code. What is set already stays.
 *
 * @throws Refusal `cash/set-up-already`
 */
export const setUpCash = defineAct({
  name: 'cash.set-up',
  permission: 'cash.arrange',
  input: z.object({}),
  reads: (q) => ({
    known: readCashAccounts(
      q,
      wanted.map(({ code }) => code),
    ),
  }),

  run(deed, _input, { known }) {
    const missing = wanted.filter(({ purpose }) => !known.mapped.includes(purpose));
    if (missing.length === 0) refuse('cash/set-up-already');
    const taken = new Set(known.codes);
    for (const one of missing) {
      const there = accountFitting(known, one);
      const accountId = there ?? newId();
      if (there === undefined) {
        const account = accountOf(one, accountId, freeCode(one.code, taken));
        enterAccounts(deed, [account]);
        const { code, name, sakClass, control } = account;
        const record = { kind: 'account', id: accountId };
        recordFields(deed, record, {}, { code, name, sakClass, control });
      }
      mapPurposes(deed, [{ purpose: one.purpose, accountId }]);
    }
    return { purposes: missing.map<string>(({ purpose }) => purpose) };
  },
});

type Wanted = (typeof wanted)[number];

/** The template's own account, where it is still what the purpose needs. */
function accountFitting({ accounts }: CashAccounts, one: Wanted): string | undefined {
  return accounts.find(
    (known) =>
      known.templateCode === one.code &&
      known.sakClass === one.sakClass &&
      known.control === one.control,
  )?.id;
}

function accountOf(one: Wanted, id: string, code: string): NewAccount {
  const { purpose: _purpose, ...rest } = one;
  return {
    ...rest,
    id,
    code,
    legalClass: null,
    usualUnitId: null,
    pairId: null,
    templateCode: null,
  };
}

/** The template's code, or the first free one after it. */
function freeCode(code: string, taken: Set<string>): string {
  let free = code;
  for (let n = 1; taken.has(free); n += 1) free = `${code}-${n}`;
  taken.add(free);
  return free;
}
