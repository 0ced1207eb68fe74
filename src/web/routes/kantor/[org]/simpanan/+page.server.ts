import { decimal } from '#base/money.ts';
import { savingsAccounts } from '#coop/savings/account-list.view.ts';
import type { AccountOrder } from '#coop/savings/account-list.view.ts';
import { savingsProducts } from '#coop/savings/product.view.ts';
import { queryPage, aroundPage, withQuery } from '#web/address.ts';
import { leadSearch } from '#web/lead-search.ts';
import { may } from '#web/may.ts';
import { accountQuestion } from './account-question.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor } = locals;
  const asked = accountQuestion(url);
  const page = queryPage(url);
  const [found, products] = await Promise.all([
    savingsAccounts(app, actor, asked, { page }),
    savingsProducts(app, actor),
  ]);
  const fresh = ['halaman'];
  /** A second press on a column's head turns its order round. */
  const sorted = (order: AccountOrder) => {
    const isSame = (asked.order ?? 'number') === order;
    const arah = isSame && !asked.isDescending ? 'turun' : null;
    return {
      href: withQuery(url, { urut: order, arah }, fresh),
      direction: isSame ? (asked.isDescending ? 'descending' : 'ascending') : undefined,
    } as const;
  };
  return {
    asked,
    count: found.count,
    balance: decimal(found.balance),
    accounts: found.rows.map(({ balance, held, ...row }) => ({
      ...row,
      balance: decimal(balance),
      held: held === 0n ? null : decimal(held),
    })),
    products: products.map(({ id, name }) => ({
      id,
      name,
      href: withQuery(url, { produk: id, status: null }, fresh),
    })),
    page,
    sort: {
      number: sorted('number'),
      name: sorted('name'),
      lastDay: sorted('lastDay'),
      balance: sorted('balance'),
    },
    may: { open: may(locals, 'savings.open') },
    links: {
      all: withQuery(url, { produk: null, status: null }, fresh),
      closed: withQuery(url, { status: 'ditutup' }, fresh),
      ...aroundPage(url, page, found.hasMore),
    },
  };
};

export const actions: Actions = {
  cari: (event) => leadSearch(event, ['produk', 'status']),
};
