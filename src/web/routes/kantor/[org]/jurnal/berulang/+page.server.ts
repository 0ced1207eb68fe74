import { Refusal } from '#base/refusal.ts';
import { decimal } from '#base/money.ts';
import { recurringList } from '#ledger/recurring/recurring-list.view.ts';
import { upcomingPostings } from '#ledger/upcoming/upcoming-postings.view.ts';
import { inWords } from '#web/form.ts';
import { may } from '#web/may.ts';
import { rhythmText } from './rhythm-text.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const [plans, upcoming] = await Promise.all([
    recurringList(app, actor),
    upcomingPostings(app, actor),
  ]);
  const again = upcoming.filter(({ kind }) => kind === 'recurring');
  const shown = again.map(({ amount, refusal, ...one }) => ({
    ...one,
    amount: decimal(amount),
    why: refusal && inWords(new Refusal('rule', refusal.code, refusal.facts), language).message,
  }));
  const isOpen = ({ status }: { status: string }) => status === 'waiting' || status === 'failed';
  return {
    base: url.pathname,
    plans: plans.map(({ amount, ...plan }) => ({
      ...plan,
      amount: decimal(amount),
      rhythm: rhythmText(plan, language),
    })),
    open: shown.filter(isOpen),
    coming: shown.filter((one) => !isOpen(one)).slice(0, 60),
    mayChange: may(locals, 'recurring.change'),
    mayPost: may(locals, 'entry.post'),
  };
};
