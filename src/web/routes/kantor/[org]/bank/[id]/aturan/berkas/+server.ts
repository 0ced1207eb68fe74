import { shownRules } from '#ledger/bank/matching.view.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { bankPageWords } from '../../../bank-pages.words.ts';
import { bankRuleWords } from '../../../bank-rules.words.ts';
import type { RequestHandler } from './$types';

/** The rules of a bank account, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url, params }) => {
  const { app, actor, language } = locals;
  const t = translate(bankRuleWords, language);
  const tb = translate(bankPageWords, language);
  return listAnswer(
    { locals, url },
    {
      file: 'aturan-bank',
      title: t('rules'),
      rows: () => shownRules(app, actor, params.id),
      columns: [
        { title: t('rule.words'), width: 28, value: (row) => row.words },
        { title: t('direction'), width: 12, value: (row) => t(`direction.${row.direction}`) },
        { title: tb('account.against'), width: 32, value: (row) => `${row.code} ${row.name}` },
        { title: tb('post.memo'), width: 32, value: (row) => row.memo },
        {
          title: t('rule.posts'),
          width: 20,
          value: (row) => t(row.posts ? 'posts.yes' : 'posts.no'),
        },
      ],
    },
  );
};
