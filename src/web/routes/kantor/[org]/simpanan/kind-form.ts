import type { Day } from '#base/day.ts';
import type { Language } from '#base/words.ts';
import { savingsKind } from '#coop/savings/kinds/all.ts';
import { wordings, wordingTitles } from '#coop/savings/product.ts';
import type { KeptParameters } from '#coop/savings/product.ts';
import { capOn } from '#coop/savings/savings-law.ts';
import { termRows } from './typed-terms.ts';

/** A parameter as the form asks for it. */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly as: 'money' | 'count' | 'percent' | 'day' | 'yes' | 'choice' | 'terms';
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly initial: string;
  /** For terms: what stands in each row. */
  readonly rows: readonly { readonly months: string; readonly rate: string }[];
}

/** The form of a kind, filled with what held before or with what the kind begins with. */
export function kindForm(code: string, language: Language, before: KeptParameters = {}) {
  const kind = savingsKind(code);
  const comma = (text: string) => (language === 'id' ? text.replace('.', ',') : text);
  const fields = kind.fields.map((field): FormField => {
    const value = before[field.name];
    const terms = Array.isArray(value) ? (value as { months: number; rate: string }[]) : [];
    const initial = value === undefined || Array.isArray(value) ? field.initial : String(value);
    return {
      name: `parameters.${field.name}`,
      label: field.title[language],
      hint: field.hint?.[language],
      as: field.as,
      choices: (field.choices ?? []).map((one) => ({
        value: one.code,
        label: one.title[language],
      })),
      initial: field.as === 'percent' ? comma(initial ?? '') : (initial ?? ''),
      rows: Array.from({ length: field.as === 'terms' ? termRows : 0 }, (_, i) => ({
        months: terms[i] ? String(terms[i].months) : '',
        rate: terms[i] ? comma(terms[i].rate) : '',
      })),
    };
  });
  return {
    code,
    title: kind.title[language],
    fields,
    paysReturn: kind.purposes.interest !== undefined,
  };
}

/** What products may call their return. */
export function wordingChoices(language: Language) {
  return wordings.map((value) => ({ value, label: wordingTitles[value][language] }));
}

/** The cap that holds on a day, in words. */
export function capText(on: Day, language: Language) {
  const cap = capOn(on);
  return { most: cap?.most ?? '', rule: cap?.citation[language] ?? '' };
}
