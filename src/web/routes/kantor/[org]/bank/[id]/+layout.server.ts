import { bankAccountCard } from '#ledger/bank/bank-accounts.view.ts';
import { maskedNumber } from '#ledger/bank/bank.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, params }) => {
  const { number, ...account } = await bankAccountCard(locals.app, locals.actor, params.id);
  return { account: { ...account, number: maskedNumber(number) } };
};
