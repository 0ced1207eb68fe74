import { isId } from '#base/id.ts';
import { absent } from '#base/refusal.ts';
import { bankAccountCard } from '#ledger/bank/bank-accounts.view.ts';
import { maskedNumber } from '#ledger/bank/bank.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, params }) => {
  if (!isId(params.id)) absent('bank-account/absent', { id: params.id.slice(0, 40) });
  const { number, ...account } = await bankAccountCard(locals.app, locals.actor, params.id);
  return { account: { ...account, number: maskedNumber(number) } };
};
