import { savingsAccounts } from '#coop/savings/account-list.view.ts';
import { translate } from '#web/language.ts';
import { allPages, listAnswer } from '#web/list-answer.ts';
import { accountPageWords } from '../account-pages.words.ts';
import { accountAsks } from '../account-asks.ts';
import { accountQuestion } from '../account-question.ts';
import type { RequestHandler } from './$types';

/** The savings accounts that the address's filter finds, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(accountPageWords, language);
  const asked = accountQuestion(url);
  return listAnswer(
    { locals, url },
    {
      file: 'rekening-simpanan',
      title: t('list'),
      asks: accountAsks,
      rows: () => allPages((page) => savingsAccounts(app, actor, asked, { page, limit: 1000 })),
      columns: [
        { title: t('number'), width: 14, value: (row) => row.number },
        { title: t('member'), width: 12, value: (row) => row.memberNumber },
        { title: t('member'), width: 28, value: (row) => row.memberName },
        { title: t('product'), width: 24, value: (row) => row.productName },
        { title: t('office'), width: 18, value: (row) => row.office },
        { title: t('state'), width: 10, value: (row) => t(`state.${row.standing}`) },
        { title: t('openedOn'), width: 12, value: (row) => row.openedOn },
        { title: t('lastDay'), width: 12, value: (row) => row.lastDay ?? '' },
        { title: t('maturesOn'), width: 12, value: (row) => row.maturesOn ?? '' },
        { title: t('held'), width: 16, value: (row) => row.held },
        { title: t('balance'), width: 18, value: (row) => row.balance },
      ],
    },
  );
};
