import { day } from '#base/day.ts';
import { orgFace } from '#base/org/org-face.view.ts';
import { bankAccountCard } from '#ledger/bank/bank-accounts.view.ts';
import { bankLines } from '#ledger/bank/matching.view.ts';
import { mustAskOnly } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { bankPageWords } from '../../../bank-pages.words.ts';
import { linesQuestion } from '../lines-question.ts';
import type { RequestHandler } from './$types';

/** The lines that the address asks for, with the bank's balance after each, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { app, actor, language } = locals;
  mustAskOnly(url, ['tampil', 'dari', 'sampai']);
  const t = translate(bankPageWords, language);
  const face = await orgFace(app, actor);
  const { wanted } = linesQuestion(url, params.id, day(face.businessDay));
  const [account, { lines }] = await Promise.all([
    bankAccountCard(app, actor, params.id),
    bankLines(app, actor, wanted, { after: 0, limit: 50_000 }),
  ]);
  return tableAnswer(formAsked(url), {
    name: `rekening-koran-${account.code}-${face.businessDay}`,
    head: [face.name, `${account.code} ${account.name}`],
    rows: lines,
    columns: [
      { title: t('day'), width: 12, value: (row) => row.day },
      { title: t('memo'), width: 48, value: (row) => row.memo },
      { title: t('reference'), width: 20, value: (row) => row.reference },
      { title: t('amount'), width: 18, value: (row) => row.amount },
      { title: t('balance'), width: 18, value: (row) => row.balance },
      { title: t('voucher'), width: 20, value: (row) => row.vouchers },
    ],
  });
};
