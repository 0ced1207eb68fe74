import { day } from '#base/day.ts';
import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { importedFacts } from '#coop/import/imported-facts.view.ts';
import { revealedNumber } from '#coop/members/access-deed.view.ts';
import { accessesOfMember } from '#coop/members/access-log.view.ts';
import { memberCard } from '#coop/members/member-card.view.ts';
import { memberLife } from '#coop/members/member-life.view.ts';
import { revealNumber } from '#coop/members/reveal-number.ts';
import { ownedSubAccounts } from '#ledger/entries/owned-sub-accounts.view.ts';
import { queryId, withQuery } from '#web/address.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import { statementOf } from '../../sub-account-statement.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
  const { app, actor } = locals;
  const today = day((await parent()).today);
  const mayReadBooks = may(locals, 'books.read');
  const member = await memberCard(app, actor, params.id);
  const [life, facts, opened, subs] = await Promise.all([
    memberLife(app, actor, params.id),
    importedFacts(app, actor, params.id),
    accessesOfMember(app, actor, params.id),
    mayReadBooks ? ownedSubAccounts(app, actor, 'member', [params.id]) : [],
  ]);
  const asked = queryId(url, 'rekening');
  const sub = subs.find((one) => one.id === asked) ?? subs.find((one) => one.lastDay) ?? subs[0];
  return {
    member,
    life,
    opened,
    may: {
      reveal: may(locals, 'member.reveal'),
      correct: may(locals, 'member.correct'),
      change: may(locals, 'member.change'),
      merge: may(locals, 'member.merge'),
      copy: may(locals, 'person.export'),
      seeLog: may(locals, 'access-log.read'),
    },
    keys: { nik: newKey(), phone: newKey() },
    loans: facts.loans.map(({ ceiling, ...loan }) => ({
      ...loan,
      account: subs.find((one) => one.id === loan.subAccountId)?.account ?? '',
      ceiling: ceiling === null ? null : decimal(ceiling),
    })),
    extra: Object.entries(facts.extra).map(([label, text]) => ({ label, text })),
    subs: subs.map(({ balance, held, floor, ...one }) => ({
      ...one,
      balance: decimal(balance),
      held: held === 0n ? null : decimal(held),
      floor: floor === null ? null : decimal(floor),
      href: withQuery(url, { rekening: one.id }),
    })),
    statement: sub ? await statementOf(locals, url, today, sub) : null,
  };
};

export const actions: Actions = {
  /** Shows a whole number once, in this very answer; the deed stays. */
  async lihat({ locals, params, request }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    try {
      const field = textOf(form, 'field') as 'nik' | 'phone';
      const input = { memberId: params.id, field, reason: textOf(form, 'reason') };
      const { deedId } = await perform(app, actor, revealNumber, input, keyOf(form));
      const { value } = await revealedNumber(app, actor, deedId);
      return { revealed: { field, value } };
    } catch (error) {
      return explain(error, language, form);
    }
  },
};
