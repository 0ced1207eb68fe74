import { addDays, day, monthStart } from '#base/day.ts';
import { decimal, minus } from '#base/money.ts';
import { assetClassList, assetList, depreciationDue } from '#ledger/assets/asset-list.view.ts';
import { queryId, queryText, queryWord, withQuery } from '#web/address.ts';
import { leadSearch } from '#web/lead-search.ts';
import { may } from '#web/may.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { app, actor } = locals;
  const today = day((await parent()).today);
  const lastMonth = monthStart(addDays(monthStart(today), -1));
  const asked = {
    text: queryText(url, 'q'),
    classId: queryId(url, 'kelompok'),
    gone: queryWord(url, 'status', ['dilepas']) !== undefined,
  };
  const [found, classes, due] = await Promise.all([
    assetList(app, actor, asked, queryText(url, 'sesudah', 40)),
    assetClassList(app, actor),
    depreciationDue(app, actor, lastMonth),
  ]);
  return {
    asked,
    count: found.count,
    cost: decimal(found.cost),
    accumulated: decimal(found.accumulated),
    bookValue: decimal(minus(found.cost, found.accumulated)),
    assets: found.assets.map((asset) => ({
      ...asset,
      cost: decimal(asset.cost),
      accumulated: decimal(asset.accumulated),
      bookValue: decimal(asset.bookValue),
    })),
    classes: classes.map(({ id, name }) => ({
      id,
      name,
      href: withQuery(url, { kelompok: id, status: null, sesudah: null }),
    })),
    due: { count: due.due.length, total: decimal(due.total), month: lastMonth },
    may: { change: may(locals, 'asset.change'), depreciate: may(locals, 'asset.depreciate') },
    links: {
      all: withQuery(url, { kelompok: null, status: null, sesudah: null }),
      gone: withQuery(url, { status: 'dilepas', sesudah: null }),
      next: found.next === null ? null : withQuery(url, { sesudah: found.next }),
    },
  };
};

export const actions: Actions = {
  cari: (event) => leadSearch(event, ['kelompok', 'status']),
};
