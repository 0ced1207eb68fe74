import { absolute, decimal, figures, minus, negate, plus, sum, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Fault } from '#ledger/import/fault.ts';
import { hasAnyWord, hasWords, wordsOf } from '#ledger/import/label.ts';
import { proposeClass } from '#ledger/import/propose-class.ts';
import type { TrialBalance, TrialRow } from '#ledger/import/trial-balance.ts';
import { isOther } from './member-row.ts';
import type { BalanceKey, MemberRow } from './member-row.ts';

/** A cell to which a difference may go back. */
export interface Suspect {
  readonly cell: string;
  readonly sheet: string;
  readonly file: string;
}

/** One control account: what its members' cells add up to, beside what the trial balance says. */
export interface ControlSum {
  readonly key: BalanceKey;
  /** The trial balance's account, or null if none is known to be meant. */
  readonly account: TrialRow | null;
  /** On the account's normal side. */
  readonly members: Money;
  readonly ledger: Money | null;
  /** Members less trial balance. */
  readonly difference: Money;
  /** The cells of this column that are at fault. */
  readonly suspects: readonly Suspect[];
  /** What those cells hold together, and what the trial balance leaves for them. */
  readonly filled: Money;
  readonly left: Money;
  /** The difference is nought, or can be wholly the suspects'. */
  readonly explained: boolean;
  /** What stays "belum dirinci" if only the good rows go in. */
  readonly undetailed: Money;
}

const amountFaults = new Set(['amount', 'formula', 'negative', 'sisa>plafon']);

const accountWords: Readonly<Record<string, { any: readonly string[]; not: string }>> = {
  entryShare: { any: ['simpanan pokok'], not: 'pada di penyertaan' },
  mandatoryShare: { any: ['simpanan wajib'], not: 'pada di pinjaman khusus' },
  savings: {
    any: ['simpanan sukarela', 'sukarela', 'tabungan anggota', 'tabungan'],
    not: 'pada di bank beban jasa bunga',
  },
  outstanding: {
    any: [
      'pinjaman anggota',
      'piutang pinjaman',
      'piutang anggota',
      'pinjaman diberikan',
      'piutang simpan pinjam',
      'pinjaman',
    ],
    not: 'penyisihan cadangan jasa bunga pendapatan bank utang beban provisi',
  },
};

/** Compares members' sums with their control accounts, for every balance column that was read. */
export function controlSums(
  members: readonly MemberRow[],
  keys: readonly BalanceKey[],
  trial: TrialBalance | null,
): ControlSum[] {
  return keys.map((key) => controlSum(key, members, trial ? accountOf(key, trial.rows) : null));
}

/** The account of a trial balance that controls a balance: by its name, and standing on the right side. */
export function accountOf(key: BalanceKey, rows: readonly TrialRow[]): TrialRow | null {
  if (isOther(key)) {
    const label = key.slice('other:'.length);
    const byCode = rows.find((row) => row.code !== '' && row.code === label);
    return (
      byCode ??
      only(
        rows.filter(
          (row) => hasWords(wordsOf(row.name), label) || hasWords(label, wordsOf(row.name)),
        ),
      )
    );
  }
  const { any, not } = accountWords[key]!;
  for (const words of any) {
    const found = rows.filter((row) => {
      const label = wordsOf(row.name);
      const isLoan = key === 'outstanding';
      const { normal } = proposeClass(row.code, row.name, row.balance < 0n ? 'credit' : 'debit');
      return hasWords(label, words) && !hasAnyWord(label, not) && (normal === 'debit') === isLoan;
    });
    if (found.length > 0) return only(found) ?? shortest(found);
  }
  return null;
}

/** What is wrong when a sum differs: hung under the cells that explain it, else a fault of its own. */
export function faultOfDifference(sums: ControlSum, trial: TrialBalance): Fault | null {
  if (sums.account === null || sums.ledger === null || sums.difference === 0n) return null;
  return {
    file: trial.file,
    sheet: trial.sheet,
    cell: sums.account.cell,
    code: 'sumdiff',
    level: sums.explained ? 'warning' : 'error',
    facts: {
      account: sums.account.name,
      members: figures(sums.members),
      ledger: figures(sums.ledger),
      difference: decimal(sums.difference),
      figure: figures(absolute(sums.difference)),
      cells: sums.suspects.map((suspect) => suspect.cell).join(', '),
      filled: figures(sums.filled),
      left: figures(sums.left),
    },
    follows: [],
  };
}

function controlSum(
  key: BalanceKey,
  rows: readonly MemberRow[],
  account: TrialRow | null,
): ControlSum {
  let [members, good, filled, ceilings] = [zero, zero, zero, zero];
  const suspects: Suspect[] = [];
  for (const row of rows) {
    const balance = row.balances.find((one) => one.key === key);
    if (!balance) continue;
    const amount = balance.amount ?? zero;
    members = plus(members, amount);
    if (!row.held) good = plus(good, amount);
    if (row.faults.some((fault) => fault.cell === balance.cell && amountFaults.has(fault.code))) {
      suspects.push({ cell: balance.cell, sheet: row.sheet, file: row.file });
      filled = plus(filled, amount);
      ceilings = plus(ceilings, row.ceiling ?? zero);
    }
  }
  const ledger = account ? normalBalance(account, key) : null;
  const difference = ledger === null ? zero : minus(members, ledger);
  const left = ledger === null ? zero : minus(ledger, minus(members, filled));
  const fits =
    suspects.length > 0 &&
    left >= 0n &&
    (key !== 'outstanding' || ceilings === 0n || left <= ceilings);
  const undetailed = ledger === null ? zero : minus(ledger, good);
  return {
    key,
    account,
    members,
    ledger,
    difference,
    suspects,
    filled,
    left,
    explained: difference === 0n || fits,
    undetailed,
  };
}

/** Loans stand on the debit side; what members own or lent stands on the credit side. */
function normalBalance(account: TrialRow, key: BalanceKey): Money {
  const { normal } = proposeClass(
    account.code,
    account.name,
    account.balance < 0n ? 'credit' : 'debit',
  );
  const isDebit = key === 'outstanding' || (isOther(key) && normal === 'debit');
  return isDebit ? account.balance : negate(account.balance);
}

function only(rows: readonly TrialRow[]): TrialRow | null {
  return rows.length === 1 ? rows[0]! : null;
}

/** Of `Simpanan wajib` and `Simpanan wajib khusus`, the plain one is meant. */
function shortest(rows: readonly TrialRow[]): TrialRow {
  return rows.toSorted((a, b) => wordsOf(a.name).length - wordsOf(b.name).length)[0]!;
}

/** What a column's cells add up to, faulty or not; null if no sheet has that column. */
export function sumOfKey(
  members: readonly MemberRow[],
  keys: readonly BalanceKey[],
  key: BalanceKey,
): Money | null {
  if (!keys.includes(key)) return null;
  return sum(
    members.flatMap((row) =>
      row.balances.filter((one) => one.key === key).map((one) => one.amount ?? zero),
    ),
  );
}
