import { accountOrders } from '#coop/savings/account-list.view.ts';
import type { AccountFilter } from '#coop/savings/account-list.view.ts';
import { queryId, queryText, queryWord } from '#web/address.ts';

/** The filter and order of an address. */
export function accountQuestion(url: URL): AccountFilter {
  return {
    text: queryText(url, 'q'),
    productId: queryId(url, 'produk'),
    memberId: queryId(url, 'anggota'),
    isClosed: queryWord(url, 'status', ['ditutup']) !== undefined,
    order: queryWord(url, 'urut', accountOrders),
    isDescending: queryWord(url, 'arah', ['turun']) !== undefined,
  };
}
