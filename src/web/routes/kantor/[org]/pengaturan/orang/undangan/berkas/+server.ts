import { invitationList } from '#base/people/invitations/invitation-list.view.ts';
import { roleTitles } from '#base/people/roles.ts';
import { translate } from '#web/language.ts';
import { allPages, listAnswer } from '#web/list-answer.ts';
import { settingsWords } from '../../../settings.words.ts';
import { officePeopleWords } from '../../people-office.words.ts';
import type { RequestHandler } from './$types';

/** The invitations, as CSV or XLSX; their links are kept nowhere. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(settingsWords, language);
  const p = translate(officePeopleWords, language);
  return listAnswer(
    { locals, url },
    {
      file: 'undangan',
      title: p('invitations'),
      rows: () => allPages((page) => invitationList(app, actor, page)),
      columns: [
        { title: t('name'), width: 28, value: (row) => row.name },
        { title: t('people.role'), width: 20, value: (row) => roleTitles[row.role][language] },
        {
          title: t('people.office'),
          width: 24,
          value: (row) => row.office ?? t('people.wholeOrg'),
        },
        { title: p('invitations.by'), width: 24, value: (row) => row.invitedBy },
        { title: p('invitations.made'), width: 26, value: (row) => row.createdAt.toISOString() },
        { title: p('invitations.until'), width: 26, value: (row) => row.expiresAt.toISOString() },
        { title: t('people.state'), width: 14, value: (row) => p(`invitations.${row.state}`) },
      ],
    },
  );
};
