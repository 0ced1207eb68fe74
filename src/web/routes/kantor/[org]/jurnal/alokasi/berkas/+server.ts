import { orgFace } from '#base/org/org-face.view.ts';
import { runOffTitles } from '#ledger/run-off/run-off.ts';
import { runOffsForFile } from '#ledger/run-off/run-off-list.view.ts';
import { methodTitles } from '#ledger/run-off/run-off-titles.ts';
import { mustAskOnly } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { runOffPageWords } from '../run-off-pages.words.ts';
import { runOffQuestion, runOffQuestions } from '../run-off-question.ts';
import type { RequestHandler } from './$types';

/** Every plan that the filter finds, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(runOffPageWords, language);
  mustAskOnly(url, runOffQuestions);
  const [{ name, businessDay }, rows] = await Promise.all([
    orgFace(app, actor),
    runOffsForFile(app, actor, runOffQuestion(url)),
  ]);
  return tableAnswer(formAsked(url), {
    name: `${t('file')}-${businessDay}`,
    head: [name, t('title')],
    rows,
    columns: [
      { title: t('name'), width: 32, value: (row) => row.name },
      { title: t('kind'), width: 30, value: (row) => runOffTitles[row.kind][language] },
      { title: t('balanceAccount'), width: 34, value: (row) => row.balanceAccount },
      { title: t('resultAccount'), width: 34, value: (row) => row.resultAccount },
      { title: t('method'), width: 20, value: (row) => methodTitles[row.method][language] },
      { title: t('fromOn'), width: 12, value: (row) => row.fromOn },
      { title: t('untilOn'), width: 12, value: (row) => row.untilOn },
      { title: t('next'), width: 12, value: (row) => row.nextOn },
      { title: t('state'), width: 20, value: (row) => t(`state.${row.status}`) },
      { title: t('total'), width: 18, value: (row) => row.total },
      { title: t('done'), width: 18, value: (row) => row.done },
      { title: t('settled'), width: 18, value: (row) => row.settled },
      { title: t('balance'), width: 18, value: (row) => row.balance },
    ],
  });
};
