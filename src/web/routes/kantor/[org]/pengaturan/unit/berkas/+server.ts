import { unitList } from '#base/org/places.view.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { settingsWords } from '../../settings.words.ts';
import type { RequestHandler } from './$types';

/** The lines of business, closed ones too, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(settingsWords, language);
  return listAnswer(
    { locals, url },
    {
      file: 'unit-usaha',
      title: t('units.title'),
      rows: () => unitList(app, actor),
      columns: [
        { title: t('code'), width: 10, value: (row) => row.code },
        { title: t('name'), width: 32, value: (row) => row.name },
        { title: t('kind'), width: 20, value: (row) => t(`unit.${row.kind}` as 'unit.general') },
        {
          title: t('state'),
          width: 20,
          value: (row) => (row.closedOn === null ? t('open') : t('closed', { day: row.closedOn })),
        },
      ],
    },
  );
};
