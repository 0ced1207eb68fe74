import { depreciationMethods } from '#ledger/assets/methods/all.ts';
import { assetClassList } from '#ledger/assets/asset-list.view.ts';
import { taxTerms } from '#ledger/assets/tax-group.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { assetPageWords } from '../../asset-pages.words.ts';
import type { RequestHandler } from './$types';

/** The classes of assets with the terms that hold now, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(assetPageWords, language);
  const methodOf = (code: string) =>
    depreciationMethods.find((one) => one.code === code)?.title[language] ?? code;
  return listAnswer(
    { locals, url },
    {
      file: 'kelompok-aset',
      title: t('classes'),
      rows: async () =>
        (await assetClassList(app, actor)).map((own) => ({ ...own, terms: own.versions.at(-1)! })),
      columns: [
        { title: t('code'), width: 12, value: (row) => row.code },
        { title: t('className'), width: 32, value: (row) => row.name },
        { title: t('method'), width: 24, value: ({ terms }) => methodOf(terms.method) },
        { title: t('lifeMonths'), width: 18, value: ({ terms }) => String(terms.lifeMonths) },
        { title: t('yearlyRate'), width: 18, value: ({ terms }) => terms.yearlyRate },
        { title: t('residualPercent'), width: 18, value: ({ terms }) => terms.residualPercent },
        { title: t('starts'), width: 22, value: ({ terms }) => t(`starts.${terms.starts}`) },
        { title: t('taxGroup'), width: 24, value: (row) => taxTerms(row.taxGroup).title[language] },
      ],
    },
  );
};
