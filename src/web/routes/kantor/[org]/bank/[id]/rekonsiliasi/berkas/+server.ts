import { reconciliations } from '#ledger/bank/reconciliations.view.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { bankPageWords } from '../../../bank-pages.words.ts';
import type { RequestHandler } from './$types';

/** The reconciliations of a bank account that were closed, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url, params }) => {
  const { app, actor, language } = locals;
  const t = translate(bankPageWords, language);
  return listAnswer(
    { locals, url },
    {
      file: 'rekonsiliasi-bank',
      title: t('past'),
      rows: () => reconciliations(app, actor, params.id),
      columns: [
        { title: t('tab.reconcile'), width: 14, value: (row) => String(row.number) },
        { title: t('day'), width: 12, value: (row) => row.day },
        { title: t('book'), width: 18, value: (row) => row.book },
        { title: t('balance'), width: 18, value: (row) => row.bank },
        { title: t('by'), width: 24, value: (row) => row.by },
        {
          title: t('state'),
          width: 16,
          value: (row) => t(row.reopenedAt === null ? 'state.closed' : 'state.reopened'),
        },
        { title: t('reason'), width: 32, value: (row) => row.reopenedReason },
      ],
    },
  );
};
