// Writes src/base/db/tables.generated.ts from a database's catalogue: `npm run tables` (or `-- --check`).
import { readFile, writeFile } from 'node:fs/promises';
import type pg from 'pg';

const target = new URL('../src/base/db/tables.generated.ts', import.meta.url);

/** The bigints that are no money. */
const counts = new Set(['seq', 'head_seq', 'counter', 'last_step', 'bytes', 'rows', 'expire']);

/** SQL types as they arrive in Node; bigint is money in sen but for the counts named above. */
const typeOf: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  boolean: 'boolean',
  smallint: 'number',
  integer: 'number',
  bigint: 'Money',
  date: 'Day',
  jsonb: 'Json',
  bytea: 'Buffer',
  ARRAY: 'string[]',
  'timestamp with time zone': 'Date',
};

interface Column {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  defaulted: boolean;
}

/** The text of the generated file for the database behind `client`. */
export async function tablesText(client: pg.Client): Promise<string> {
  const { rows } = await client.query<Column>(`
    select c.table_name as table, c.column_name as name, c.data_type as type,
      c.is_nullable = 'YES' as nullable, c.column_default is not null as defaulted
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name not like 'kysely%'
    order by c.table_name, c.ordinal_position`);
  const tables = Map.groupBy(rows, (row) => row.table);
  const body = [...tables].map(([table, columns]) => {
    const fields = columns.map((c) => {
      const type = c.type === 'bigint' && counts.has(c.name) ? 'bigint' : typeOf[c.type];
      if (!type) throw new Error(`${c.table}.${c.name}: no type for ${c.type}`);
      const full = c.nullable ? `${type} | null` : type;
      return `  ${c.name}: ${c.defaulted ? `Generated<${full}>` : full};`;
    });
    return `export interface ${pascal(table)}Table {\n${fields.join('\n')}\n}`;
  });
  const list = [...tables.keys()].map((t) => `  ${t}: ${pascal(t)}Table;`).join('\n');
  return `// Made by \`npm run tables\` from the schema; not edited by hand.
import type { ColumnType, Generated } from 'kysely';
import type { Day } from '../day.ts';
import type { Money } from '../money.ts';

type Json = ColumnType<unknown, string, string>;

${body.join('\n\n')}

export interface DB {\n${list}\n}
`;
}

function pascal(name: string): string {
  return name.replace(/(^|_)(.)/g, (_, __, c: string) => c.toUpperCase());
}

/** Compares or writes the file; returns whether it was as it should be. */
export async function writeTables(
  client: pg.Client,
  { check }: { check: boolean },
): Promise<boolean> {
  const wanted = await tablesText(client);
  const found = await readFile(target, 'utf8').catch(() => '');
  if (!check && wanted !== found) await writeFile(target, wanted);
  return wanted === found;
}
