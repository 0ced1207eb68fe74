import { orgFace } from '#base/org/org-face.view.ts';
import { templateList } from '#ledger/entry-templates/template-list.view.ts';
import { queryText, queryWord } from '#web/address.ts';
import { mustAskOnly } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { templatePageWords } from '../template-pages.words.ts';
import type { RequestHandler } from './$types';

/** Every template that the filter finds, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(templatePageWords, language);
  mustAskOnly(url, ['q', 'keadaan']);
  const isEnded = queryWord(url, 'keadaan', ['berakhir'] as const) !== undefined;
  const [{ name, businessDay }, rows] = await Promise.all([
    orgFace(app, actor),
    templateList(app, actor, { text: queryText(url, 'q'), isEnded }),
  ]);
  return tableAnswer(formAsked(url), {
    name: `${t('file')}-${businessDay}`,
    head: [name, t('title')],
    rows,
    columns: [
      { title: t('name'), width: 32, value: (row) => row.name },
      { title: t('memo'), width: 44, value: (row) => row.memo },
      { title: t('lines'), width: 10, value: (row) => String(row.lines) },
      { title: t('how'), width: 24, value: (row) => (row.asksSum ? t('asksSum') : '') },
      { title: t('endedOn'), width: 12, value: (row) => row.endedOn },
    ],
  });
};
