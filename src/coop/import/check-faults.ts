import { figures } from '#base/money.ts';
import type { Fault } from '#ledger/import/fault.ts';
import { columnOf } from '#ledger/import/sheet.ts';
import type { TrialBalance } from '#ledger/import/trial-balance.ts';
import { faultOfDifference } from './control-sums.ts';
import type { ControlSum } from './control-sums.ts';
import { repeatedHeads } from './member-columns.ts';
import type { MemberRow, SheetTotal } from './member-row.ts';
import { balanceKeyOf } from './read-member-row.ts';
import type { MemberTable } from './row-reader.ts';

/** Hangs a difference that faulty cells explain under each of those cells' faults. */
export function withFollows(
  members: readonly MemberRow[],
  controls: readonly ControlSum[],
  trial: TrialBalance | null,
): MemberRow[] {
  if (!trial) return [...members];
  const byCell = new Map<string, Fault>();
  for (const control of controls) {
    const follow = control.explained ? faultOfDifference(control, trial) : null;
    if (!follow) continue;
    for (const { file, sheet, cell } of control.suspects)
      byCell.set(`${file}\n${sheet}\n${cell}`, follow);
  }
  if (byCell.size === 0) return [...members];
  return members.map((member) => {
    if (!member.held) return member;
    const faults = member.faults.map((fault) => {
      const follow = byCell.get(`${fault.file}\n${fault.sheet}\n${fault.cell}`);
      return follow && fault.level === 'error'
        ? { ...fault, follows: [...fault.follows, follow] }
        : fault;
    });
    return { ...member, faults };
  });
}

/** Differences that no faulty cell explains stand by themselves, at the control account. */
export function unexplained(controls: readonly ControlSum[], trial: TrialBalance | null): Fault[] {
  if (!trial) return [];
  return controls.flatMap((control) =>
    control.explained ? [] : (faultOfDifference(control, trial) ?? []),
  );
}

/** A column of balances for which the trial balance has no account: its members' sums hang in the air. */
export function withoutControl(
  controls: readonly ControlSum[],
  trial: TrialBalance | null,
  of: MemberTable,
): Fault[] {
  if (!trial) return [];
  const { file, name: sheet } = of.table.sheet;
  return of.uses.flatMap((use): Fault[] => {
    const control = controls.find((one) => one.key === balanceKeyOf(of, use));
    if (!control || control.account !== null || control.members === 0n) return [];
    const cell = `${use.column}${of.table.headerBottom + 1}`;
    const text = of.table.columns[columnOf(use.column)]?.label ?? use.column;
    return [{ file, sheet, cell, code: 'nocontrol', level: 'error', facts: { text }, follows: [] }];
  });
}

/** A heading that stands twice: the second column is not used, and says so. */
export function faultsOfHeads({ table, uses }: MemberTable): Fault[] {
  const { file, name: sheet } = table.sheet;
  return repeatedHeads(table, uses).map(({ column, first }) => {
    const facts = { text: table.columns[columnOf(column)]?.label ?? column, first };
    return {
      file,
      sheet,
      cell: `${column}${table.headerBottom + 1}`,
      code: 'duphead',
      level: 'warning',
      facts,
      follows: [],
    };
  });
}

/** A sheet's own total that its cells do not add up to is worth a look, unless faulty cells explain it. */
export function faultsOfTotals(
  totals: readonly SheetTotal[],
  controls: readonly ControlSum[],
  { table }: MemberTable,
): Fault[] {
  const { file, name: sheet } = table.sheet;
  return totals.flatMap((total): Fault[] => {
    if (total.amount === total.since || total.amount === total.all) return [];
    const control = controls.find((one) => one.key === total.key);
    if (control && control.suspects.length > 0) return [];
    const facts = { text: figures(total.amount), cells: figures(total.all) };
    return [{ file, sheet, cell: total.cell, code: 'total', level: 'warning', facts, follows: [] }];
  });
}
