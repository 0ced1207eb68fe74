import { assetList } from '#ledger/assets/asset-list.view.ts';
import { queryId, queryText, queryWord } from '#web/address.ts';
import { translate } from '#web/language.ts';
import { allAfter, listAnswer } from '#web/list-answer.ts';
import { assetPageWords } from '../asset-pages.words.ts';
import type { RequestHandler } from './$types';

/** The assets that the address's filter finds, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(assetPageWords, language);
  return listAnswer(
    { locals, url },
    {
      file: 'aset-tetap',
      title: t('list'),
      asks: ['q', 'kelompok', 'status'],
      rows: () => {
        const asked = {
          text: queryText(url, 'q'),
          classId: queryId(url, 'kelompok'),
          gone: queryWord(url, 'status', ['dilepas']) !== undefined,
          limit: 200,
        };
        return allAfter(async (after) => {
          const { assets, next } = await assetList(app, actor, asked, after);
          return { rows: assets, next };
        });
      },
      columns: [
        { title: t('number'), width: 14, value: (row) => row.number },
        { title: t('name'), width: 32, value: (row) => row.name },
        { title: t('class'), width: 24, value: (row) => row.className },
        { title: t('place'), width: 20, value: (row) => row.place },
        { title: t('acquired'), width: 12, value: (row) => row.acquiredOn },
        { title: t('cost'), width: 18, value: (row) => row.cost },
        { title: t('accumulated'), width: 18, value: (row) => row.accumulated },
        { title: t('book'), width: 18, value: (row) => row.bookValue },
      ],
    },
  );
};
