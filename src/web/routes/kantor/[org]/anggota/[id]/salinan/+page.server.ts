import { decimal } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { forbid } from '#base/refusal.ts';
import { exportPerson } from '#coop/members/export-person.ts';
import { memberCard } from '#coop/members/member-card.view.ts';
import { personData } from '#coop/members/person-data.view.ts';
import type { PersonData } from '#coop/members/person-data.view.ts';
import { classTitles, eventTitles } from '#coop/members/standing-titles.ts';
import { actTitle } from '#web/act-titles.words.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  if (!may(locals, 'person.export')) forbid('act/not-allowed', { permission: 'person.export' });
  return { member: await memberCard(locals.app, locals.actor, params.id), key: newKey() };
};

/** The copy as its page shows it: money as decimals, acts by their titles. */
function shown(data: PersonData, language: App.Locals['language']) {
  const money = (amount: bigint | null) => (amount === null ? null : decimal(amount as never));
  const { accounts, events, deeds, person, ...rest } = data;
  const { extra, ...held } = person;
  return {
    ...rest,
    person: held,
    extra: Object.entries(extra).map(([label, text]) => ({ label, text })),
    events: events.map(({ kind, class: of, ...event }) => ({
      ...event,
      what: [
        eventTitles[kind][language],
        ...(kind === 'class-changed' || of === 'associate' ? [classTitles[of][language]] : []),
      ].join(' · '),
    })),
    deeds: deeds.map(({ act, ...deed }) => ({ ...deed, what: actTitle(act, language) })),
    accounts: accounts.map(({ balance, held: kept, holds, loan, lines, ...account }) => ({
      ...account,
      balance: decimal(balance),
      held: kept === 0n ? null : decimal(kept),
      holds: holds.map(({ amount, reason }) => ({ amount: decimal(amount), reason })),
      loan: loan && { ...loan, ceiling: money(loan.ceiling) },
      lines: lines.map(({ amount, balance: after, ...line }) => ({
        ...line,
        amount: decimal(amount),
        balance: decimal(after),
      })),
    })),
  };
}

export const actions: Actions = {
  async default({ locals, params, request }) {
    const { app, actor, language } = locals;
    const form = await request.formData();
    try {
      const input = { memberId: params.id, reason: textOf(form, 'reason') };
      const { deedId } = await perform(app, actor, exportPerson, input, keyOf(form));
      return { deedId, copy: shown(await personData(app, actor, deedId), language) };
    } catch (error) {
      return explain(error, language, form);
    }
  },
};
