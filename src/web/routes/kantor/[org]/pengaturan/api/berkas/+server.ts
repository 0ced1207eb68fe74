import { keyList } from '#base/api-keys/key-list.view.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { apiPageWords } from '../api-page.words.ts';
import type { RequestHandler } from './$types';

/** The keys for programs, as CSV or XLSX; of a key itself nothing is kept. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(apiPageWords, language);
  return listAnswer(
    { locals, url },
    {
      file: 'kunci-api',
      title: t('title'),
      rows: () => keyList(app, actor),
      columns: [
        { title: t('name'), width: 32, value: (row) => row.name },
        { title: t('owner'), width: 24, value: (row) => row.owner },
        { title: t('scopes'), width: 40, value: (row) => row.scopes.join(', ') },
        { title: t('from'), width: 12, value: (row) => row.fromOn },
        { title: t('until'), width: 12, value: (row) => row.untilOn },
        { title: t('state'), width: 14, value: (row) => t(row.state) },
        {
          title: t('used'),
          width: 26,
          value: (row) => row.lastUsedAt?.toISOString() ?? t('never'),
        },
      ],
    },
  );
};
