import { orgFace } from '#base/org/org-face.view.ts';
import { budgetList } from '#ledger/budget/budget-list.view.ts';
import { mustAskOnly } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { budgetPageWords } from '../budget-pages.words.ts';
import type { RequestHandler } from './$types';

/** Every budget with its sums, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(budgetPageWords, language);
  mustAskOnly(url, []);
  const [{ name, businessDay }, rows] = await Promise.all([
    orgFace(app, actor),
    budgetList(app, actor),
  ]);
  return tableAnswer(formAsked(url), {
    name: `${t('fileName')}-${businessDay}`,
    head: [name, t('title')],
    rows,
    columns: [
      { title: t('year'), width: 10, value: (row) => String(row.year) },
      { title: t('version'), width: 8, value: (row) => String(row.version) },
      { title: t('from'), width: 12, value: (row) => row.fromMonth },
      { title: t('state'), width: 14, value: (row) => t(`state.${row.status}`) },
      { title: t('decision'), width: 24, value: (row) => row.decision },
      { title: t('decidedOn'), width: 12, value: (row) => row.decidedOn },
      { title: t('reason'), width: 32, value: (row) => row.reason },
      { title: t('income'), width: 18, value: (row) => row.income },
      { title: t('expense'), width: 18, value: (row) => row.expense },
      { title: t('result'), width: 18, value: (row) => row.result },
    ],
  });
};
