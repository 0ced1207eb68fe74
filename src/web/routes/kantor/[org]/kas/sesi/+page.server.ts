import { day } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { cashDesk } from '#coop/cash/cash-desk.view.ts';
import { sessionList, sessionsPerPage } from '#coop/cash/session-list.view.ts';
import { queryPage, aroundPage, withQuery } from '#web/address.ts';
import { inWords } from '#web/form.ts';
import { sessionQuestion } from './session-question.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, parent }) => {
  const { app, actor, language } = locals;
  const today = day((await parent()).today);
  const { filter, from, to } = sessionQuestion(url, today);
  const page = queryPage(url);
  const [found, { drawers }] = await Promise.all([
    sessionList(app, actor, filter, page),
    cashDesk(app, actor),
  ]);
  const fault = (one: typeof from) => one.refusal && inWords(one.refusal, language).message;
  const first = (page - 1) * sessionsPerPage + 1;
  const without = { halaman: null };
  return {
    ...found,
    over: decimal(found.over),
    short: decimal(found.short),
    range: { from: first, to: first + found.sessions.length - 1 },
    filter,
    typed: { from: from.text, to: to.text },
    faults: { from: fault(from), to: fault(to) },
    drawers: drawers.map(({ id, name, office }) => ({
      ...{ id, name, office },
      href: withQuery(url, { laci: id, ...without }),
    })),
    links: {
      all: withQuery(url, { laci: null, keadaan: null, selisih: null, ...without }),
      open: withQuery(url, { keadaan: 'buka', ...without }),
      differs: withQuery(url, { selisih: 'ya', ...without }),
      ...aroundPage(url, page, found.hasMore),
    },
  };
};
