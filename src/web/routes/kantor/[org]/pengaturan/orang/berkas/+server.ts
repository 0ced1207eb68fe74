import { mandateList } from '#base/people/mandate-list.view.ts';
import { roleNames, roleTitles } from '#base/people/roles.ts';
import { queryText, queryWord } from '#web/address.ts';
import { translate } from '#web/language.ts';
import { allPages, listAnswer } from '#web/list-answer.ts';
import { settingsWords } from '../../settings.words.ts';
import type { RequestHandler } from './$types';

/** Who holds which role, as the address's filter finds it, as CSV or XLSX; without anybody's contact. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(settingsWords, language);
  const states = {
    holds: t('people.holds'),
    'to-come': t('people.to-come'),
    past: t('people.pastState'),
    revoked: t('people.revoked'),
  };
  return listAnswer(
    { locals, url },
    {
      file: 'orang-dan-jabatan',
      title: t('people.title'),
      asks: ['q', 'jabatan', 'selesai'],
      rows: () => {
        const asked = {
          search: queryText(url, 'q'),
          role: queryWord(url, 'jabatan', roleNames) ?? null,
          past: queryText(url, 'selesai') !== '',
        };
        return allPages((page) => mandateList(app, actor, { ...asked, page }));
      },
      columns: [
        { title: t('name'), width: 28, value: (row) => row.name },
        { title: t('people.role'), width: 20, value: (row) => roleTitles[row.role][language] },
        {
          title: t('people.office'),
          width: 24,
          value: (row) => row.office ?? t('people.wholeOrg'),
        },
        { title: t('people.from'), width: 12, value: (row) => row.fromOn },
        { title: t('people.until'), width: 14, value: (row) => row.untilOn ?? t('people.endless') },
        { title: t('people.state'), width: 14, value: (row) => states[row.state] },
      ],
    },
  );
};
