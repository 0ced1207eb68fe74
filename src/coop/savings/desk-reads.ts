import type { Reads } from '#base/db/reads.ts';
import { absent } from '#base/refusal.ts';
import { readBooks } from '#ledger/entries/books.view.ts';
import { lockOwnersOf } from '../members/lock-standing.view.ts';
import type { LockedMember } from '../members/lock-standing.view.ts';
import { deskOffice, lockAccounts, readAccount } from './account.store.ts';
import { savingsPurposes } from './move-savings.ts';
import { productOfAccount } from './product.store.ts';

/**
 * What every act at the desk asks of the one account on which cash moves: its owner and itself locked, then read, the
 * actor's office and the books. Refuses `savings-account/absent`.
 */
export function deskReads(
  q: Reads,
  {
    accountId,
    cashAccountId,
  }: { readonly accountId: string; readonly cashAccountId?: string | undefined },
) {
  return {
    owner: ownerOf(q, accountId),
    lock: lockAccounts(q, [accountId]),
    account: readAccount(q, accountId, 'accountId'),
    product: productOfAccount(q, accountId),
    office: deskOffice(q),
    books: readBooks(q, {
      purposes: savingsPurposes,
      accountIds: cashAccountId === undefined ? [] : [cashAccountId],
      subAccountIds: [accountId],
    }),
    now: Promise.resolve(q.now),
  };
}

async function ownerOf(q: Reads, accountId: string): Promise<LockedMember> {
  const [owner] = await lockOwnersOf(q, [accountId]);
  return owner ?? absent('savings-account/absent', { field: 'accountId' });
}
