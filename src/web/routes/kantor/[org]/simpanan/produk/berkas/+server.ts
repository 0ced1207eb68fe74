import { savingsKind } from '#coop/savings/kinds/all.ts';
import { savingsProducts } from '#coop/savings/product.view.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { productPageWords } from '../../product-pages.words.ts';
import { shownTerms } from '../../shown-terms.ts';
import type { RequestHandler } from './$types';

/** The savings products with the terms that hold today, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(productPageWords, language);
  return listAnswer(
    { locals, url },
    {
      file: 'produk-simpanan',
      title: t('list'),
      rows: () => savingsProducts(app, actor),
      columns: [
        { title: t('code'), width: 8, value: (row) => row.code },
        { title: t('name'), width: 28, value: (row) => row.name },
        { title: t('kind'), width: 24, value: (row) => savingsKind(row.kind).title[language] },
        {
          title: t('terms'),
          width: 60,
          value: ({ kind, terms }) =>
            terms === null
              ? t('terms.none')
              : shownTerms(kind, terms.parameters, language)
                  .map(({ label, text }) => `${label}: ${text}`)
                  .join('; '),
        },
        { title: t('namedBy'), width: 24, value: (row) => row.namedBy },
        { title: t('namedOn'), width: 12, value: (row) => row.namedOn },
        { title: t('decidedBy'), width: 24, value: ({ terms }) => terms?.decidedBy ?? '' },
        {
          title: t('state'),
          width: 10,
          value: ({ closedOn }) => t(closedOn === null ? 'state.open' : 'state.closed'),
        },
        { title: t('accounts'), width: 10, value: (row) => String(row.accounts) },
        { title: t('balance'), width: 18, value: (row) => row.balance },
      ],
    },
  );
};
