import { voucherNumbering } from '#ledger/entries/voucher-series.view.ts';
import { translate } from '#web/language.ts';
import { listAnswer } from '#web/list-answer.ts';
import { numberingWords } from '../numbering-page.words.ts';
import type { RequestHandler } from './$types';

/** How far every series of voucher numbers has come, as CSV or XLSX. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { app, actor, language } = locals;
  const t = translate(numberingWords, language);
  return listAnswer(
    { locals, url },
    {
      file: 'nomor-bukti',
      title: t('series'),
      rows: async () => (await voucherNumbering(app, actor)).series,
      columns: [
        { title: t('kind'), width: 16, value: (row) => t(row.kind) },
        {
          title: t('source'),
          width: 32,
          value: (row) =>
            `${row.sourceCode} ${t(`source.${row.sourceKind}`, { person: row.person ?? '' })}`,
        },
        { title: t('year'), width: 8, value: (row) => String(row.year) },
        { title: t('last'), width: 14, value: (row) => String(row.last) },
      ],
    },
  );
};
