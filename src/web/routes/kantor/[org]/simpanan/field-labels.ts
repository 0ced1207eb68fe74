import type { Language } from '#base/words.ts';
import { translate } from '#web/language.ts';
import type { FormField } from './kind-form.ts';
import { productPageWords } from './product-pages.words.ts';

/** What each field of a product's form is called, for the list of what was refused. */
export function fieldLabels(
  fields: readonly Pick<FormField, 'name' | 'label'>[],
  language: Language,
): Record<string, string> {
  const t = translate(productPageWords, language);
  const own = Object.fromEntries(fields.map(({ name, label }) => [name, label]));
  return {
    ...own,
    code: t('code'),
    name: t('name'),
    wording: t('wording'),
    namedBy: t('namedBy'),
    namedOn: t('namedOn'),
    fromOn: t('fromOn'),
    leastRate: t('leastRate'),
    mostRate: t('mostRate'),
    decidedBy: t('decidedBy'),
    decidedOn: t('decidedOn'),
    principalAccountId: t('principalAccount'),
    interestAccountId: t('interestAccount'),
    feeAccountId: t('feeAccount'),
    reason: t('reason'),
    productId: t('title'),
  };
}
