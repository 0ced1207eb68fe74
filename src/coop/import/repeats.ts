import type { Fault } from '#ledger/import/fault.ts';
import type { MemberField } from './member-columns.ts';
import type { MemberRow } from './member-row.ts';
import type { MemberTable } from './row-reader.ts';

/** Members' numbers are compared without spaces and without regard to small and large letters. */
export function comparedNumber(number: string): string {
  return number.replace(/\s+/g, '').toUpperCase();
}

/** Names every NIK and every member number that an earlier row has already, at the later row's cell. */
export function withRepeats(rows: readonly { member: MemberRow; of: MemberTable }[]): MemberRow[] {
  const niks = new Map<string, MemberRow>();
  const numbers = new Map<string, MemberRow>();
  return rows.map(({ member, of }) => {
    const faults: Fault[] = [];
    const first = member.nik === null ? undefined : niks.get(member.nik);
    if (first) faults.push(repeat(member, of, 'nik', first));
    else if (member.nik !== null) niks.set(member.nik, member);
    const number = comparedNumber(member.number);
    const named = number === '' ? undefined : numbers.get(number);
    if (named) faults.push(repeat(member, of, 'number', named));
    else if (number !== '') numbers.set(number, member);
    if (faults.length === 0) return member;
    return {
      ...member,
      nik: first ? null : member.nik,
      faults: [...member.faults, ...faults],
      held: true,
    };
  });
}

function repeat(member: MemberRow, of: MemberTable, field: MemberField, first: MemberRow): Fault {
  const column = of.uses.find((use) => use.field === field)?.column ?? '';
  const { file, sheet, row } = member;
  const elsewhere = first.file === file && first.sheet === sheet ? '' : ` ${first.file}`;
  return {
    file,
    sheet,
    cell: `${column}${row + 1}`,
    code: field === 'nik' ? 'nikdup' : 'dupnumber',
    level: 'error',
    facts: {
      text:
        field === 'nik'
          ? `${member.nik!.slice(0, 4)}••••••••${member.nik!.slice(12)}`
          : member.number,
      row: `${first.row + 1}${elsewhere}`,
      name: first.name,
    },
    follows: [],
  };
}
