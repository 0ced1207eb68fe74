import { orgFace } from '#base/org/org-face.view.ts';
import { sampleSubjects } from '#ledger/audit-samples/population.ts';
import { sampleList, sampleSorts } from '#ledger/audit-samples/sample-list.view.ts';
import { methodTitles, subjectTitles } from '#ledger/audit-samples/sample-titles.ts';
import { queryWord } from '#web/address.ts';
import { mustAskOnly } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { auditPageWords } from '../audit-pages.words.ts';
import type { RequestHandler } from './$types';

const mostInFile = 500;

/** The samples that the address's filter finds, as CSV or XLSX; the newest five hundred. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(auditPageWords, language);
  mustAskOnly(url, ['keadaan', 'isi', 'urut']);
  const state = queryWord(url, 'keadaan', ['berjalan', 'ditutup'] as const);
  const [{ name, businessDay }, { rows }] = await Promise.all([
    orgFace(app, actor),
    sampleList(app, actor, {
      state: state && ({ berjalan: 'open', ditutup: 'closed' } as const)[state],
      about: queryWord(url, 'isi', sampleSubjects),
      sort: queryWord(url, 'urut', sampleSorts),
      limit: mostInFile,
    }),
  ]);
  return tableAnswer(formAsked(url), {
    name: `${t('file.list')}-${businessDay}`,
    head: [name, t('samples')],
    rows,
    columns: [
      { title: t('name'), width: 36, value: (row) => row.name },
      { title: t('about'), width: 24, value: (row) => subjectTitles[row.about][language] },
      { title: t('method'), width: 24, value: (row) => methodTitles[row.method][language] },
      { title: t('from'), width: 12, value: (row) => row.from },
      { title: t('to'), width: 12, value: (row) => row.to },
      { title: t('populationCount'), value: (row) => String(row.populationCount) },
      { title: t('populationSum'), value: (row) => row.populationSum },
      { title: t('size'), width: 14, value: (row) => String(row.size) },
      { title: t('progress'), width: 14, value: (row) => String(row.examined) },
      { title: t('exceptions', { count: '' }).trim(), value: (row) => String(row.exceptions) },
      { title: t('drawnAt'), width: 24, value: (row) => row.drawnAt.toISOString() },
      { title: t('drawnBy'), width: 24, value: (row) => row.drawnBy ?? '' },
      { title: t('state'), width: 14, value: (row) => t(row.closedAt ? 'closed' : 'open') },
    ],
  });
};
