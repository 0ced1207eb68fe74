import { redirect } from '@sveltejs/kit';
import { day } from '#base/day.ts';
import { decimal, minus } from '#base/money.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { changeRunOff } from '#ledger/run-off/change-run-off.ts';
import { endRunOff } from '#ledger/run-off/end-run-off.ts';
import type { Ending } from '#ledger/run-off/run-off.ts';
import { runOffDesk } from '#ledger/run-off/run-off-desk.view.ts';
import { runOffCard } from '#ledger/run-off/run-off-list.view.ts';
import { postPart } from '#ledger/run-off/settle-part.ts';
import { settleRunOff } from '#ledger/run-off/settle-run-off.ts';
import { leaveFlash } from '#web/flash.ts';
import { explain, inWords, keyOf, newKey } from '#web/form.ts';
import { translate } from '#web/language.ts';
import { may } from '#web/may.ts';
import { given, typedFields } from '#web/typed-fields.ts';
import type { TypedFields } from '#web/typed-fields.ts';
import { amountText } from '#web/ui/amount-text.ts';
import { dayText } from '#web/ui/day-text.ts';
import { runOffPageWords } from '../run-off-pages.words.ts';
import { typedSpan } from '../typed-span.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { app, actor, language } = locals;
  const { parts, others, total, done, settled, balance, ...plan } = await runOffCard(
    app,
    actor,
    params.id,
  );
  const mayChange = may(locals, 'run-off.change');
  const desk = mayChange ? await runOffDesk(app, actor, plan.kind) : null;
  const choice = ({ id, label }: { id: string; label: string }) => ({ value: id, label });
  return {
    plan: {
      ...plan,
      total: decimal(total),
      done: decimal(done),
      settled: decimal(settled),
      balance: decimal(balance),
      rest: decimal(minus(total, done)),
      toSettle: decimal(minus(done, settled)),
      parts: parts.map(({ amount, refusal, ...part }) => ({
        ...part,
        key: newKey(),
        amount: decimal(amount),
        why: refusal && inWords(new Refusal('rule', refusal.code, refusal.facts), language).message,
      })),
      others: others.map(({ amount, ...move }) => ({ ...move, amount: decimal(amount) })),
    },
    result: desk?.result.map(choice) ?? [],
    cash: desk?.cash.map(choice) ?? [],
    keys: { change: newKey(), end: newKey(), settle: newKey() },
    mayChange,
  };
};

/** What came of an action: how it is said, and where it leads. */
interface Done {
  readonly said: 'posted' | 'settledSaid' | 'changed' | 'ended';
  readonly facts?: Readonly<Record<string, string>>;
  readonly to?: string;
}

/** Does what a form asks for and leads back with a word of it. */
async function done(event: RequestEvent, act: (typed: TypedFields, key: string) => Promise<Done>) {
  const { locals, params, request, cookies } = event;
  const form = await request.formData();
  let became: Done;
  try {
    became = await act(await typedFields(locals, form), keyOf(form));
  } catch (error) {
    return explain(error, locals.language, form);
  }
  const { name } = await runOffCard(locals.app, locals.actor, params.id);
  const facts = { name, ...became.facts };
  leaveFlash(cookies, { text: translate(runOffPageWords, locals.language)(became.said, facts) });
  return redirect(303, `/kantor/${params.org}/jurnal/alokasi/${became.to ?? params.id}`);
}

export const actions: Actions = {
  bukukan: (event) =>
    done(event, async (typed, key) => {
      const { app, actor, language } = event.locals;
      const dueOn = typed.text('dueOn');
      const input = { runOffId: event.params.id, dueOn, ...given({ day: typed.day('day') }) };
      await perform(app, actor, postPart, input, key);
      return { said: 'posted', facts: { month: dayText(day(dueOn), language, 'month') } };
    }),

  lunasi: (event) =>
    done(event, async (typed, key) => {
      const { app, actor } = event.locals;
      const amount = typed.money('amount') ?? '';
      const input = {
        ...{ runOffId: event.params.id, amount, document: typed.text('document') },
        cashAccountId: typed.text('cashAccountId'),
        ...given({ day: typed.day('day') }),
      };
      await perform(app, actor, settleRunOff, input, key);
      return { said: 'settledSaid', facts: { amount: amountText(amount).text } };
    }),

  ubah: (event) =>
    done(event, async (typed, key) => {
      const { app, actor } = event.locals;
      const input = {
        ...{ runOffId: event.params.id, name: typed.text('name') },
        resultAccountId: typed.text('resultAccountId'),
        ...typedSpan(typed),
        ...given({ rest: typed.money('rest') }),
      };
      const { runOffId } = await perform(app, actor, changeRunOff, input, key);
      return { said: 'changed', to: runOffId };
    }),

  akhiri: (event) =>
    done(event, async (typed, key) => {
      const { app, actor } = event.locals;
      const how = typed.text('how') as Ending;
      const input = { runOffId: event.params.id, how, ...given({ day: typed.day('endDay') }) };
      await perform(app, actor, endRunOff, input, key);
      return { said: 'ended' };
    }),
};
