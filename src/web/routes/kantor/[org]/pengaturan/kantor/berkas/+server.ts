import { officeList } from '#base/org/places.view.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { settingsWords } from '../../settings.words.ts';
import type { RequestHandler } from './$types';

/** The offices, closed ones too, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(settingsWords, language);
  return listAnswer(
    { locals, url },
    {
      file: 'kantor',
      title: t('offices.title'),
      rows: () => officeList(app, actor),
      columns: [
        { title: t('code'), width: 10, value: (row) => row.code },
        { title: t('name'), width: 32, value: (row) => row.name },
        { title: t('kind'), width: 16, value: (row) => t(`office.${row.kind}` as 'office.head') },
        { title: t('address'), width: 40, value: (row) => row.address },
        { title: t('offices.zone'), width: 18, value: (row) => row.timeZone },
        { title: t('state'), width: 20, value: ({ closedOn }) => stateOf(closedOn) },
      ],
    },
  );

  function stateOf(closedOn: string | null): string {
    return closedOn === null ? t('open') : t('closed', { day: closedOn });
  }
};
