import { orgFace } from '#base/org/org-face.view.ts';
import { accountWords } from '#ledger/accounts/account.words.ts';
import { chart } from '#ledger/accounts/chart.view.ts';
import { mustAskOnly } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { accountsFound, chartQuestion } from '../chart-question.ts';
import { chartWords } from '../chart-pages.words.ts';
import type { RequestHandler } from './$types';

/** The accounts that the address's filter finds, with today's balances, as CSV or XLSX. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(chartWords, language);
  mustAskOnly(url, ['q', 'golongan', 'status']);
  const ta = translate(accountWords, language);
  const [{ name, businessDay }, { accounts }] = await Promise.all([
    orgFace(app, actor),
    chart(app, actor),
  ]);
  return tableAnswer(formAsked(url), {
    name: `bagan-akun-${businessDay}`,
    head: [name, t('list')],
    rows: accountsFound(accounts, chartQuestion(url)),
    columns: [
      { title: t('code'), width: 12, value: (row) => row.code },
      { title: t('name'), width: 36, value: (row) => row.name },
      { title: t('class'), width: 30, value: (row) => ta(`class.${row.sakClass}`) },
      { title: t('side'), width: 14, value: (row) => ta(`side.${row.normal}`) },
      {
        title: t('legal'),
        width: 20,
        value: (row) => row.legalClass && ta(`legal.${row.legalClass}`),
      },
      {
        title: t('flow'),
        width: 20,
        value: (row) => row.cashFlowClass && ta(`flow.${row.cashFlowClass}`),
      },
      { title: t('unit'), width: 20, value: (row) => row.usualUnit },
      { title: t('control'), width: 14, value: (row) => (row.control ? t('control') : null) },
      { title: t('closed'), width: 12, value: (row) => row.closedOn },
      { title: t('balance'), width: 18, value: (row) => row.balance },
    ],
  });
};
