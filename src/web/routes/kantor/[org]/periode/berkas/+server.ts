import { periods } from '#ledger/periods/periods.view.ts';
import { queryText } from '#web/address.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { periodWords } from '../period-pages.words.ts';
import type { RequestHandler } from './$types';

/** The months of a year and how they stand, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(periodWords, language);
  const asked = queryText(url, 'tahun', 4);
  const year = /^\d{4}$/.test(asked) ? Number(asked) : undefined;
  return listAnswer(
    { locals, url },
    {
      file: 'periode',
      title: t('title'),
      asks: ['tahun'],
      rows: async () => (await periods(app, actor, year)).months,
      columns: [
        { title: t('month'), width: 12, value: (row) => row.month.slice(0, 7) },
        { title: t('state'), width: 14, value: (row) => t(`state.${row.state}`) },
        { title: t('entries'), width: 10, value: (row) => String(row.entries) },
        { title: t('changed'), width: 26, value: (row) => row.changedAt?.toISOString() ?? null },
        { title: t('reason'), width: 32, value: (row) => row.reason },
      ],
    },
  );
};
