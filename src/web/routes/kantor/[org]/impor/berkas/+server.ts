import { dayAt } from '#base/day.ts';
import { sheetImports } from '#coop/import/sheet-imports.view.ts';
import { translate } from '#web/language.ts';
import { allAfter, listAnswer } from '#web/list-answer.ts';
import { importPageWords } from '../import-pages.words.ts';
import type { RequestHandler } from './$types';

/** Every import of sheets, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(importPageWords, language);
  return listAnswer(
    { locals, url },
    {
      file: 'impor',
      title: t('past'),
      rows: () =>
        allAfter(async (after) => {
          const { imports, next } = await sheetImports(app, actor, after);
          return { rows: imports, next };
        }),
      columns: [
        { title: t('col.files'), width: 40, value: (row) => row.files.join(', ') },
        { title: t('col.balancesOf'), width: 14, value: (row) => row.day },
        { title: t('col.taken'), width: 12, value: (row) => String(row.taken) },
        {
          title: t('col.by'),
          width: 28,
          value: (row) => `${row.by ?? t('system')}, ${dayAt(row.at, 'Asia/Jakarta')}`,
        },
        {
          title: t('col.state'),
          width: 16,
          value: (row) => t(row.undoneAt === null ? 'state.booked' : 'state.undone'),
        },
      ],
    },
  );
};
