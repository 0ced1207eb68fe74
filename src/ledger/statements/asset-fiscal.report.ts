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

const missing: Title = { id: 'tidak diketahui', en: 'not known' };
const columns: readonly ReportColumn[] = [
  {
    key: 'commercial',
    title: { id: 'Penyusutan komersial', en: 'Commercial depreciation' },
    missing,
  },
  { key: 'fiscal', title: { id: 'Penyusutan fiskal', en: 'Fiscal depreciation' } },
  { key: 'difference', title: { id: 'Koreksi fiskal', en: 'Fiscal correction' }, missing },
  { key: 'commercialBook', title: { id: 'Nilai buku komersial', en: 'Commercial book value' } },
  { key: 'fiscalBook', title: { id: 'Nilai buku fiskal', en: 'Fiscal book value' } },
];

/**
 * Fiscal beside commercial depreciation (UU PPh, art. 11; PMK 72/2023), asset by asset, as a memo: the
 * correction is what was booked less what tax law allows. What the books wrote off of an asset before it was taken
 * over is not known here asset by asset: where the span reaches back to then, the fiscal side is told in full, and
 * the commercial one with the correction is missing, for nought in its place would make a correction. Assets that have left the books are reckoned to
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
    const amounts = columns.map((_, i) => totalOf(all.map((one) => one.amounts[i]!)));
    const title = { id: 'Jumlah', en: 'Total' };
    yield { code: 'total', title, kind: 'sum', level: 0, amounts };
  },
});

/** A sum with a part that is not known is not known either. */
function totalOf(amounts: readonly (Money | null)[]): Money | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length < amounts.length ? null : sum(known);
}

/** Whether the span reaches back before what the books of this house wrote off of it. */
function isKnownInPart({ takenOverOn }: AssetFigures, span: Span): boolean {
  return takenOverOn !== null && nextMonth(takenOverOn) > span.from;
}

function titleOf(asset: AssetFigures, span: Span): Title {
  const own = `${asset.number} ${asset.name}`;
  if (asset.takenOverOn === null || !isKnownInPart(asset, span)) return named(own);
  const { takenOverOn } = asset;
  return {
    id: `${own} (diambil alih ${dayText(takenOverOn, 'id', 'month')})`,
    en: `${own} (taken over in ${dayText(takenOverOn, 'en', 'month')})`,
  };
}

function amountsOf(asset: AssetFigures, span: Span): (Money | null)[] {
  const { cost, accumulated, acquiredOn, taxGroup: group, taxMethod: method } = asset;
  const isKnown = !isKnownInPart(asset, span);
  const commercial = plus(accumulated.depreciated, accumulated.impaired);
  const { depreciation, book } = fiscalWithin(
    { cost: cost.closing, acquiredOn, group, method },
    span,
  );
  return [
    isKnown ? commercial : null,
    depreciation,
    isKnown ? minus(commercial, depreciation) : null,
    minus(cost.closing, accumulated.closing),
    book,
  ];
}
