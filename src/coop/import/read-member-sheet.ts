import { daysBetween } from '#base/day.ts';
import { plus, zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { moneyOfCell } from '#ledger/import/cell-money.ts';
import { addressOf, columnOf } from '#ledger/import/sheet.ts';
import type { Cell } from '#ledger/import/sheet.ts';
import { firstDataRow, isTotalRow, repeatsHeader } from '#ledger/import/table.ts';
import type { MemberField } from './member-columns.ts';
import type { BalanceKey, Hint, MemberRow, SheetTotal, SkippedRow } from './member-row.ts';
import { balanceKeyOf, readMemberRow } from './read-member-row.ts';
import type { MemberTable } from './row-reader.ts';

/** A member sheet read through: its people, the rows that are none, and its own totals. */
export interface MemberSheet {
  readonly members: readonly MemberRow[];
  readonly skipped: readonly SkippedRow[];
  readonly totals: readonly SheetTotal[];
}

const amountFields = new Set<MemberField>([
  'entryShare',
  'mandatoryShare',
  'savings',
  'ceiling',
  'outstanding',
  'otherBalance',
]);

/** Reads a member sheet from its header to its last row; totals, headings and signatures are no people. */
export function readMemberSheet(of: MemberTable): MemberSheet {
  const members: MemberRow[] = [];
  const skipped: SkippedRow[] = [];
  const totals: SheetTotal[] = [];
  const tally = makeTally();
  const { rows } = of.table.sheet;
  for (let row = firstDataRow(of.table); row < rows.length; row += 1) {
    const cells = rows[row]!;
    const text = cells.find((cell) => cell !== null)?.text.slice(0, 80);
    if (text === undefined) continue;
    if (repeatsHeader(of.table, row)) skipped.push({ row, why: 'header', text });
    else if (isTotal(of, cells)) {
      skipped.push({ row, why: 'total', text });
      totals.push(...totalsOf(of, row, tally));
      tally.close();
    } else if (isPerson(of, cells)) {
      const member = readMemberRow(of, row);
      members.push(member);
      for (const { key, amount } of member.balances) tally.add(key, amount ?? zero);
    } else {
      skipped.push({ row, why: totals.length > 0 ? 'signature' : 'heading', text });
    }
  }
  return { members, skipped, totals };
}

/** Things worth a look that are no faults: stalls that several members name, and who joined very young. */
export function hintsOf(members: readonly MemberRow[], uses: MemberTable['uses']): Hint[] {
  const cellOf = (member: MemberRow, field: MemberField) =>
    `${uses.find((use) => use.field === field)?.column ?? ''}${member.row + 1}`;
  const stalls = Map.groupBy(
    members.filter((member) => member.stall !== ''),
    (member) => member.stall.toUpperCase(),
  );
  const shared = [...stalls].flatMap(([stall, people]): Hint[] =>
    people.length < 2
      ? []
      : [
          {
            file: people[0]!.file,
            sheet: people[0]!.sheet,
            cells: people.map((member) => cellOf(member, 'stall')),
            code: 'stall',
            facts: { stall, count: String(people.length) },
          },
        ],
  );
  const young = members.flatMap((member): Hint[] => {
    if (member.bornOn === null || member.joinedOn === null) return [];
    const years = Math.floor(daysBetween(member.bornOn, member.joinedOn) / 365.25);
    if (years >= 17 && years <= 100) return [];
    const { file, sheet } = member;
    return [
      {
        file,
        sheet,
        cells: [cellOf(member, 'birth')],
        code: 'age',
        facts: { years: String(years) },
      },
    ];
  });
  return [...shared, ...young];
}

function isTotal({ uses }: MemberTable, cells: readonly (Cell | null)[]): boolean {
  const number = cellAt(cells, uses, 'number');
  return isTotalRow(cells) && !/\d/.test(number?.text ?? '');
}

/** A person has an amount, a NIK, or both a number and a name; a signature has none of these. */
function isPerson({ uses }: MemberTable, cells: readonly (Cell | null)[]): boolean {
  const hasAmount = uses.some((use) => {
    const cell = amountFields.has(use.field) ? cells[columnOf(use.column)] : null;
    return cell !== null && cell !== undefined && (/\d/.test(cell.text) || cell.kind === 'broken');
  });
  const hasNik = (cellAt(cells, uses, 'nik')?.text.match(/\d/g)?.length ?? 0) >= 8;
  const number = cellAt(cells, uses, 'number')?.text ?? '';
  // "Surabaya, 31 Desember 2025" above the signatures holds digits too.
  const hasNumber =
    /\d/.test(number) && number.length <= 24 && /^[^\s,]+(?: [^\s,]+)?$/.test(number.trim());
  const hasName = /\p{L}/u.test(cellAt(cells, uses, 'name')?.text ?? '');
  return hasAmount || hasNik || (hasNumber && hasName);
}

function cellAt(
  cells: readonly (Cell | null)[],
  uses: MemberTable['uses'],
  field: MemberField,
): Cell | null {
  const use = uses.find((one) => one.field === field);
  return use ? (cells[columnOf(use.column)] ?? null) : null;
}

function totalsOf(of: MemberTable, row: number, tally: Tally): SheetTotal[] {
  return of.uses.flatMap((use) => {
    const key = balanceKeyOf(of, use);
    const column = columnOf(use.column);
    const cell = of.table.sheet.rows[row]?.[column] ?? null;
    const amount = moneyOfCell(cell);
    if (key === null || cell === null || amount === null) return [];
    return [{ key, cell: addressOf(row, column), amount, ...tally.of(key) }];
  });
}

interface Tally {
  add(key: BalanceKey, amount: Money): void;
  of(key: BalanceKey): { since: Money; all: Money };
  close(): void;
}

function makeTally(): Tally {
  const all = new Map<BalanceKey, Money>();
  let since = new Map<BalanceKey, Money>();
  return {
    add(key, amount) {
      all.set(key, plus(all.get(key) ?? zero, amount));
      since.set(key, plus(since.get(key) ?? zero, amount));
    },
    of: (key) => ({ since: since.get(key) ?? zero, all: all.get(key) ?? zero }),
    close() {
      since = new Map();
    },
  };
}
