import { dayText } from '#base/day-text.ts';
import { day } from '#base/day.ts';
import { figures, fromDecimal } from '#base/money.ts';
import type { Language } from '#base/words.ts';
import { savingsKind } from '#coop/savings/kinds/all.ts';
import type { KeptParameters } from '#coop/savings/product.ts';
import type { KindField } from '#coop/savings/savings-kind.ts';
import { paidInYear, percentOf } from '#coop/savings/savings-law.ts';
import { translate } from '#web/language.ts';
import { productPageWords } from './product-pages.words.ts';

/** One parameter as a page shows it. */
export interface ShownParameter {
  readonly label: string;
  readonly text: string;
}

/** What a product says, parameter by parameter; a return whose days count otherwise says what it pays. */
export function shownTerms(
  kindCode: string,
  parameters: KeptParameters,
  language: Language,
): ShownParameter[] {
  const kind = savingsKind(kindCode);
  const shown = kind.fields.map((field) => ({
    label: field.title[language],
    text: shownValue(field, parameters[field.name], language),
  }));
  const t = translate(productPageWords, language);
  const paid = kind
    .rates(kind.schema.parse(parameters))
    .filter(({ yearly, basis }) => basis === '360' && Number(yearly) > 0)
    .map(({ yearly, basis }) => comma(percentOf(paidInYear(yearly, basis)), language));
  const [last] = shown.slice(-1);
  if (!last || paid.length === 0) return shown;
  return [
    ...shown.slice(0, -1),
    { ...last, text: `${last.text}. ${t('paid', { paid: paid.join(', ') })}` },
  ];
}

/** The same in one line, for lists. */
export function termsLine(kind: string, parameters: KeptParameters, language: Language): string {
  return shownTerms(kind, parameters, language)
    .slice(0, 2)
    .map(({ label, text }) => `${label}: ${text}`)
    .join(' · ');
}

function shownValue(field: KindField, value: unknown, language: Language): string {
  const t = translate(productPageWords, language);
  if (Array.isArray(value)) {
    return (value as { months: number; rate: string }[])
      .map(({ months, rate }) =>
        t('term.one', { months: String(months), rate: comma(rate, language) }),
      )
      .join('; ');
  }
  if (typeof value === 'boolean') return value ? t('yes') : t('no');
  const text = String(value ?? '');
  if (field.as === 'money') return `Rp ${figures(fromDecimal(text))}`;
  if (field.as === 'day') return dayText(day(text), language);
  if (field.as === 'percent') return `${comma(text, language)} %`;
  if (field.as === 'choice')
    return field.choices?.find(({ code }) => code === text)?.title[language] ?? text;
  return text;
}

function comma(text: string, language: Language): string {
  return language === 'id' ? text.replace('.', ',') : text;
}
