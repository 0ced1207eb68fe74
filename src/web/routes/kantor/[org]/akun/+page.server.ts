import { decimal } from '#base/money.ts';
import { chart } from '#ledger/accounts/chart.view.ts';
import { withQuery } from '#web/address.ts';
import { leadSearch } from '#web/lead-search.ts';
import { may } from '#web/may.ts';
import { chartPartOf, chartParts } from '#ledger/accounts/chart-part.ts';
import { accountsFound, chartQuestion } from './chart-question.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { accounts } = await chart(locals.app, locals.actor);
  const asked = chartQuestion(url);
  const file = (form: string) =>
    withQuery(url, { bentuk: form }).replace(url.pathname, `${url.pathname}/berkas`);
  return {
    asked,
    total: accounts.length,
    accounts: accountsFound(accounts, asked).map((account) => ({
      ...account,
      balance: decimal(account.balance),
    })),
    parts: chartParts.map((part) => ({
      part,
      count: accounts.filter((account) => chartPartOf(account.sakClass) === part).length,
      href: withQuery(url, { golongan: part, status: null }),
    })),
    closed: accounts.filter((account) => account.closedOn !== null).length,
    mayChange: may(locals, 'account.change'),
    links: {
      all: withQuery(url, { golongan: null, status: null }),
      closed: withQuery(url, { golongan: null, status: 'ditutup' }),
      csv: file('csv'),
      xlsx: file('xlsx'),
    },
  };
};

export const actions: Actions = {
  cari: (event) => leadSearch(event, ['golongan', 'status']),
};
