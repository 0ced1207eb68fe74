import { json } from '@sveltejs/kit';
import { decimal } from '#base/money.ts';
import { memberAccounts } from '#coop/members/member-accounts.view.ts';
import { queryId, queryText } from '#web/address.ts';
import type { RequestHandler } from './$types';

/** The sub-accounts of a control account that a text may mean, for the grid's second box. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const accountId = queryId(url, 'akun');
  const text = queryText(url, 'q');
  if (accountId === undefined || text === '') return json([]);
  const found = await memberAccounts(locals.app, locals.actor, accountId, text);
  return json(found.map(({ label, balance }) => ({ label, balance: decimal(balance) })));
};
