import { pendingList, pendingPerPage } from '#base/approval/pending-list.view.ts';
import { queryPage, queryWord, aroundPage } from '#web/address.ts';
import { may } from '#web/may.ts';
import { shownPending } from './shown-pending.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor, language, org } = locals;
  const isDone = queryWord(url, 'lihat', ['selesai']) !== undefined;
  const page = queryPage(url);
  const { rows, hasMore } = await pendingList(app, actor, { isDone, page });
  return {
    base: url.pathname,
    isDone,
    requests: rows.map((row) => shownPending(row, org.slug, language)),
    seesAll: may(locals, 'approval.read'),
    mayLimit: may(locals, 'settings.read'),
    first: (page - 1) * pendingPerPage + 1,
    ...aroundPage(url, page, hasMore),
  };
};
