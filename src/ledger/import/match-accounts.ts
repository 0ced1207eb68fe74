import type { CashFlowClass, LegalClass, SakClass, Side } from '../accounts/account.ts';
import { wordsOf } from './label.ts';
import { proposeClass } from './propose-class.ts';
import type { TrialRow } from './trial-balance.ts';

/** An account of the books that a trial balance's line may mean, with other names it goes by. */
export interface ChartAccount {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly also: readonly string[];
  readonly sakClass: SakClass;
  readonly normal: Side;
  readonly control: boolean;
  readonly usualUnitId: string | null;
  /** Something has been posted to it. */
  readonly used: boolean;
}

/** What a line of the trial balance becomes: an account that is there, or a new one of a proposed class. */
export interface MatchedAccount {
  readonly row: TrialRow;
  readonly account: ChartAccount | null;
  readonly by: 'name' | 'code' | 'likeness' | 'choice' | 'new';
  readonly sakClass: SakClass;
  readonly normal: Side;
  readonly legalClass: LegalClass | null;
  readonly cashFlowClass: CashFlowClass | null;
}

/** A person's own word: the line of this code is that account, or (null) a new one. */
export type AccountChoices = Readonly<Record<string, string | null>>;

const leastLikeness = 0.6;

/**
 * Maps each line of a trial balance to an account: as a person chose, then by name, then by a name much like
 * it, then by code where the class agrees; codes are each cooperative's own and mean little. What is left
 * becomes a new account of a proposed class. No account is given twice.
 *
 * @param mustControl whether a line carries members' balances, and so needs a control account
 */
export function matchAccounts(
  rows: readonly TrialRow[],
  chart: readonly ChartAccount[],
  mustControl: (row: TrialRow) => boolean,
  choices: AccountChoices = {},
): MatchedAccount[] {
  const found = new Map<TrialRow, { account: ChartAccount; by: MatchedAccount['by'] }>();
  const taken = new Set<string>();
  const open = () => rows.filter((row) => !found.has(row) && choices[row.code] !== null);
  const fits = (row: TrialRow, account: ChartAccount) =>
    !taken.has(account.id) && (account.control || !mustControl(row));
  const give = (row: TrialRow, account: ChartAccount | undefined, by: MatchedAccount['by']) => {
    if (!account) return;
    found.set(row, { account, by });
    taken.add(account.id);
  };
  for (const row of open()) {
    give(
      row,
      chart.find((one) => one.id === choices[row.code] && fits(row, one)),
      'choice',
    );
  }
  const names = new Map(chart.map((one) => [one.id, [one.name, ...one.also].map(plainWords)]));
  for (const row of open()) {
    const same = chart.filter(
      (one) => fits(row, one) && names.get(one.id)!.includes(plainWords(row.name)),
    );
    give(row, same.find((one) => one.code === row.code) ?? same[0], 'name');
  }
  for (const { row, account } of likest(open(), chart, names)) {
    if (!found.has(row) && fits(row, account)) give(row, account, 'likeness');
  }
  for (const row of open()) {
    const same = chart.find((one) => one.code === row.code && fits(row, one));
    if (same && same.sakClass === proposalOf(row).sakClass) give(row, same, 'code');
  }
  return rows.map((row) => {
    const match = found.get(row);
    const { sakClass, normal, legalClass, cashFlowClass } = proposalOf(row);
    const proposed = { sakClass, normal, legalClass, cashFlowClass };
    if (!match) return { row, account: null, by: 'new', ...proposed };
    const { account, by } = match;
    return { row, account, by, ...proposed, sakClass: account.sakClass, normal: account.normal };
  });
}

function proposalOf(row: TrialRow) {
  return proposeClass(row.code, row.name, row.balance < 0n ? 'credit' : 'debit');
}

/** Words without years and filling: `SHU tahun 2025 (belum dibagi)` is `shu belum dibagi`. */
function plainWords(name: string): string {
  return wordsOf(name)
    .split(' ')
    .filter((word) => !/^\d+$/.test(word) && !fillers.has(word))
    .join(' ');
}

const fillers = new Set(['tahun', 'dan', 'yang', 'di', 'ke', 'pada', 'per', 'atas', 'akun']);

function likest(
  rows: readonly TrialRow[],
  chart: readonly ChartAccount[],
  names: ReadonlyMap<string, readonly string[]>,
) {
  return rows
    .flatMap((row) => {
      const words = plainWords(row.name);
      const { sakClass } = proposalOf(row);
      return chart
        .filter((account) => account.sakClass === sakClass)
        .map((account) => ({
          row,
          account,
          likeness: Math.max(...names.get(account.id)!.map((name) => likeness(name, words))),
        }));
    })
    .filter((one) => one.likeness >= leastLikeness)
    .toSorted((a, b) => b.likeness - a.likeness);
}

/** Common words of all words: 1 for the same, 0 for nothing in common. */
function likeness(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = left.intersection(right).size;
  return common / (left.size + right.size - common);
}
