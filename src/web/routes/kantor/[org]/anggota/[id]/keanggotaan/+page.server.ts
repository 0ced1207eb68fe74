import { redirect } from '@sveltejs/kit';
import { decimal, negate, plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { forbid } from '#base/refusal.ts';
import { addHeirs } from '#coop/members/add-heirs.ts';
import { addTie } from '#coop/members/add-tie.ts';
import { askToLeave } from '#coop/members/ask-to-leave.ts';
import { changeClass } from '#coop/members/change-class.ts';
import { endTie } from '#coop/members/end-tie.ts';
import { letGo } from '#coop/members/let-go.ts';
import { memberCard } from '#coop/members/member-card.view.ts';
import { memberLife } from '#coop/members/member-life.view.ts';
import { noteDeath } from '#coop/members/note-death.ts';
import { stayMember } from '#coop/members/stay-member.ts';
import { tieRoles } from '#coop/members/tie.ts';
import { turnDown } from '#coop/members/turn-down.ts';
import { ownedSubAccounts } from '#ledger/entries/owned-sub-accounts.view.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, keyOf, newKey, textOf } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { typedFields } from '#web/typed-fields.ts';
import type { TypedFields } from '#web/typed-fields.ts';
import { enrolWords } from '../../enrol-pages.words.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  if (!may(locals, 'member.change')) forbid('act/not-allowed', { permission: 'member.change' });
  const { app, actor } = locals;
  const member = await memberCard(app, actor, params.id);
  const [life, subs] = await Promise.all([
    memberLife(app, actor, params.id),
    may(locals, 'books.read') ? ownedSubAccounts(app, actor, 'member', [params.id]) : null,
  ]);
  return {
    member,
    heirs: life.heirs,
    ties: life.ties,
    owed: subs && owedBothWays(subs.filter((sub) => sub.closedOn === null)),
    key: newKey(),
  };
};

/** What the cooperative owes the member, and the member the cooperative: by the normal side of each account. */
function owedBothWays(
  subs: readonly {
    id: string;
    code: string;
    account: string;
    normal: 'debit' | 'credit';
    balance: Money;
  }[],
) {
  let [claims, debts] = [zero, zero];
  const rows = subs.flatMap(({ id, code, account, normal, balance }) => {
    if (balance === zero) return [];
    const isClaim = (normal === 'credit') === balance > zero;
    const size = balance > zero ? balance : negate(balance);
    if (isClaim) claims = plus(claims, size);
    else debts = plus(debts, size);
    return [{ id, account: `${code} ${account}`, isClaim, amount: decimal(size) }];
  });
  return { rows, claims: decimal(claims), debts: decimal(debts) };
}

/** Performs one act on the membership, and opens the page again. */
async function done(
  event: RequestEvent,
  act: (typed: TypedFields, form: FormData, key: string) => Promise<unknown>,
) {
  const { locals, request, cookies, url } = event;
  const form = await request.formData();
  try {
    await act(await typedFields(locals, form), form, keyOf(form));
  } catch (error) {
    return explain(error, locals.language, form);
  }
  leaveFlash(cookies, { text: translate(enrolWords, locals.language)('changed') });
  return redirect(303, url.pathname);
}

/** Heirs typed line by line; a line without a name is left out. */
function heirsOf(form: FormData) {
  return Array.from({ length: mostHeirs }, (_, i) => ({
    name: textOf(form, `heir${i}`).trim(),
    relation: textOf(form, `relation${i}`),
    document: textOf(form, `document${i}`),
  })).filter(({ name }) => name !== '');
}

const mostHeirs = 20;

/** Whose membership, from which day, and why. */
function told(event: RequestEvent, typed: TypedFields) {
  return {
    memberId: event.params.id,
    onDay: typed.day('onDay') ?? '',
    reason: typed.text('reason'),
  };
}

/** An action that runs an act which wants no more than that. */
const plain =
  (act: typeof askToLeave | typeof stayMember | typeof letGo | typeof turnDown) =>
  (event: RequestEvent) =>
    done(event, (typed, _form, key) =>
      perform(event.locals.app, event.locals.actor, act, told(event, typed), key),
    );

export const actions: Actions = {
  keluar: plain(askToLeave),
  batal: plain(stayMember),
  lepas: plain(letGo),
  akhiri: plain(turnDown),
  meninggal: (event) =>
    done(event, (typed, form, key) =>
      perform(
        event.locals.app,
        event.locals.actor,
        noteDeath,
        { ...told(event, typed), heirs: heirsOf(form) },
        key,
      ),
    ),
  golongan: (event) =>
    done(event, (typed, form, key) =>
      perform(
        event.locals.app,
        event.locals.actor,
        changeClass,
        {
          ...told(event, typed),
          class: textOf(form, 'class') === 'associate' ? 'associate' : 'regular',
        },
        key,
      ),
    ),
  waris: (event) =>
    done(event, (_typed, form, key) => {
      const input = { memberId: event.params.id, heirs: heirsOf(form) };
      return perform(event.locals.app, event.locals.actor, addHeirs, input, key);
    }),
  terkait: (event) =>
    done(event, (typed, form, key) => {
      const role = textOf(form, 'role');
      const input = {
        memberId: event.params.id,
        role: tieRoles.find((one) => one === role) ?? ('board' as const),
        relation: typed.text('relation'),
        kinOf: typed.text('kinOf'),
        fromOn: typed.day('fromOn') ?? '',
      };
      return perform(event.locals.app, event.locals.actor, addTie, input, key);
    }),
  usai: (event) =>
    done(event, (typed, form, key) => {
      const input = { tieId: textOf(form, 'tieId'), untilOn: typed.day('untilOn') ?? '' };
      return perform(event.locals.app, event.locals.actor, endTie, input, key);
    }),
};
