import { firstDay } from '#base/day.ts';
import { negate } from '#base/money.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { savingsAccount } from '#coop/savings/account-card.view.ts';
import { subStatement } from '#ledger/statements/sub-statement.view.ts';
import type { StatementLine } from '#ledger/statements/sub-statement.view.ts';
import { queryDay } from '#web/address.ts';
import { mustBeReadable } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { accountPageWords } from '../../account-pages.words.ts';
import type { RequestHandler } from './$types';

/** The movements of one savings account with the balance after each, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { app, actor, language } = locals;
  const t = translate(accountPageWords, language);
  const [account, { businessDay }] = await Promise.all([
    savingsAccount(app, actor, params.id),
    orgFace(app, actor),
  ]);
  const [from, to] = [queryDay(url, 'dari', businessDay), queryDay(url, 'sampai', businessDay)];
  mustBeReadable(from, to);
  const wanted = {
    accountId: account.accountId,
    subId: account.id,
    span: { from: from.day ?? firstDay, to: to.day ?? businessDay },
  };
  const all = async () => {
    const lines: StatementLine[] = [];
    let page = await subStatement(app, actor, wanted, null);
    lines.push(...page.lines);
    while (page.next) {
      page = await subStatement(app, actor, wanted, page.next);
      lines.push(...page.lines);
    }
    return lines;
  };
  return listAnswer(
    { locals, url },
    {
      file: `mutasi-${account.number}`,
      title: `${t('statement')} ${account.number} ${account.product.name}`,
      asks: ['dari', 'sampai'],
      rows: all,
      columns: [
        { title: t('day'), width: 12, value: (line) => line.day },
        { title: t('voucher'), width: 18, value: (line) => line.number },
        { title: t('memo'), width: 40, value: (line) => line.lineMemo || line.memo },
        { title: t('moved'), width: 18, value: (line) => negate(line.amount) },
        { title: t('balance'), width: 18, value: (line) => negate(line.balance) },
      ],
    },
  );
};
