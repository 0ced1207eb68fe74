import { permissions } from '#app.ts';
import { roleNames, roleTitles } from '#base/people/roles.ts';
import type { Role } from '#base/people/roles.ts';
import { read } from '#base/read.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { settingsWords } from '../../settings.words.ts';
import type { RequestHandler } from './$types';

interface Row {
  readonly title: string;
  readonly roles: readonly Role[];
}

/** The one table of permissions, role by role, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(settingsWords, language);
  return listAnswer<Row>(
    { locals, url },
    {
      file: 'izin',
      title: t('tab.permissions'),
      rows: async () => {
        await read(app, actor, 'settings.read', async () => undefined);
        return [...permissions.all.values()].map(({ title, roles }) => ({
          title: title[language],
          roles,
        }));
      },
      columns: [
        { title: t('tab.permissions'), width: 48, value: (row) => row.title },
        ...roleNames.map((role) => ({
          title: roleTitles[role][language],
          width: 14,
          value: (row: Row) => (row.roles.includes(role) ? '✓' : null),
        })),
      ],
    },
  );
};
