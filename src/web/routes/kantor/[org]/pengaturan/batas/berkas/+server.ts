import { approvalLimits } from '#base/approval/approval-limits.view.ts';
import { roleTitles } from '#base/people/roles.ts';
import { actTitle } from '#web/act-titles.words.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { limitWords } from '../limit-page.words.ts';
import type { RequestHandler } from './$types';

/** The limits of approval, one act and role a row, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(limitWords, language);
  return listAnswer(
    { locals, url },
    {
      file: 'batas-persetujuan',
      title: t('title'),
      rows: async () =>
        (await approvalLimits(app, actor)).flatMap(({ act, limits }) =>
          limits.map((limit) => ({ ...limit, act })),
        ),
      columns: [
        { title: t('act'), width: 36, value: (row) => actTitle(row.act, language) },
        { title: t('role'), width: 20, value: (row) => roleTitles[row.role][language] },
        { title: t('rule'), width: 24, value: (row) => t(row.rule) },
        { title: t('limit'), width: 18, value: (row) => row.amount },
      ],
    },
  );
};
