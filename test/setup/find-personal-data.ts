import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';

/** Sixteen digits in a row, or an Indonesian mobile number, that is no part of a longer word or id. */
const look = '(?<![\\w-])(?:\\d{16}|(?:\\+62|62|0)8\\d{7,12})(?![\\w-])';
const lookInSql = '(^|[^0-9A-Za-z_-])([0-9]{16}|([+]62|62|0)8[0-9]{7,12})($|[^0-9A-Za-z_-])';

/** Published by whoever writes it there: how the one who answers for personal data is reached. */
const published = ['public.org_profile.privacy_contact', 'public.org_profile.breach_receiver'];

interface Column {
  readonly schema: string;
  readonly table: string;
  readonly name: string;
  readonly type: string;
}

/**
 * The columns of a database in which something stands that looks like a NIK or a mobile number, with how
 * many rows and one of them, its digits hidden. Sealed bytes are looked into as well: in them nothing may
 * be readable.
 *
 * @param client a superuser's, who sees past the walls
 * @param schemas where to look
 */
export async function personalDataIn(
  client: pg.Client,
  schemas: readonly string[] = ['public', 'graphile_worker'],
): Promise<string[]> {
  const { rows: columns } = await client.query<Column>(
    `select n.nspname as schema, c.relname as table, a.attname as name, t.typname as type
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
      where n.nspname = any($1) and c.relkind in ('r', 'p')
        and t.typname in ('text', 'varchar', 'bpchar', 'json', 'jsonb', '_text', '_varchar', 'bytea')
      order by 1, 2, 3`,
    [[...schemas]],
  );
  const found: string[] = [];
  for (const column of columns) {
    const place = `${column.schema}.${column.table}.${column.name}`;
    if (published.includes(place)) continue;
    const quoted = client.escapeIdentifier(column.name);
    const text = column.type === 'bytea' ? `encode(${quoted}, 'escape')` : `${quoted}::text`;
    const table = `${client.escapeIdentifier(column.schema)}.${client.escapeIdentifier(column.table)}`;
    const { rows } = await client.query<{ many: number; one: string }>(
      `select count(*)::integer as many, min(left(${text}, 2000)) as one from ${table} where ${text} ~ $1`,
      [lookInSql],
    );
    const { many, one } = rows[0]!;
    if (many > 0) found.push(`${place}: ${many} rows, such as ${aroundNumber(one)}`);
  }
  return found;
}

/** The lines of a folder's files in which something of the kind stands, by file and line. */
export function personalDataUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line, i) =>
        new RegExp(look).test(unescaped(line))
          ? [`${name}:${i + 1}: ${aroundNumber(unescaped(line))}`]
          : [],
      ),
  );
}

/** An address as it was meant: `%2B62812…` is a phone number as well. */
function unescaped(line: string): string {
  try {
    return `${line} ${decodeURIComponent(line)}`;
  } catch {
    return line;
  }
}

function aroundNumber(text: string): string {
  const at = text.search(new RegExp(look));
  return text.slice(Math.max(0, at - 60), at + 60).replace(/\d/g, '#');
}
