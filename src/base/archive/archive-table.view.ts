import pg from 'pg';
import { spreadTables } from '../db/catalogue.ts';
import { rupiahText } from '../db/rupiah-text.ts';
import type { TableRegister } from '../db/table-facts.ts';
import { leftOut } from './archive-format.ts';

/** What a column holds, as an archive spells it. */
export type ColumnKind =
  | 'uuid'
  | 'text'
  | 'boolean'
  | 'integer'
  /** A whole number that may be long; digits in a string. */
  | 'count'
  /** A decimal string of rupiah. */
  | 'money'
  | 'decimal'
  | 'day'
  /** ISO 8601 in UTC, to the microsecond. */
  | 'instant'
  /** In base64. */
  | 'bytes'
  | 'json'
  | 'texts'
  | 'uuids';

/** A column of a table in an archive. */
export interface ArchiveColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  /** Whether it says something of a person, and stands in the table's sealed part. */
  readonly isPersonal: boolean;
}

/** A table as an archive carries it, without `org_id`. */
export interface ArchiveTable {
  readonly name: string;
  readonly columns: readonly ArchiveColumn[];
  /** Columns of the primary key: the order of the rows. */
  readonly key: readonly string[];
  /** Whether rows name other rows of the same table, which must then come in one statement. */
  readonly namesItself: boolean;
}

/** The tables of organisations that an archive carries, each after those that its foreign keys name. */
export const carriedTables: readonly string[] = spreadTables.filter((name) => !(name in leftOut));

/** Whole numbers that are no money; every other bigint is sen. */
export const countColumns: ReadonlySet<string> = new Set([
  'seq',
  'bytes',
  'thumb_bytes',
  'rows',
  'counter',
]);

const kinds: Readonly<Record<string, ColumnKind>> = {
  uuid: 'uuid',
  text: 'text',
  boolean: 'boolean',
  smallint: 'integer',
  integer: 'integer',
  numeric: 'decimal',
  date: 'day',
  'timestamp with time zone': 'instant',
  bytea: 'bytes',
  jsonb: 'json',
  'text[]': 'texts',
  'uuid[]': 'uuids',
};

interface TableRow extends Omit<ArchiveTable, 'columns'> {
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** The carried tables by the database's own catalogue, in the order in which they are filled. */
export async function archiveTables(
  client: pg.ClientBase,
  register: TableRegister,
): Promise<ArchiveTable[]> {
  const { rows } = await client.query<TableRow>(
    `select c.relname as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, -1))
          order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attname <> 'org_id'
          and a.attgenerated = '') as columns,
      (select coalesce(json_agg(a.attname order by k.place), '[]') from pg_index i
        cross join lateral unnest(i.indkey) with ordinality as k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary and a.attname <> 'org_id') as key,
      exists (select from pg_constraint f
        where f.conrelid = c.oid and f.confrelid = c.oid and f.contype = 'f') as "namesItself"
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relname = any($1)`,
    [carriedTables],
  );
  const found = new Map(rows.map((row) => [row.name, row]));
  return carriedTables.map((name) => shaped(found.get(name), name, register));
}

function shaped(row: TableRow | undefined, name: string, register: TableRegister): ArchiveTable {
  const facts = register.get(name);
  if (!row || !facts) throw new Error(`the table ${name} is not there, or no room knows it`);
  const personal: ReadonlySet<string> = new Set(facts.personal);
  const columns = row.columns.map((column) => {
    const kind = kindOf(column);
    if (!kind) throw new Error(`${name}.${column.name}: an archive has no form for ${column.type}`);
    return { name: column.name, kind, isPersonal: personal.has(column.name) };
  });
  return { ...row, columns };
}

function kindOf({ name, type }: { name: string; type: string }): ColumnKind | undefined {
  if (type !== 'bigint') return kinds[type];
  return countColumns.has(name) ? 'count' : 'money';
}

/** Which of a table's columns a part holds. */
export type PartOfRow = 'plain' | 'personal';

/** The columns of one part. */
export function columnsOf(table: ArchiveTable, part: PartOfRow): ArchiveColumn[] {
  return table.columns.filter(({ isPersonal }) => isPersonal === (part === 'personal'));
}

/**
 * The query for a table's rows as texts of JSON, in the order of their key; texts by their bytes, so that no
 * server's language changes it.
 */
export function rowsSql(table: ArchiveTable, part: PartOfRow, orgId: string): string {
  const spelled = columnsOf(table, part).map(({ name, kind }) => {
    const column = `t.${pg.escapeIdentifier(name)}`;
    return `${spellings[kind]?.(column) ?? column} as ${pg.escapeIdentifier(name)}`;
  });
  const order = table.key.map((name) => {
    const kind = table.columns.find((column) => column.name === name)?.kind;
    return `t.${pg.escapeIdentifier(name)}${kind === 'text' ? ' collate "C"' : ''}`;
  });
  return `select (select row_to_json(r)::text from (select ${spelled.join(', ')}) r)
    from ${pg.escapeIdentifier(table.name)} t where t.org_id = ${pg.escapeLiteral(orgId)}
    ${order.length > 0 ? `order by ${order.join(', ')}` : ''}`;
}

const spellings: Partial<Record<ColumnKind, (column: string) => string>> = {
  count: (column) => `${column}::text`,
  decimal: (column) => `${column}::text`,
  money: rupiahText,
  day: (column) => `to_char(${column}, 'YYYY-MM-DD')`,
  instant: (column) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
  bytes: (column) => `translate(encode(${column}, 'base64'), E'\\n', '')`,
};
