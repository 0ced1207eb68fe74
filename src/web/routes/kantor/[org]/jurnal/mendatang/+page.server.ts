import { decimal, sum } from '#base/money.ts';
import { Refusal } from '#base/refusal.ts';
import { upcomingPostings } from '#ledger/upcoming/upcoming-postings.view.ts';
import { queryWord, withQuery } from '#web/address.ts';
import { inWords } from '#web/form.ts';
import { may } from '#web/may.ts';
import type { PageServerLoad } from './$types';

/** How many days ahead one may look. */
const spans = ['7', '30', '90', '366'] as const;

const open = ['waiting', 'failed', 'halted'];

export const load: PageServerLoad = async ({ locals, url, params }) => {
  const { app, actor, language } = locals;
  const days = queryWord(url, 'hari', spans) ?? '30';
  const office = `/kantor/${params.org}`;
  const all = await upcomingPostings(app, actor, Number(days));
  const coming = all.filter(({ status }) => !open.includes(status));
  const shown = all.map(({ amount, refusal, ...one }) => ({
    ...one,
    amount: decimal(amount),
    href:
      one.kind === 'depreciation'
        ? `${office}/aset/penyusutan`
        : `${office}/jurnal/${one.kind === 'recurring' ? 'berulang' : 'alokasi'}/${one.id}`,
    why: refusal && inWords(new Refusal('rule', refusal.code, refusal.facts), language).message,
  }));
  return {
    days,
    spans: spans.map((span) => ({
      days: span,
      href: withQuery(url, { hari: span === '30' ? null : span }),
    })),
    open: shown.filter(({ status }) => open.includes(status)),
    coming: shown.filter(({ status }) => !open.includes(status)),
    total: decimal(sum(coming.map(({ amount }) => amount))),
    mayPost: may(locals, 'entry.post'),
  };
};
