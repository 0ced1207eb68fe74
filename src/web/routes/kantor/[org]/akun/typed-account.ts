import type { z } from 'zod';
import type { accountFields } from '#ledger/accounts/account-input.ts';
import { textOf } from '#web/form.ts';

/** What an account's acts take, as a form carries it. */
type TypedAccount = z.input<z.ZodObject<typeof accountFields>>;

/**
 * What a form on an account carries; an empty choice is no choice. The acts read the words of choices
 * themselves, and refuse those they do not know.
 */
export function typedAccount(form: FormData): TypedAccount {
  const chosen = (name: string) => textOf(form, name) || null;
  const normal = textOf(form, 'normal');
  const typed = {
    code: textOf(form, 'code'),
    name: textOf(form, 'name'),
    sakClass: textOf(form, 'sakClass'),
    ...(normal === '' ? {} : { normal }),
    legalClass: chosen('legalClass'),
    cashFlowClass: chosen('cashFlowClass'),
    usualUnitId: chosen('usualUnitId'),
  };
  return typed as TypedAccount;
}
