import type { World } from '../world.ts';

/** Tables that jobs keep up behind everybody's back; all else is written by deeds. */
const derived = ['deed_seal', 'gl_month', 'gl_delta', 'outbox', 'backup_run', 'mail'];

/** The tables of the house that belong to one organisation. */
export async function tablesOf(world: World): Promise<readonly string[]> {
  const rows = await world.look<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`,
  );
  return rows.map((row) => row.name).filter((name) => !derived.includes(name));
}

/**
 * How many rows of the cooperative no deed stands for: rows are written in the transaction of their deed,
 * so one of another transaction was half-written. Rows of the founding are there from the start.
 */
export async function orphans(world: World, tables: readonly string[]): Promise<number> {
  const parts = tables
    .filter((name) => name !== 'deed')
    .map(
      (name) =>
        `select count(*)::int as many from ${name} t where t.org_id = $1 and not exists (select from deeds d where d.at = t.xmin::text)`,
    );
  const [row] = await world.look<{ many: number }>(
    `with deeds as materialized (select distinct xmin::text as at from deed where org_id = $1)
     select sum(many)::int as many from (${parts.join(' union all ')}) x`,
    [world.org.id],
  );
  return row!.many;
}

/** Whether a text stands, byte for byte, in some row that the deed of a key wrote. */
export async function isStored(
  world: World,
  tables: readonly string[],
  { orgId, key }: { readonly orgId: string; readonly key: string },
  text: string,
): Promise<boolean> {
  // The register of organisations and what belongs to a login have no `org_id`.
  const registers = await world.look<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id')`,
  );
  const owned = new Set(tables);
  const parts = [...tables, ...registers.map((row) => row.name)].map(
    (name) =>
      `select 1 from ${name} t, wrote w where ${owned.has(name) ? 't.org_id = $1' : '$1::uuid is not null'} and t.xmin = w.at
         and exists (select from jsonb_path_query(to_jsonb(t), '$.** ? (@.type() == "string")') v where v #>> '{}' = $3)`,
  );
  const rows = await world.look(
    `with wrote as materialized (select xmin as at from deed where org_id = $1::uuid and key = $2) ${parts.join(' union all ')} limit 1`,
    [orgId, key, text],
  );
  return rows.length > 0;
}
