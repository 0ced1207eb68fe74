import { monthTitle } from '#base/day-text.ts';
import { addMonths, monthEnd, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { assetClasses, assetStates } from '../assets/asset-state.view.ts';
import type { AssetState } from '../assets/asset.ts';
import { dueDepreciation } from '../assets/due-depreciation.ts';
import { defineReport, named } from './define-report.ts';
import type { ReportAsk, ReportColumn } from './define-report.ts';
import { reportQuestion, spanOf } from './report-question.ts';

const mostMonths = 24;

/**
 * What the months to come will write off, class by class, as the register stands today; months that are
 * overdue fall into the first. It is a plan: nothing of it is posted.
 */
export const assetSchedule = defineReport({
  code: 'asset-schedule',
  title: { id: 'Rencana Penyusutan', en: 'Depreciation to Come' },
  input: reportQuestion,
  dated: false,
  period(question, today) {
    const from = monthStart(question.from ?? question.on ?? today);
    const to = monthEnd(question.to ?? addMonths(from, 11));
    if (to < from) refuse('report/days-reversed', { field: 'from', from, to });
    return { from, to: to > last(from) ? last(from) : to };
  },
  columns: (ask) => [
    ...monthsOf(ask).map((key): ReportColumn => ({ key, title: monthTitle(key) })),
    { key: 'total', title: { id: 'Jumlah', en: 'Total' } },
  ],

  async *run(q, ask) {
    const [assets, classes] = await Promise.all([assetStates(q), assetClasses(q)]);
    const months = monthsOf(ask);
    const due = dueDepreciation(assets.filter(inScope(ask)), classes, months.at(-1)!);
    const rows = classes.flatMap((own) => {
      const mine = due.filter(({ asset }) => asset.classId === own.id);
      if (mine.length === 0) return [];
      const all = mine.flatMap((one) => one.months);
      const amounts = months.map((month, i) =>
        sum(
          all
            .filter((one) => (i === 0 ? one.month <= month : one.month === month))
            .map(({ amount }) => amount),
        ),
      );
      return [{ own, amounts: [...amounts, sum(amounts)] }];
    });
    for (const { own, amounts } of rows) {
      yield { code: own.code, title: named(own.name), kind: 'accounts', level: 1, amounts };
    }
    const title = { id: 'Jumlah penyusutan', en: 'Total depreciation' };
    const total = [...months, 'total'].map((_, i): Money =>
      rows.length === 0 ? zero : sum(rows.map(({ amounts }) => amounts[i]!)),
    );
    if (rows.length > 0) yield { code: 'total', title, kind: 'sum', level: 0, amounts: total };
  },
});

function last(from: Day): Day {
  return monthEnd(addMonths(from, mostMonths - 1));
}

function monthsOf(ask: ReportAsk): Day[] {
  const { from, to } = spanOf(ask.period);
  const months: Day[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

function inScope({ scope }: ReportAsk): (asset: AssetState) => boolean {
  return ({ sums }) => {
    const at = sums.find(({ cost }) => cost > zero);
    return (
      (scope.unitId === undefined || at?.unitId === scope.unitId) &&
      (scope.officeId === undefined || at?.officeId === scope.officeId)
    );
  };
}
