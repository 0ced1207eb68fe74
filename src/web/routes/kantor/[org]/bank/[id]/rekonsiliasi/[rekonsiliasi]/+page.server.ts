import { isId } from '#base/id.ts';
import { absent } from '#base/refusal.ts';
import { reconciliationCard } from '#ledger/bank/reconciliations.view.ts';
import { attachedOn, attachFromForm } from '#web/attached.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const id = params.rekonsiliasi;
  if (!isId(id)) absent('bank-reconciliation/absent', { id: id.slice(0, 40) });
  const card = await reconciliationCard(locals.app, locals.actor, id);
  if (card.bankAccountId !== params.id) absent('bank-reconciliation/absent', { id });
  return { card, attached: await attachedOn(locals, { kind: 'reconciliation', id }) };
};

export const actions: Actions = {
  lampirkan: (event) =>
    attachFromForm(event, { kind: 'reconciliation', id: event.params.rekonsiliasi }),
};
