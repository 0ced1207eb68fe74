import { json } from '@sveltejs/kit';
import { isId } from '#base/id.ts';
import { decimal } from '#base/money.ts';
import { memberAccounts } from '#coop/members/member-accounts.view.ts';
import { textOf } from '#web/form.ts';
import type { RequestHandler } from './$types';

/**
 * The sub-accounts of a control account that a text may mean, for the grid's second box. It is sent, not
 * asked by the address: what is typed may be a NIK.
 */
export const POST: RequestHandler = async ({ locals, request }) => {
  const form = await request.formData();
  const accountId = textOf(form, 'akun');
  const text = textOf(form, 'q').trim().slice(0, 120);
  if (!isId(accountId) || text === '' || text.includes('\0') || !text.isWellFormed())
    return json([]);
  const found = await memberAccounts(locals.app, locals.actor, accountId, text);
  return json(found.map(({ label, balance }) => ({ label, balance: decimal(balance) })));
};
