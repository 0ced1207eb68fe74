import { purposes } from '#app.ts';
import { postingMap } from '#ledger/accounts/posting-map.view.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { mapWords } from '../map-page.words.ts';
import type { RequestHandler } from './$types';

/** Every purpose with the account that stands for it, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(mapWords, language);
  return listAnswer(
    { locals, url },
    {
      file: 'peta-akun',
      title: t('list'),
      rows: async () => {
        const { rows } = await postingMap(app, actor);
        const usual = rows.filter(({ productId }) => productId === null);
        const chosen = new Map(usual.map((row) => [row.purpose, row]));
        return [...purposes.all.values()].map(({ code, title }) => ({
          title,
          account: chosen.get(code) ?? null,
        }));
      },
      columns: [
        { title: t('purpose'), width: 44, value: (row) => row.title[language] },
        {
          title: t('account'),
          width: 36,
          value: ({ account }) => (account ? `${account.code} ${account.name}` : t('none')),
        },
      ],
    },
  );
};
