import type { SaidRefusal } from '#base/say.ts';

/** What an action hands back when it was refused: the refusal in words, and what had been typed. */
export interface Refused {
  readonly refusal: SaidRefusal;
  readonly values: Readonly<Record<string, string>>;
}

/** The refusal of a page's `form`, if there is one. */
export function refusalOf(form: unknown): SaidRefusal | undefined {
  return isRefused(form) ? form.refusal : undefined;
}

/** The sentence that stands at a field, or undefined. */
export function errorAt(form: unknown, field: string): string | undefined {
  return refusalOf(form)?.faults.find((fault) => fault.field === field)?.message;
}

/** What a person had typed into a field before the refusal; else the value given. */
export function typed(form: unknown, field: string, value = ''): string {
  return isRefused(form) ? (form.values[field] ?? value) : value;
}

function isRefused(form: unknown): form is Refused {
  return typeof form === 'object' && form !== null && 'refusal' in form && 'values' in form;
}
