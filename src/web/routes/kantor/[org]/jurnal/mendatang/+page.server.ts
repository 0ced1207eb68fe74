import { decimal, sum } from '#base/money.ts';
import { upcomingPostings } from '#ledger/upcoming/upcoming-postings.view.ts';
import { queryWord, withQuery } from '#web/address.ts';
import { may } from '#web/may.ts';
import { isOpen, upcomingRow } from './upcoming-row.ts';
import type { PageServerLoad } from './$types';

/** How many days ahead one may look. */
const spans = ['7', '30', '90', '366'] as const;

export const load: PageServerLoad = async ({ locals, url, params }) => {
  const { app, actor, language } = locals;
  const days = queryWord(url, 'hari', spans) ?? '30';
  const office = `/kantor/${params.org}`;
  const all = await upcomingPostings(app, actor, Number(days));
  const coming = all.filter((one) => !isOpen(one));
  const shown = all.map((one) => upcomingRow(one, office, language));
  return {
    days,
    spans: spans.map((span) => ({
      days: span,
      href: withQuery(url, { hari: span === '30' ? null : span }),
    })),
    open: shown.filter(isOpen),
    coming: shown.filter((one) => !isOpen(one)),
    total: decimal(sum(coming.map(({ amount }) => amount))),
    mayPost: may(locals, 'entry.post'),
  };
};
