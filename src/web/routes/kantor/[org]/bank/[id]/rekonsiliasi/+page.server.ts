import { day, readDay } from '#base/day.ts';
import { decimal, readMoney } from '#base/money.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { perform } from '#base/perform.ts';
import { closeReconciliation } from '#ledger/bank/close-reconciliation.ts';
import { reconciliationOn, reconciliations } from '#ledger/bank/reconciliations.view.ts';
import { reopenReconciliation } from '#ledger/bank/reopen-reconciliation.ts';
import { queryDay } from '#web/address.ts';
import { keyOf, newKey, textOf } from '#web/form.ts';
import { may } from '#web/may.ts';
import { atField } from '../../at-field.ts';
import { decided } from '../../told-action.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, parent }) => {
  const { app, actor } = locals;
  const [{ account }, face] = await Promise.all([parent(), orgFace(app, actor)]);
  const today = day(face.businessDay);
  const asked = queryDay(url, 'tanggal', today);
  const on = asked.day ?? account.statementTo ?? today;
  const [proof, past] = await Promise.all([
    reconciliationOn(app, actor, params.id, on),
    reconciliations(app, actor, params.id),
  ]);
  return {
    on,
    asked: asked.text,
    proof: { ...proof, items: proof.items.slice(0, 500) },
    past,
    last: past.find((one) => one.reopenedAt === null) ?? null,
    may: { close: may(locals, 'bank.reconcile'), reopen: may(locals, 'bank.reopen') },
    keys: { close: newKey(), reopen: newKey() },
  };
};

export const actions: Actions = {
  tutup: (event) =>
    decided(event, async (form) => {
      const { app, actor } = event.locals;
      const today = day((await orgFace(app, actor)).businessDay);
      const input = {
        bankAccountId: event.params.id,
        day: atField('day', () => readDay(textOf(form, 'day'), today)),
        balance: atField('balance', () => decimal(readMoney(textOf(form, 'balance')))),
      };
      const { number } = await perform(app, actor, closeReconciliation, input, keyOf(form));
      return { text: 'closed', facts: { number } };
    }),
  buka: (event) =>
    decided(event, async (form) => {
      const { app, actor } = event.locals;
      const input = {
        reconciliationId: textOf(form, 'reconciliationId'),
        reason: textOf(form, 'reason'),
      };
      await perform(app, actor, reopenReconciliation, input, keyOf(form));
      return { text: 'reopened' };
    }),
};
