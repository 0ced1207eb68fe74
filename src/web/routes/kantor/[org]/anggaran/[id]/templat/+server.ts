import { sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { budgetSheet } from '#ledger/budget/budget-sheet.view.ts';
import { monthsOfYear } from '#ledger/budget/budget.ts';
import { queryText } from '#web/address.ts';
import { mustAskOnly } from '#web/download-question.ts';
import { translate } from '#web/language.ts';
import { formAsked, tableAnswer } from '#web/table-file.ts';
import { dayText } from '#web/ui/day-text.ts';
import { budgetPageWords } from '../../budget-pages.words.ts';
import type { RequestHandler } from './$types';

/** A budget as a sheet that can be filled in and brought back: every account, and what is planned so far. */
export const GET: RequestHandler = async ({ locals, url, params }) => {
  const { app, actor, language } = locals;
  const t = translate(budgetPageWords, language);
  mustAskOnly(url, ['unit']);
  const unit = queryText(url, 'unit', 40) || 'none';
  const { budget, units, rows } = await budgetSheet(app, actor, { budgetId: params.id, unit });
  const named = units.find(({ id }) => id === unit)?.code ?? '';
  const told = (months: readonly (Money | null)[]) => months.filter((month) => month !== null);
  return tableAnswer(formAsked(url), {
    name: `${t('fileName')}-${budget.year}-${budget.version}`,
    head: [],
    rows: rows.filter(({ account }) => !account.isClosed),
    columns: [
      { title: t('code'), width: 14, value: ({ account }) => account.code },
      { title: t('accountName'), width: 44, value: ({ account }) => account.name },
      { title: t('unit'), width: 10, value: () => named },
      ...monthsOfYear(budget.year).map((month, i) => ({
        title: dayText(month, language, 'month').replace(/ \d{4}$/, ''),
        width: 16,
        value: ({ months }: (typeof rows)[number]) => months[i] ?? null,
      })),
      {
        title: t('yearSum'),
        width: 18,
        value: ({ months }) => (told(months).length === 0 ? null : sum(told(months))),
      },
    ],
  });
};
