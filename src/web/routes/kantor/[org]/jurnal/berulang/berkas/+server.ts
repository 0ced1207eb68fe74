import { orgFace } from '#base/org/org-face.view.ts';
import { recurringList } from '#ledger/recurring/recurring-list.view.ts';
import { mustAskOnly } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { recurringPageWords } from '../recurring-pages.words.ts';
import { rhythmText } from '../rhythm-text.ts';
import type { RequestHandler } from './$types';

/** Every recurring entry, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(recurringPageWords, language);
  mustAskOnly(url, []);
  const [{ name, businessDay }, rows] = await Promise.all([
    orgFace(app, actor),
    recurringList(app, actor),
  ]);
  return tableAnswer(formAsked(url), {
    name: `${t('file')}-${businessDay}`,
    head: [name, t('title')],
    rows,
    columns: [
      { title: t('name'), width: 32, value: (row) => row.name },
      { title: t('every'), width: 44, value: (row) => rhythmText(row, language) },
      { title: t('fromOn'), width: 12, value: (row) => row.fromOn },
      { title: t('untilOn'), width: 12, value: (row) => row.untilOn },
      { title: t('next'), width: 12, value: (row) => row.nextOn },
      { title: t('state'), width: 20, value: (row) => t(`state.${row.status}`) },
      { title: t('amount'), width: 18, value: (row) => row.amount },
    ],
  });
};
