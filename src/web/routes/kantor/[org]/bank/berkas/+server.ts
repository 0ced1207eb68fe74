import { bankAccounts } from '#ledger/bank/bank-accounts.view.ts';
import { maskedNumber } from '#ledger/bank/bank.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { bankPageWords } from '../bank-pages.words.ts';
import type { RequestHandler } from './$types';

/** The bank accounts and where they stand, as CSV or XLSX; numbers with their middle hidden. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(bankPageWords, language);
  return listAnswer(
    { locals, url },
    {
      file: 'rekening-bank',
      title: t('list'),
      rows: () => bankAccounts(app, actor),
      columns: [
        { title: t('account'), width: 32, value: (row) => `${row.code} ${row.name}` },
        { title: t('bank'), width: 16, value: (row) => row.bank },
        { title: t('branch'), width: 16, value: (row) => row.branch },
        { title: t('number'), width: 20, value: (row) => maskedNumber(row.number) },
        { title: t('openedOn'), width: 12, value: (row) => row.openedOn },
        { title: t('book'), width: 18, value: (row) => row.book },
        { title: t('balance'), width: 18, value: (row) => row.bankBalance },
        { title: t('statementTo'), width: 14, value: (row) => row.statementTo },
        { title: t('reconciled'), width: 14, value: (row) => row.reconciledOn },
        { title: t('closedOn'), width: 12, value: (row) => row.closedOn },
      ],
    },
  );
};
