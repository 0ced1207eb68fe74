import { addMonths, monthStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Language } from '#base/words.ts';
import type { CashMonth } from '#ledger/cash/cash-by-month.view.ts';
import { translate } from '#web/language.ts';
import { countText } from '#web/ui/count-text.ts';
import { drawChart } from '#web/ui/draw-chart.ts';
import type { DrawnChart } from '#web/ui/draw-chart.ts';
import { dayText } from '#web/ui/day-text.ts';
import { overviewWords } from './overview.words.ts';

/**
 * Draws cash in and out by month, in million rupiah. A month before the first movement is missing and
 * stays open; one between two others in which nothing moved is nought. Null where nothing ever moved.
 */
export function cashChart(
  months: readonly CashMonth[],
  until: Day,
  count: number,
  language: Language,
): DrawnChart | null {
  const [first] = months;
  if (!first) return null;
  const t = translate(overviewWords, language);
  const byMonth = new Map(months.map((one) => [one.month, one]));
  const axis = Array.from({ length: count }, (_, i) => addMonths(monthStart(until), i + 1 - count));
  const figures = (of: 'cashIn' | 'cashOut') =>
    axis.map((month) => (month < first.month ? null : (byMonth.get(month)?.[of] ?? (0n as Money))));
  const series = (name: string, amounts: readonly (Money | null)[]) => ({
    name,
    values: amounts.map((amount) => (amount === null ? null : Number(amount) / 1e8)),
    shown: amounts.map((amount) => (amount === null ? t('chart.none') : millions(amount))),
  });
  const total = (of: 'cashIn' | 'cashOut') => millions(sum(months.map((one) => one[of])));
  return drawChart({
    kind: 'bars',
    title: t('chart.text', { count, in: total('cashIn'), out: total('cashOut') }),
    unit: t('chart.unit'),
    labels: axis.map((month, i) => {
      const [, name = '', year = ''] = dayText(month, language).split(' ');
      // A year needs room: the first month has it, and January where none stands close before it.
      return i === 0 || (month.slice(5, 7) === '01' && i > 1) ? `${name} ${year}` : name;
    }),
    series: [series(t('chart.in'), figures('cashIn')), series(t('chart.out'), figures('cashOut'))],
  });
}

/** Millions with one digit behind the comma, rounded half away from nought; for the eye only. */
function millions(amount: Money): string {
  const tenths = (amount + 5_000_000n) / 10_000_000n;
  return `${countText(tenths / 10n)},${tenths % 10n}`;
}
