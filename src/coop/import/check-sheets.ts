import type { Day } from '#base/day.ts';
import { sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { refuse } from '#base/refusal.ts';
import type { Fault } from '#ledger/import/fault.ts';
import { isAsset, proposeClass } from '#ledger/import/propose-class.ts';
import { columnLetter, columnOf } from '#ledger/import/sheet.ts';
import type { Sheet } from '#ledger/import/sheet.ts';
import { dayOfTitle, findTable, firstDataRow } from '#ledger/import/table.ts';
import type { ColumnUse, Table } from '#ledger/import/table.ts';
import { findTrialBalance, readTrialBalance } from '#ledger/import/trial-balance.ts';
import type { TrialBalance, TrialField } from '#ledger/import/trial-balance.ts';
import {
  faultsOfHeads,
  faultsOfTotals,
  unexplained,
  withFollows,
  withoutControl,
} from './check-faults.ts';
import { controlSums, sumOfKey } from './control-sums.ts';
import type { ControlSum } from './control-sums.ts';
import { memberSynonyms, proposeColumns } from './member-columns.ts';
import type { MemberField } from './member-columns.ts';
import type { BalanceKey, Hint, MemberRow, SheetTotal, SkippedRow } from './member-row.ts';
import { hintsOf, readMemberSheet } from './read-member-sheet.ts';
import { balanceKeyOf } from './read-member-row.ts';
import type { MemberTable } from './row-reader.ts';
import { withRepeats } from './repeats.ts';

/** What the columns of one sheet mean, as somebody has set it right. */
export interface Mapping {
  readonly file: string;
  readonly sheet: string;
  readonly columns: readonly ColumnUse<MemberField | TrialField>[];
}

/** How a sheet was understood: for the page on which the mapping is confirmed. */
export interface SheetReading {
  readonly file: string;
  readonly sheet: string;
  readonly kind: 'members' | 'trial-balance' | 'ignored';
  /** Header and data rows as people count them, from 1. */
  readonly headerRows: readonly [first: number, last: number] | null;
  readonly dataRows: readonly [first: number, last: number] | null;
  readonly columns: readonly {
    readonly column: string;
    readonly label: string;
    readonly sample: string;
  }[];
  readonly mapping: Mapping;
  readonly skipped: readonly SkippedRow[];
}

/** The whole of a check: what the sheets say, and what is wrong with them. Nothing is written. */
export interface SheetCheck {
  readonly readings: readonly SheetReading[];
  /** The day the trial balance speaks of, else the member sheet. */
  readonly day: Day | null;
  readonly members: readonly MemberRow[];
  readonly trial: TrialBalance | null;
  readonly keys: readonly BalanceKey[];
  readonly controls: readonly ControlSum[];
  readonly sums: Readonly<
    Record<
      'entryShares' | 'mandatoryShares' | 'savings' | 'loansOutstanding' | 'assets',
      Money | null
    >
  >;
  readonly faults: readonly Fault[];
  readonly hints: readonly Hint[];
}

const leastMemberFields = 3;
const mostMembers = 100_000;

/**
 * Understands a cooperative's sheets, reads members and trial balance, and names every fault by its cell.
 * Refuses `import/no-table` if no sheet holds either, `import/two-trial-balances` if it could not be told
 * which one counts.
 */
export function checkSheets(
  sheets: readonly Sheet[],
  today: Day,
  mappings: readonly Mapping[] = [],
): SheetCheck {
  const understood = sheets.map((sheet) => understand(sheet, today, mappings));
  const trials = understood.flatMap((one) => one.trial ?? []);
  if (trials.length > 1) {
    refuse('import/two-trial-balances', {
      sheets: trials.map(({ file, sheet }) => `${file}: ${sheet}`).join('; '),
    });
  }
  if (understood.every((one) => one.reading.kind === 'ignored')) {
    refuse('import/no-table', {
      files: [...new Set(sheets.map((sheet) => sheet.file))].join(', '),
    });
  }
  const trial = trials[0] ?? null;
  const read = understood.flatMap((one) => (one.members ? [one.members] : []));
  const members = withRepeats(
    read.flatMap(({ rows, of }) => rows.map((member) => ({ member, of }))),
  );
  if (members.length > mostMembers) refuse('import/too-many-rows', { most: '100.000' });
  const keys = [
    ...new Set(read.flatMap(({ of }) => of.uses.flatMap((use) => balanceKeyOf(of, use) ?? []))),
  ];
  const controls = controlSums(members, keys, trial);
  const hung = withFollows(members, controls, trial);
  return {
    readings: understood.map((one) => one.reading),
    day:
      trial?.day ??
      read.map(({ of }) => dayOfTitle(of.table, today)).find((found) => found !== null) ??
      null,
    members: hung,
    trial,
    keys,
    controls,
    sums: sumsOf(hung, keys, trial),
    faults: [
      ...hung.flatMap((member) => member.faults),
      ...(trial?.faults ?? []),
      ...unexplained(controls, trial),
      ...read.flatMap(({ of }) => withoutControl(controls, trial, of)),
      ...read.flatMap(({ of }) => faultsOfHeads(of)),
      ...read.flatMap(({ totals, of }) => faultsOfTotals(totals, controls, of)),
    ],
    hints: read.flatMap(({ rows, of }) => hintsOf(rows, of.uses)),
  };
}

interface Understood {
  readonly reading: SheetReading;
  readonly members?: { rows: readonly MemberRow[]; totals: readonly SheetTotal[]; of: MemberTable };
  readonly trial?: TrialBalance;
}

function understand(sheet: Sheet, today: Day, mappings: readonly Mapping[]): Understood {
  const given = mappings.find(
    (one) => one.file === sheet.file && one.sheet === sheet.name,
  )?.columns;
  const found = findTrialBalance(sheet);
  const table = findTable(sheet, memberSynonyms, leastMemberFields);
  const proposed = table ? proposeColumns(table) : [];
  const memberish = proposed.filter((use) => use.field !== 'number' && use.field !== 'name').length;
  if (
    table &&
    memberish > 0 &&
    proposed.some((use) => use.field === 'name' || use.field === 'number') &&
    !(found && memberish < 2)
  ) {
    const of = { table, uses: (given as ColumnUse<MemberField>[] | undefined) ?? proposed, today };
    const { members: rows, skipped, totals } = readMemberSheet(of);
    const data: [number, number] | null =
      rows.length > 0 ? [rows[0]!.row + 1, rows.at(-1)!.row + 1] : null;
    return {
      reading: readingOf(table, of.uses, { kind: 'members', dataRows: data, skipped }),
      members: { rows, totals, of },
    };
  }
  if (found) {
    const columns = (given as ColumnUse<TrialField>[] | undefined) ?? found.columns;
    const trial = readTrialBalance(found.table, columns, today);
    const data: [number, number] = [firstDataRow(found.table) + 1, trial.lastRow + 1];
    return {
      reading: readingOf(found.table, columns, {
        kind: 'trial-balance',
        dataRows: data,
        skipped: [],
      }),
      trial,
    };
  }
  const { file, name } = sheet;
  const mapping = { file, sheet: name, columns: [] };
  return {
    reading: {
      file,
      sheet: name,
      kind: 'ignored',
      headerRows: null,
      dataRows: null,
      columns: [],
      mapping,
      skipped: [],
    },
  };
}

type ReadingRest = Pick<SheetReading, 'kind' | 'dataRows' | 'skipped'>;

function readingOf(
  table: Table,
  uses: readonly ColumnUse<MemberField | TrialField>[],
  rest: ReadingRest,
): SheetReading {
  const { file, name: sheet, rows } = table.sheet;
  const first = rows[firstDataRow(table)];
  return {
    ...rest,
    file,
    sheet,
    headerRows: [table.headerTop + 1, table.headerBottom + 1],
    columns: table.columns.map(({ column, label }) => ({
      column: columnLetter(column),
      label,
      sample: first?.[column]?.text.slice(0, 40) ?? '',
    })),
    mapping: { file, sheet, columns: uses.filter((use) => columnOf(use.column) >= 0) },
  };
}

function sumsOf(
  members: readonly MemberRow[],
  keys: readonly BalanceKey[],
  trial: TrialBalance | null,
): SheetCheck['sums'] {
  const assets = trial?.rows.filter((row) =>
    isAsset(proposeClass(row.code, row.name, row.balance < 0n ? 'credit' : 'debit').sakClass),
  );
  return {
    entryShares: sumOfKey(members, keys, 'entryShare'),
    mandatoryShares: sumOfKey(members, keys, 'mandatoryShare'),
    savings: sumOfKey(members, keys, 'savings'),
    loansOutstanding: sumOfKey(members, keys, 'outstanding'),
    assets: assets ? sum(assets.map((row) => row.balance)) : null,
  };
}
