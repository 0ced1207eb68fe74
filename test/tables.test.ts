import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tables } from '#app.ts';
import { joinTables } from '#base/db/table-facts.ts';
import { baseTables } from '#base/tables.ts';
import { testSuperuser } from './setup/test-database.ts';

const client = new pg.Client(testSuperuser());
const columns = new Map<string, { name: string; text: boolean }[]>();

beforeAll(async () => {
  await client.connect();
  const { rows } = await client.query<{ table: string; name: string; text: boolean }>(
    `select c.relname as table, a.attname as name, a.atttypid in ('text'::regtype, 'jsonb'::regtype) as text
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`,
  );
  for (const { table, name, text } of rows) {
    columns.set(table, [...(columns.get(table) ?? []), { name, text }]);
  }
});
afterAll(() => client.end());

test('every table of the database is in the register, and nothing else is', () => {
  expect([...tables.keys()].toSorted()).toEqual([...columns.keys()].toSorted());
});

test('a table is in the register once', () => {
  expect(() => joinTables([baseTables, baseTables])).toThrow('organisation is named twice');
});

test('what the register calls personal or masked are columns of that table', () => {
  const unknown = [...tables].flatMap(([table, { personal, masks = {} }]) =>
    [...personal, ...Object.keys(masks)]
      .filter((name) => !columns.get(table)?.some((column) => column.name === name))
      .map((name) => `${table}.${name}`),
  );
  expect(unknown).toEqual([]);
});

test('only a table of an organisation goes into the practice copy', () => {
  const taken = [...tables].filter(([, { practice }]) => practice !== 'skip');
  const without = taken.filter(
    ([table]) => !columns.get(table)!.some(({ name }) => name === 'org_id'),
  );
  expect(without.map(([table]) => table)).toEqual([]);
  expect(taken.length).toBeGreaterThan(20);
});
