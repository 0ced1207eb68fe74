import type { z } from 'zod';
import type { Day } from '#base/day.ts';
import { decimal, figures, minus, negate, plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import { matchAccounts } from '#ledger/import/match-accounts.ts';
import type { AccountChoices, MatchedAccount } from '#ledger/import/match-accounts.ts';
import type { SheetCheck } from './check-sheets.ts';
import type { importInput } from './import-input.ts';
import type { ImportStanding } from './import-standing.ts';
import type { BalanceKey, MemberRow } from './member-row.ts';
import { comparedNumber } from './repeats.ts';

/** What a person decides before an import is written. */
export interface ImportChoices {
  /** `all`: every row must be right; `good`: rows at fault stay out, their balances "belum dirinci". */
  readonly mode: 'all' | 'good';
  /** The day of the balances; the sheets' own if none is given. */
  readonly day?: Day | undefined;
  readonly accounts?: AccountChoices | undefined;
}

/** The purpose that an account serves whose members' balances stand in a known column. */
export const purposeOfKey: Readonly<Record<string, string>> = {
  entryShare: 'member.entry-share',
  mandatoryShare: 'member.mandatory-share',
  savings: 'member.savings',
  outstanding: 'member.loan',
};

/** A control account of a plan: what its members bring, and what stays "belum dirinci". */
export interface PlannedControl {
  readonly key: BalanceKey;
  readonly code: string;
  readonly name: string;
  readonly members: Money;
  readonly undetailed: Money;
}

/** All that an import would do, before it does anything. */
export interface ImportPlan {
  readonly day: Day;
  readonly opening: readonly MatchedAccount[] | null;
  readonly controls: readonly PlannedControl[];
  readonly taken: readonly MemberRow[];
  readonly known: readonly MemberRow[];
  readonly held: readonly MemberRow[];
  /** Rows whose NIK a member of another number has already: held back, and by whom. */
  readonly clashes: readonly { readonly row: MemberRow; readonly number: string }[];
}

/**
 * Decides what an import does with books that stand as they stand: the first opens them with the trial
 * balance, a later one brings the rows that are new.
 *
 * @throws Refusal `import/not-balanced`, `import/trial-faults`, `import/rows-held`, `import/sums-differ`,
 *   `import/needs-trial-balance`, `import/needs-day`, `import/books-before`, `import/no-control`,
 *   `import/more-than-control`
 */
export function planImport(
  check: SheetCheck,
  standing: ImportStanding,
  choices: ImportChoices,
): ImportPlan {
  const isFirst = standing.opening === null;
  if (isFirst || check.trial) mustBalance(check);
  const day =
    choices.day ??
    standing.opening?.day ??
    check.day ??
    refuse('import/needs-day', { field: 'day' });
  if (isFirst && !check.trial) refuse('import/needs-trial-balance');
  if (isFirst && standing.entriesBefore > 0)
    refuse('import/books-before', { day, count: standing.entriesBefore });
  const sorted = sortRows(check.members, standing);
  if (choices.mode === 'all') mustBeWhole(check, sorted);
  const opening = isFirst ? matchedAccounts(check, standing, choices.accounts ?? {}) : null;
  const filled = check.controls.filter(
    (control) => control.members !== zero || control.account !== null,
  );
  const controls = filled.map(({ key }) => {
    const members = takenSum(sorted.taken, key);
    const there = opening ? openingOf(key, check) : standingOf(key, check, standing);
    const undetailed = minus(there.balance, members);
    if (undetailed < zero) {
      const facts = {
        account: there.name,
        difference: decimal(negate(undetailed)),
        figure: figures(negate(undetailed)),
      };
      refuse('import/more-than-control', facts);
    }
    return { key, code: there.code, name: there.name, members, undetailed };
  });
  const twice = controls.find(
    (one, at) => controls.findIndex(({ code }) => code === one.code) !== at,
  );
  if (twice) refuse('import/two-columns', { account: twice.name });
  return { day, opening, controls, ...sorted };
}

function mustBalance({ faults, trial }: SheetCheck): void {
  const unbalanced = faults.find((fault) => fault.code === 'unbalanced');
  if (unbalanced) {
    const { file, cell, facts } = unbalanced;
    refuse('import/not-balanced', {
      file,
      cell,
      difference: facts['difference'],
      figure: facts['figure'],
    });
  }
  const wrong = trial?.faults.filter((fault) => fault.level === 'error') ?? [];
  if (wrong.length > 0)
    refuse('import/trial-faults', { cells: wrong.map((fault) => fault.cell).join(', ') });
}

type Sorted = Pick<ImportPlan, 'taken' | 'known' | 'held' | 'clashes'>;

/** Parts rows into those that go in, those that are members already, and those held back. */
function sortRows(rows: readonly MemberRow[], standing: ImportStanding): Sorted {
  const numbers = new Set([...standing.known].map(comparedNumber));
  const known = rows.filter((row) => numbers.has(comparedNumber(row.number)));
  const fresh = rows.filter((row) => !numbers.has(comparedNumber(row.number)));
  const clashes = fresh.flatMap((row) => {
    const number = row.held || row.nik === null ? undefined : standing.nikOwners.get(row.nik);
    return number === undefined ? [] : [{ row, number }];
  });
  const clashing = new Set(clashes.map(({ row }) => row));
  const held = fresh.filter((row) => row.held || clashing.has(row));
  return { taken: fresh.filter((row) => !row.held && !clashing.has(row)), known, held, clashes };
}

/** How many cells at fault a refusal names; all of them stand in the check. */
const mostNamed = 5;

function mustBeWhole(check: SheetCheck, { held }: Sorted): void {
  const [first] = held;
  if (first) {
    const { file, sheet, row } = first;
    const wrong = held.flatMap((one) => one.faults.filter((fault) => fault.level === 'error'));
    const cells = wrong.slice(0, mostNamed).map((fault) => `${fault.sheet}!${fault.cell}`);
    const cell = wrong[0]?.cell ?? '';
    refuse('import/rows-held', {
      count: held.length,
      file,
      sheet,
      cell,
      row: row + 1,
      cells: cells.join(', '),
    });
  }
  const wrong = check.faults.find(
    (fault) => fault.code === 'sumdiff' || fault.code === 'nocontrol',
  );
  if (wrong) refuse('import/sums-differ', { cell: wrong.cell, ...wrong.facts });
}

function matchedAccounts(
  check: SheetCheck,
  standing: ImportStanding,
  choices: AccountChoices,
): MatchedAccount[] {
  const control = new Set(check.controls.flatMap(({ account }) => account?.code ?? []));
  return matchAccounts(
    check.trial?.rows ?? [],
    standing.chart,
    (row) => control.has(row.code),
    choices,
  );
}

interface Standing {
  readonly code: string;
  readonly name: string;
  readonly balance: Money;
}

function openingOf(key: BalanceKey, check: SheetCheck): Standing {
  const control = check.controls.find((one) => one.key === key)!;
  const { account, ledger } = control;
  if (!account || ledger === null) return refuse('import/no-control', { key });
  return { code: account.code, name: account.name, balance: ledger };
}

/** What is still "belum dirinci" of the account that a column belongs to. */
function standingOf(key: BalanceKey, check: SheetCheck, standing: ImportStanding): Standing {
  const row = check.controls.find((one) => one.key === key)?.account;
  const label = key.startsWith('other:') ? key.slice('other:'.length) : null;
  const account =
    standing.chart.find((one) => one.control && (one.code === row?.code || one.code === label)) ??
    standing.chart.find((one) => one.id === standing.purposes.get(purposeOfKey[key] ?? '')) ??
    refuse('import/no-control', { key });
  const left = standing.undetailed.find((one) => one.accountId === account.id);
  return { code: account.code, name: account.name, balance: left?.balance ?? zero };
}

function takenSum(rows: readonly MemberRow[], key: BalanceKey): Money {
  let total = zero;
  for (const row of rows) {
    for (const balance of row.balances)
      if (balance.key === key) total = plus(total, balance.amount ?? zero);
  }
  return total;
}

/** The plan as the act takes it: amounts and days as they leave the process. */
export function inputOf(plan: ImportPlan, files: readonly string[]): z.input<typeof importInput> {
  return {
    day: plan.day,
    files: [...files],
    opening: plan.opening?.map(accountInputOf) ?? null,
    controls: plan.controls.map(({ key, code }) => ({
      code,
      purpose: plan.opening ? (purposeOfKey[key] ?? null) : null,
      loan: key === 'outstanding',
    })),
    members: plan.taken.map((row) => memberInputOf(row, plan.controls)),
    held: plan.held.length,
    known: plan.known.length,
  };
}

function accountInputOf(match: MatchedAccount) {
  const { row, account, sakClass, normal, legalClass, cashFlowClass } = match;
  const { code, name, balance } = row;
  return {
    code,
    name,
    balance: decimal(balance),
    accountId: account?.id ?? null,
    ...{ sakClass, normal, legalClass, cashFlowClass },
  };
}

function memberInputOf(row: MemberRow, controls: readonly PlannedControl[]) {
  const {
    number,
    name,
    nik,
    sex,
    bornOn,
    phone,
    stall,
    joinedOn,
    extra,
    termMonths,
    instalmentsPaid,
  } = row;
  const amounts = controls.map(
    ({ key }) => row.balances.find((one) => one.key === key)?.amount ?? null,
  );
  return {
    ...{
      number,
      name,
      nik,
      sex,
      bornOn,
      phone,
      stall,
      joinedOn,
      extra,
      termMonths,
      instalmentsPaid,
    },
    amounts: amounts.map((amount) => (amount === null ? null : decimal(amount))),
    ceiling: row.ceiling === null ? null : decimal(row.ceiling),
  };
}
