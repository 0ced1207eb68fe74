import pg from 'pg';
import { isOurs } from '../db/our-tables.ts';
import type { Mask, TableFacts, TableRegister } from '../db/table-facts.ts';

/** A table as the copying sees it. */
export interface CopiedTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Columns of the primary key behind `org_id`. */
  readonly key: readonly string[];
  /** Whether rows name other rows of the same table, which must then come in one statement. */
  readonly namesItself: boolean;
  readonly facts: TableFacts;
}

interface TableRow extends Omit<CopiedTable, 'facts'> {
  readonly names: readonly string[];
}

/**
 * The tables of organisations from the database's own catalogue, each after those that it names, so that
 * they can be filled in this order and emptied in the other. Those that scrubbed texts go into come first.
 */
export async function tablesInOrder(
  client: pg.Client,
  register: TableRegister,
): Promise<CopiedTable[]> {
  const { rows } = await client.query<TableRow>(`
    select c.relname as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod))
          order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attname <> 'org_id'
          and a.attgenerated = '') as columns,
      (select coalesce(json_agg(a.attname order by k.place), '[]') from pg_index i
        cross join lateral unnest(i.indkey) with ordinality as k (attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary and a.attname <> 'org_id') as key,
      (select coalesce(json_agg(distinct r.relname), '[]') from pg_constraint f join pg_class r on r.oid = f.confrelid
        where f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid) as names,
      exists (select from pg_constraint f where f.conrelid = c.oid and f.confrelid = c.oid) as "namesItself"
    from pg_class c
    where ${isOurs('c')} and c.relkind in ('r', 'p') and exists
      (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped)
    order by c.relname`);
  const waiting = rows.map((row) => ({ ...row, facts: factsOf(register, row.name) }));
  waiting.sort((a, b) => Number(isScrubbed(b.facts)) - Number(isScrubbed(a.facts)));
  const ordered: typeof waiting = [];
  while (waiting.length > 0) {
    const known = (name: string) => !waiting.some((table) => table.name === name);
    const next = waiting.findIndex((table) => table.names.every(known));
    if (next < 0) throw new Error('tables name each other in a circle');
    ordered.push(...waiting.splice(next, 1));
  }
  return ordered;
}

function factsOf(register: TableRegister, name: string): TableFacts {
  const facts = register.get(name);
  if (!facts) throw new Error(`no room knows the table ${name}`);
  return facts;
}

/** Whether some column of it is scrubbed. */
export function isScrubbed({ masks = {} }: TableFacts): boolean {
  return Object.values(masks).some((mask) => mask?.to === 'scrubbed');
}

/** The temporary table in which a table's rows are masked. */
export function stageOf(table: CopiedTable): string {
  return pg.escapeIdentifier(`practice_${table.name}`);
}

/** How a deed of the original becomes one of the copy: its own where it has one, else one of the shared. */
const deedOf = (column: string, by: string): string =>
  `case when t.${column} is not null then coalesce(
    (select m.copy_id from practice_deed m where m.original_id = t.${column}),
    (select s.id from practice_deed_shared s where s.place =
      abs(hashtextextended((${by})::text, 0) % (select count(*) from practice_deed_shared)))) end`;

/**
 * Lays a table's rows out in its stage, masked as far as the database itself can; returns their number.
 * @param chance by which rows masked in this process are shuffled: their order would tell who is who
 */
export async function layOut(
  client: pg.Client,
  table: CopiedTable,
  orgId: string,
  chance: number,
): Promise<number> {
  const { columns, key, facts } = table;
  const by = key.length > 0 ? key.map((name) => `t.${name}`).join(` || ' ' || `) : `''`;
  const values = columns.map(({ name, type }) => {
    const column = pg.escapeIdentifier(name);
    return `${valueOf(facts.masks?.[name], column, type, by)} as ${column}`;
  });
  const named = key.map((name) => `t.${pg.escapeIdentifier(name)}`);
  const drawn = `hashtextextended(concat_ws(' ', ${named.join(', ')}), ${Math.trunc(chance)})`;
  const order = named.length > 0 ? [drawn, ...named].join(', ') : '';
  const place = isMaskedHere(facts)
    ? `, row_number() over (${order && `order by ${order}`}) as practice_place`
    : '';
  const { rowCount } = await client.query(
    `create temp table ${stageOf(table)} on commit drop as
      select ${values.join(', ')}${place} from ${pg.escapeIdentifier(table.name)} t
      where t.org_id = ${pg.escapeLiteral(orgId)}`,
  );
  if (place) await client.query(`create index on ${stageOf(table)} (practice_place)`);
  if (isScrubbed(facts)) {
    const columnsOfKey = key.map((name) => pg.escapeIdentifier(name)).join(', ');
    if (columnsOfKey) await client.query(`create index on ${stageOf(table)} (${columnsOfKey})`);
  }
  return rowCount ?? 0;
}

function valueOf(mask: Mask | undefined, column: string, type: string, by: string): string {
  if (mask?.to === 'same') {
    return `${mask.value === null ? 'null' : pg.escapeLiteral(mask.value)}::${type}`;
  }
  if (mask?.to === 'expression') return mask.sql;
  if (mask?.to === 'deed' || /^"(?:\w+_)?deed_id"$/.test(column)) return deedOf(column, by);
  return `t.${column}`;
}

/** Whether some column of it is masked in this process. */
export function isMaskedHere({ masks = {} }: TableFacts): boolean {
  return Object.values(masks).some((mask) => mask?.to === 'scrubbed' || mask?.to === 'row');
}

/** Reads a stretch of a stage, for masking in this process. */
export async function readStretch(
  client: pg.Client,
  table: CopiedTable,
  from: number,
  many: number,
): Promise<Record<string, unknown>[]> {
  const { rows } = await client.query<Record<string, unknown>>(
    `select * from ${stageOf(table)} where practice_place >= $1 and practice_place < $2
      order by practice_place`,
    [from, from + many],
  );
  return rows;
}

/** Writes columns of rows back into their stage, a set at once. */
export async function writeStretch(
  client: pg.Client,
  table: CopiedTable,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const typeOf = (name: string) => table.columns.find((column) => column.name === name)!.type;
  const named = columns.map((name) => pg.escapeIdentifier(name));
  const arrays = columns.map((name, i) => `$${i + 2}::${typeOf(name)}[]`);
  await client.query(
    `update ${stageOf(table)} s set ${named.map((name) => `${name} = m.${name}`).join(', ')}
      from unnest($1::bigint[], ${arrays.join(', ')}) as m (practice_place, ${named.join(', ')})
      where s.practice_place = m.practice_place`,
    [
      rows.map((row) => row['practice_place']),
      ...columns.map((name) => rows.map((row) => row[name] ?? null)),
    ],
  );
}

const pagesAtOnce = 2_000;

/** Brings a table's stage into the practice organisation; tells after every stretch how many rows came in. */
export async function bringIn(
  client: pg.Client,
  table: CopiedTable,
  orgId: string,
  tell: (rows: number) => Promise<void>,
): Promise<void> {
  const columns = table.columns.map(({ name }) => pg.escapeIdentifier(name)).join(', ');
  const { rows } = await client.query<{ pages: number }>(
    `select (pg_relation_size($1::text::regclass) / current_setting('block_size')::integer)::integer as pages`,
    [stageOf(table)],
  );
  const pages = rows[0]!.pages;
  const step = table.namesItself ? Math.max(1, pages) : pagesAtOnce;
  for (let from = 0; from < pages; from += step) {
    const { rowCount } = await client.query(
      `insert into ${pg.escapeIdentifier(table.name)} (org_id, ${columns})
        select $1, ${columns} from ${stageOf(table)} where ctid >= $2::tid and ctid < $3::tid`,
      [orgId, `(${from},0)`, `(${from + step},0)`],
    );
    await tell(rowCount ?? 0);
  }
  if (!isScrubbed(table.facts)) await client.query(`drop table ${stageOf(table)}`);
}
