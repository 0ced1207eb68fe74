import { textOf } from '#web/form.ts';

/** What a form on an account carries, as the acts take it; an empty choice is no choice. */
export function typedAccount(form: FormData) {
  const chosen = (name: string) => textOf(form, name) || null;
  const normal = textOf(form, 'normal');
  return {
    code: textOf(form, 'code'),
    name: textOf(form, 'name'),
    sakClass: textOf(form, 'sakClass') as never,
    ...(normal === '' ? {} : { normal: normal as never }),
    legalClass: chosen('legalClass') as never,
    cashFlowClass: chosen('cashFlowClass') as never,
    usualUnitId: chosen('usualUnitId'),
  };
}
