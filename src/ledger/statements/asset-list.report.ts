import type { Reads } from '#base/db/reads.ts';
import { minus, negate, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import { assetAccounts, assetFigures } from '../assets/asset-figures.view.ts';
import type { AssetFigures } from '../assets/asset-figures.view.ts';
import { defineReport, named } from './define-report.ts';
import type { ReportAsk, ReportColumn, ReportRow } from './define-report.ts';
import { dayAsked, reportQuestion, spanOf } from './report-question.ts';
import { closingOf } from './statement-figures.view.ts';
import { totalsOf } from './totals.view.ts';

const columns: readonly ReportColumn[] = [
  { key: 'cost', title: { id: 'Harga perolehan', en: 'Cost' } },
  { key: 'accumulated', title: { id: 'Akumulasi penyusutan', en: 'Accumulated depreciation' } },
  { key: 'book', title: { id: 'Nilai buku', en: 'Book value' } },
  { key: 'year', title: { id: 'Penyusutan tahun ini', en: "This year's depreciation" } },
];

/**
 * Daftar aset tetap on a day, by class, and its tie to the ledger: what the accounts of assets say, and by
 * how much they differ. A difference is named, never spread: something was booked past the register.
 */
export const assetListReport = defineReport({
  code: 'asset-list',
  title: { id: 'Daftar Aset Tetap', en: 'List of Fixed Assets' },
  input: reportQuestion,
  dated: false,
  period: (question, today) => ({ on: dayAsked(question, today) }),
  columns: () => columns,

  async *run(q, ask) {
    const [figures, ledger] = await Promise.all([
      assetFigures(q, spanOf(ask.period), ask.scope),
      ledgerOf(q, ask),
    ]);
    const standing = figures.filter(
      ({ cost, accumulated }) => cost.closing !== zero || accumulated.closing !== zero,
    );
    if (standing.length === 0 && ledger.every((amount) => amount === zero)) return;
    for (const own of Map.groupBy(standing, ({ classId }) => classId).values()) {
      const { classCode, className } = own[0]!;
      const title = named(className);
      yield { code: `group:${classCode}`, title, kind: 'heading', level: 0, amounts: [] };
      for (const asset of own) {
        const { number: code, name } = asset;
        const shown = named(`${code} ${name}`);
        yield { code, title: shown, kind: 'accounts', level: 2, amounts: amountsOf([asset]) };
      }
      const total = { id: `Jumlah ${className}`, en: `Total ${className}` };
      yield sumRow(`total:${classCode}`, total, 1, amountsOf(own));
    }
    const register = amountsOf(standing);
    const year = register[3]!;
    const books = [...ledger, minus(ledger[0]!, ledger[1]!), year];
    const off = books.map((amount, i) => minus(amount, register[i]!));
    const said = {
      register: { id: 'Jumlah aset tetap', en: 'Total fixed assets' },
      ledger: { id: 'Saldo akun aset di buku besar', en: 'Asset accounts in the ledger' },
      off: { id: 'Selisih buku besar dengan daftar', en: 'Ledger less list' },
    };
    yield sumRow('assets', said.register, 0, register);
    yield { ...sumRow('ledger', said.ledger, 2, books), kind: 'balance' };
    yield { ...sumRow('difference', said.off, 2, off), kind: 'balance' };
  },
});

/** Cost, accumulated depreciation, book value and this year's depreciation, summed. */
function amountsOf(assets: readonly AssetFigures[]): Money[] {
  const cost = sum(assets.map((asset) => asset.cost.closing));
  const accumulated = sum(assets.map((asset) => asset.accumulated.closing));
  const year = sum(assets.map((asset) => asset.yearDepreciation));
  return [cost, accumulated, minus(cost, accumulated), year];
}

/** What the accounts of assets hold on the day: cost, and accumulated depreciation above nought. */
async function ledgerOf(q: Reads, ask: ReportAsk): Promise<Money[]> {
  const [accounts, totals] = await Promise.all([
    assetAccounts(q),
    totalsOf(q, spanOf(ask.period), ask.scope),
  ]);
  const held = (ids: readonly string[]) =>
    sum(
      ids.map((id) => {
        const own = totals.get(id);
        return own ? closingOf(own) : zero;
      }),
    );
  return [held(accounts.cost), negate(held(accounts.accumulated))];
}

function sumRow(code: string, title: Title, level: number, amounts: readonly Money[]): ReportRow {
  return { code, title, kind: 'sum', level, amounts };
}
