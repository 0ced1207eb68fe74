import type { TableRegister } from '../db/table-facts.ts';
import { archiveFormat, leftOut, partNames, personalPart, tablePart } from './archive-format.ts';
import { sheetPart } from './archive-sheet.ts';
import type { ArchiveSheet } from './archive-sheet.ts';
import { columnsOf } from './archive-table.view.ts';
import type { ArchiveTable, ColumnKind } from './archive-table.view.ts';

/** What each kind of value means, for whoever reads an archive with a program of their own. */
const meanings: Readonly<Record<ColumnKind, string>> = {
  uuid: 'string: UUID',
  text: 'string',
  boolean: 'true or false',
  integer: 'number',
  count: 'string: a whole number',
  money: 'string: rupiah with two decimals, e.g. "1250000.00"',
  decimal: 'string: a decimal number',
  day: 'string: a civil day, YYYY-MM-DD',
  instant: 'string: an instant in UTC, ISO 8601 with microseconds',
  bytes: 'string: base64',
  json: 'any JSON',
  texts: 'array of strings',
  uuids: 'array of UUIDs',
};

/** The archive's own description: its tables, their columns and what they hold, and what was left out. */
export function schemaText(
  tables: readonly ArchiveTable[],
  register: TableRegister,
  sheets: readonly ArchiveSheet[],
): string {
  const described = tables.map((table) => ({
    table: table.name,
    title: register.get(table.name)?.title,
    part: tablePart(table.name),
    ...(columnsOf(table, 'personal').length > 0 && { personalPart: personalPart(table.name) }),
    order: table.key,
    columns: table.columns.map(({ name, kind, isPersonal }) => ({
      name,
      holds: kind,
      in: isPersonal ? 'personalPart' : 'part',
      ...sealedNote(register, table.name, name),
    })),
  }));
  const schema = {
    format: archiveFormat,
    holds: meanings,
    people: partNames.people,
    sheets: sheets.map((sheet) => ({
      part: sheetPart(sheet),
      columns: sheet.columns.map(({ title }) => title),
    })),
    tables: described,
    leftOut,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Of a sealed column: under which name its value was sealed. */
function sealedNote(register: TableRegister, table: string, column: string) {
  const field = register.get(table)?.sealed?.[column];
  return field === undefined ? {} : { sealedAs: field };
}
