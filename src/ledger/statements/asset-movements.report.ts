import { yearStart } from '#base/day.ts';
import { minus, negate, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import { assetFigures } from '../assets/asset-figures.view.ts';
import type { AssetFigures, Side } from '../assets/asset-figures.view.ts';
import { defineReport, named } from './define-report.ts';
import type { ReportColumn, ReportRow } from './define-report.ts';
import { reportQuestion, spanAsked, spanOf } from './report-question.ts';

const parts = [
  'opening',
  'takenOver',
  'added',
  'disposed',
  'moved',
  'depreciated',
  'impaired',
  'closing',
] as const;

const titles: Readonly<Record<(typeof parts)[number], Title>> = {
  opening: { id: 'Saldo awal', en: 'Opening' },
  takenOver: { id: 'Saldo awal diambil alih', en: 'Opening taken over' },
  added: { id: 'Penambahan', en: 'Additions' },
  disposed: { id: 'Pelepasan', en: 'Disposals' },
  moved: { id: 'Pemindahan', en: 'Transfers' },
  depreciated: { id: 'Penyusutan', en: 'Depreciation' },
  impaired: { id: 'Penurunan nilai', en: 'Impairment' },
  closing: { id: 'Saldo akhir', en: 'Closing' },
};

/**
 * Mutasi aset tetap for the notes (SAK EP, bab 17): cost and accumulated depreciation of each class from
 * opening to closing, by cause, and the book value. What the register took over stands in a column of its own:
 * it was bought in years before, and is no addition of this one.
 */
export const assetMovements = defineReport({
  code: 'asset-movements',
  title: { id: 'Mutasi Aset Tetap', en: 'Movements of Fixed Assets' },
  input: reportQuestion,
  dated: false,
  period: (question, today) => spanAsked(question, today, yearStart),
  columns: () => parts.map((key): ReportColumn => ({ key, title: titles[key] })),

  async *run(q, ask) {
    const figures = await assetFigures(q, spanOf(ask.period), ask.scope);
    const classes = [...Map.groupBy(figures, ({ classId }) => classId).values()].filter((own) =>
      [...amountsOf(own, 'cost'), ...amountsOf(own, 'accumulated')].some((one) => one !== zero),
    );
    if (classes.length === 0) return;
    const cost = { id: 'Harga perolehan', en: 'Cost' };
    const accumulated = { id: 'Akumulasi penyusutan', en: 'Accumulated depreciation' };
    yield* block('cost', cost, classes);
    yield* block('accumulated', accumulated, classes);
    const all = classes.flat();
    const [a, b] = [amountsOf(all, 'cost'), amountsOf(all, 'accumulated')];
    const book = a.map((amount, i) => minus(amount, b[i]!));
    const title = { id: 'Nilai buku', en: 'Book value' };
    yield { code: 'book', title, kind: 'sum', level: 0, amounts: book };
  },
});

function* block(
  side: 'cost' | 'accumulated',
  title: Title,
  classes: readonly (readonly AssetFigures[])[],
): Generator<ReportRow> {
  yield { code: side, title, kind: 'heading', level: 0, amounts: [] };
  for (const own of classes) {
    const { classCode, className } = own[0]!;
    const code = `${side}:${classCode}`;
    const amounts = amountsOf(own, side);
    yield { code, title: named(className), kind: 'accounts', level: 2, amounts };
  }
  const total = { id: `Jumlah ${title.id.toLowerCase()}`, en: `Total ${title.en.toLowerCase()}` };
  const amounts = amountsOf(classes.flat(), side);
  yield { code: `${side}:total`, title: total, kind: 'sum', level: 1, amounts };
}

/** One side of some assets, part by part; the parts between opening and closing come to their difference. */
function amountsOf(assets: readonly AssetFigures[], side: 'cost' | 'accumulated'): Money[] {
  const of = (part: keyof Side) => sum(assets.map((asset) => asset[side][part]));
  const amounts = parts.map(of);
  const between = sum(amounts.slice(1, -1));
  if (minus(amounts.at(-1)!, amounts[0]!) !== between)
    throw new Error(`movements of assets do not tie: ${negate(between)}`);
  return amounts;
}
