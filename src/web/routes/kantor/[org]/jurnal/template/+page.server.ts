import { templateList } from '#ledger/entry-templates/template-list.view.ts';
import { queryText, queryWord, withQuery } from '#web/address.ts';
import { leadSearch } from '#web/lead-search.ts';
import { may } from '#web/may.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const text = queryText(url, 'q');
  const isEnded = queryWord(url, 'keadaan', ['berakhir'] as const) !== undefined;
  return {
    base: url.pathname,
    text,
    isEnded,
    templates: await templateList(locals.app, locals.actor, { text, isEnded }),
    links: {
      offered: withQuery(url, { keadaan: null }),
      ended: withQuery(url, { keadaan: 'berakhir' }),
    },
    mayPost: may(locals, 'entry.post'),
  };
};

export const actions: Actions = {
  cari: (event) => leadSearch(event, ['keadaan']),
};
