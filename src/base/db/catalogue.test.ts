import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testSuperuser } from '../../../test/setup/test-database.ts';
import { globalTables, localTables, referenceTables, spreadTables } from './catalogue.ts';
import { roles } from './roles.ts';

const client = new pg.Client(testSuperuser());
beforeAll(() => client.connect());
afterAll(() => client.end());

async function ask<Row extends pg.QueryResultRow>(
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return (await client.query<Row>(text, values)).rows;
}

const named = async (text: string, values: unknown[] = []) =>
  (await ask<{ name: string }>(text, values)).map((row) => row.name);

/** Tables of ours, and whether they belong to an organisation. */
const tables = `select c.oid, c.relname as name, c.relrowsecurity, c.relforcerowsecurity,
  exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped)
    as tenant
  from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;

test('every table is an organisation’s, or named as one of the few that are not', async () => {
  const without = await named(`select name from (${tables}) t where not tenant order by name`);
  expect(without).toEqual([...globalTables].toSorted());
});

test('the wall is forced on every table of an organisation, on the registers too', async () => {
  const own = ['kysely_migration', 'kysely_migration_lock'];
  const open = await named(
    `select name from (${tables}) t where not (relrowsecurity and relforcerowsecurity)`,
  );
  expect(open.toSorted()).toEqual(own);
  const tenants = await ask<{ name: string; check: string; using: string }>(
    `select t.name, pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
      from (${tables}) t left join pg_policy p on p.polrelid = t.oid and p.polname = 'tenant' where t.tenant`,
  );
  const wall = "(org_id = (NULLIF(current_setting('app.org'::text, true), ''::text))::uuid)";
  expect(tenants.filter((one) => one.using !== wall || one.check !== wall)).toEqual([]);
  expect(tenants.length).toBeGreaterThan(15);
});

test('the only other policy on a table of an organisation shows a login its own mandates', async () => {
  const others = await named(
    `select t.name || '.' || p.polname as name from (${tables}) t join pg_policy p on p.polrelid = t.oid
      where t.tenant and p.polname <> 'tenant'`,
  );
  expect(others).toEqual(['mandate.mandate_own']);
});

test('no policy asks a table: the wall stands without a subselect', async () => {
  const asking = await named(
    `select polname as name from pg_policy where coalesce(pg_get_expr(polqual, polrelid), '')
      || coalesce(pg_get_expr(polwithcheck, polrelid), '') ~* 'select'`,
  );
  expect(asking).toEqual([]);
});

test('keys, unique indexes and foreign keys between tables of organisations begin with org_id', async () => {
  const keys = await named(
    `select i.indexrelid::regclass::text as name from (${tables}) t join pg_index i on i.indrelid = t.oid
      where t.tenant and i.indisunique and
        (select attname from pg_attribute where attrelid = t.oid and attnum = i.indkey[0]) is distinct from 'org_id'`,
  );
  expect(keys).toEqual([]);
  const foreign = await named(
    `select c.conname as name from (${tables}) t join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
      join (${tables}) r on r.oid = c.confrelid
      where t.tenant and r.tenant and (
        (select attname from pg_attribute where attrelid = t.oid and attnum = c.conkey[1]) <> 'org_id' or
        (select attname from pg_attribute where attrelid = r.oid and attnum = c.confkey[1]) <> 'org_id')`,
  );
  expect(foreign).toEqual([]);
  const outward = await named(
    `select distinct r.name from (${tables}) t join pg_constraint c on c.conrelid = t.oid and c.contype = 'f'
      join (${tables}) r on r.oid = c.confrelid where t.tenant and not r.tenant`,
  );
  expect(outward).toEqual(['organisation']);
});

test('nothing stands in the way of spreading over machines: no triggers, no sequences', async () => {
  expect(
    await named(
      `select tgname as name from pg_trigger g join (${tables}) t on t.oid = g.tgrelid where not g.tgisinternal`,
    ),
  ).toEqual([]);
  expect(
    await named(
      `select relname as name from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`,
    ),
  ).toEqual([]);
  const generated = await named(
    `select t.name || '.' || a.attname as name from (${tables}) t join pg_attrdef d on d.adrelid = t.oid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = d.adnum
      where pg_get_expr(d.adbin, d.adrelid) ~ '(nextval|gen_random_uuid|uuidv7)\\('`,
  );
  expect(generated).toEqual([]);
});

interface ForeignKey {
  readonly from: string;
  readonly to: string;
  readonly columns: string;
}

test('each table is named once: spread by org_id after those it refers to, copied to all machines, or local', async () => {
  const all = await ask<{ name: string; tenant: boolean }>(
    `select name, tenant from (${tables}) t`,
  );
  const tenants = all.filter(({ tenant }) => tenant).map(({ name }) => name);
  expect([...spreadTables].toSorted()).toEqual(tenants.toSorted());
  const keys = await ask<ForeignKey>(
    `select conrelid::regclass::text as from, confrelid::regclass::text as to,
        (select string_agg(attname, ',' order by n) from unnest(conkey) with ordinality k (num, n)
          join pg_attribute a on a.attrelid = conrelid and a.attnum = k.num) as columns
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`,
  );
  expect(keys.filter((key) => !isKept(key)).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  expect(keys.length).toBeGreaterThan(20);
});

/** What Citus can keep: a foreign key on one machine, or from a table to one that every machine has. */
function isKept({ from, to, columns }: ForeignKey): boolean {
  const placeOf = (name: string) => (spreadTables as readonly string[]).indexOf(name);
  const isCopied = (name: string) => (referenceTables as readonly string[]).includes(name);
  if (placeOf(from) < 0) {
    const isLocal = (localTables as readonly string[]).includes(from);
    return isCopied(to) || (isLocal && (localTables as readonly string[]).includes(to));
  }
  if (isCopied(to)) return true;
  return columns.startsWith('org_id') && (from === to || placeOf(to) < placeOf(from));
}

test('nothing else is used that Citus refuses: exclusions, identities, keys that empty the column they are spread by', async () => {
  const odd = await named(
    `select conname as name from pg_constraint c join (${tables}) t on t.oid = c.conrelid
      where c.contype = 'x' or (c.contype = 'f' and (c.confdeltype in ('n', 'd') or c.confupdtype <> 'a'))`,
  );
  expect(odd).toEqual([]);
  const made = await named(
    `select t.name || '.' || a.attname as name from (${tables}) t join pg_attribute a on a.attrelid = t.oid
      where a.attidentity <> '' or (t.tenant and a.attname = 'org_id' and a.atttypid <> 'uuid'::regtype)`,
  );
  expect(made).toEqual([]);
  const parted = await named(
    `select c.relname as name from pg_class c join (${tables}) t on t.oid = c.oid
      where c.relkind = 'p' or c.relispartition or exists (select from pg_inherits where inhrelid = c.oid)`,
  );
  expect(parted).toEqual([]);
});

test('no view and no stored result sees past the walls: there are none that do not run as whoever asks', async () => {
  const open = await named(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and (relkind = 'm'
      or relkind = 'v' and not coalesce('security_invoker=true' = any (reloptions), false))`,
  );
  expect(open).toEqual([]);
});

test('functions with their owner’s rights belong to the writer and have a fixed search path', async () => {
  const functions = await ask<{
    name: string;
    owner: string;
    config: string[] | null;
    open: boolean;
  }>(
    `select p.proname as name, pg_get_userbyid(p.proowner) as owner, p.proconfig as config,
        has_function_privilege('public', p.oid, 'execute') as open
      from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef`,
  );
  expect(functions.length).toBeGreaterThan(4);
  expect(functions.filter((one) => one.owner !== roles.writer)).toEqual([]);
  const path = 'search_path=public, pg_temp';
  expect(functions.filter((one) => !one.config?.includes(path))).toEqual([]);
  expect(functions.filter((one) => one.open)).toEqual([]);
});

test('no role of the running program owns tables, sees past the walls or may empty the books', async () => {
  const strong = await named(
    `select rolname as name from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls)`,
    [[roles.owner, roles.writer, roles.application]],
  );
  expect(strong).toEqual([]);
  const owners = await named(
    `select distinct tableowner as name from pg_tables where schemaname = 'public'`,
  );
  expect(owners).toEqual([roles.owner]);
  for (const table of ['entry', 'line', 'deed', 'sub_balance', 'gl_month']) {
    const [row] = await ask<{ may: boolean }>(
      `select has_table_privilege($1, $2, 'delete') or has_table_privilege($1, $2, 'truncate')
        or has_any_column_privilege($1, $2, 'update') as may`,
      [roles.application, table],
    );
    expect({ table, may: row!.may }).toEqual({ table, may: false });
  }
  for (const table of ['entry', 'line', 'sub_balance', 'gl_month', 'gl_delta']) {
    const [row] = await ask<{ may: boolean }>(
      `select has_table_privilege($1, $2, 'insert') as may`,
      [roles.application, table],
    );
    expect({ table, may: row!.may }).toEqual({ table, may: false });
  }
});
