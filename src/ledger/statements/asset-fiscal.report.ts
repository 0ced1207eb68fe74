import { yearStart } from '#base/day.ts';
import { dayText } from '#base/day-text.ts';
import { minus, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import { nextMonth } from '../assets/asset-input.ts';
import { assetFigures } from '../assets/asset-figures.view.ts';
import type { AssetFigures } from '../assets/asset-figures.view.ts';
import { fiscalWithin } from '../assets/fiscal.ts';
import { defineReport, named } from './define-report.ts';
import type { ReportColumn } from './define-report.ts';
import { reportQuestion, spanAsked, spanOf } from './report-question.ts';
import type { Span } from './totals.view.ts';

const columns: readonly ReportColumn[] = [
  { key: 'commercial', title: { id: 'Penyusutan komersial', en: 'Commercial depreciation' } },
  { key: 'fiscal', title: { id: 'Penyusutan fiskal', en: 'Fiscal depreciation' } },
  { key: 'difference', title: { id: 'Koreksi fiskal', en: 'Fiscal correction' } },
  { key: 'commercialBook', title: { id: 'Nilai buku komersial', en: 'Commercial book value' } },
  { key: 'fiscalBook', title: { id: 'Nilai buku fiskal', en: 'Fiscal book value' } },
];

/**
 * Fiscal beside commercial depreciation (UU PPh, art. 11; PMK 72/2023), asset by asset, as a memo: the
 * correction is what was booked less what tax law allows. Of an asset that was taken over both sides count from
 * the month after: what the books wrote off of it before is not known here asset by asset, and nought in its
 * place would make a correction out of it. Assets that have left the books are reckoned to
 * their disposal's month by the books alone, and are left out here.
 */
export const assetFiscal = defineReport({
  code: 'asset-fiscal',
  title: { id: 'Penyusutan Fiskal dan Komersial', en: 'Fiscal and Commercial Depreciation' },
  input: reportQuestion,
  dated: false,
  period: (question, today) => spanAsked(question, today, yearStart),
  columns: () => columns,

  async *run(q, ask) {
    const span = spanOf(ask.period);
    const figures = await assetFigures(q, span, ask.scope);
    const standing = figures.filter(({ cost }) => cost.closing > zero);
    if (standing.length === 0) return;
    const all = standing.map((asset) => ({ asset, amounts: amountsOf(asset, span) }));
    for (const { asset, amounts } of all) {
      const code = asset.number;
      yield { code, title: titleOf(asset, span), kind: 'accounts', level: 1, amounts };
    }
    const amounts = columns.map((_, i) => sum(all.map((one) => one.amounts[i]!)));
    const title = { id: 'Jumlah', en: 'Total' };
    yield { code: 'total', title, kind: 'sum', level: 0, amounts };
  },
});

/** From when both sides are known of it, for whoever completes the correction of that year by hand. */
function titleOf({ number, name, takenOverOn }: AssetFigures, span: Span): Title {
  const own = `${number} ${name}`;
  if (takenOverOn === null || nextMonth(takenOverOn) <= span.from) return named(own);
  const since = nextMonth(takenOverOn);
  return {
    id: `${own} (sejak ${dayText(since, 'id', 'month')})`,
    en: `${own} (since ${dayText(since, 'en', 'month')})`,
  };
}

function amountsOf(asset: AssetFigures, span: Span): Money[] {
  const { cost, accumulated, acquiredOn, takenOverOn, taxGroup: group, taxMethod: method } = asset;
  const commercial = plus(accumulated.depreciated, accumulated.impaired);
  const since = takenOverOn === null ? span.from : nextMonth(takenOverOn);
  const known = { from: since > span.from ? since : span.from, to: span.to };
  const fiscal = { cost: cost.closing, acquiredOn, group, method };
  const { depreciation, book } = fiscalWithin(fiscal, known);
  return [
    commercial,
    depreciation,
    minus(commercial, depreciation),
    minus(cost.closing, accumulated.closing),
    book,
  ];
}
