import pg from 'pg';
import { expect, test } from 'vitest';
import { openWorld } from '../../../test/world.ts';
import { newId } from '../id.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { connectionOf } from './connect.ts';

const tenantTables = `select c.relname as name from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id'
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`;

test('behind its wall an organisation sees its own rows and no other’s, in every table', async () => {
  await using world = await openWorld();
  const names = (await world.look<{ name: string }>(tenantTables)).map((row) => row.name);
  const seen = await withinOrganisation(world.app, world.org.id, async (client) => {
    const foreign: string[] = [];
    for (const name of names) {
      const text = `select count(*)::int as many from ${pg.escapeIdentifier(name)} where org_id <> $1`;
      const { rows } = await client.query<{ many: number }>(text, [world.org.id]);
      if (rows[0]!.many > 0) foreign.push(name);
    }
    return foreign;
  });
  expect(seen).toEqual([]);
  const [there] = await world.look<{ many: number }>(
    'select count(*)::int as many from office where org_id = $1',
    [world.neighbour.id],
  );
  expect(there!.many).toBeGreaterThan(0);
});

test('without an organisation set, nobody’s rows are seen, also after a transaction that had one', async () => {
  await using world = await openWorld({ poolSize: 1 });
  const count = async () =>
    (await world.app.pool.query<{ many: number }>('select count(*)::int as many from office'))
      .rows[0]!.many;
  expect(await count()).toBe(0);
  await withinOrganisation(world.app, world.org.id, (client) => client.query('select 1'));
  expect(await count()).toBe(0);
});

test('a row for another organisation is not taken', async () => {
  await using world = await openWorld();
  const insert = withinOrganisation(world.app, world.org.id, (client) =>
    client.query(
      `insert into unit (org_id, id, code, name, kind) values ($1, $2, 'X', 'X', 'other')`,
      [world.neighbour.id, newId()],
    ),
  );
  await expect(insert).rejects.toMatchObject({ code: '42501' });
  const change = await withinOrganisation(world.app, world.org.id, (client) =>
    client.query('update unit set name = name where org_id = $1', [world.neighbour.id]),
  );
  expect(change.rowCount).toBe(0);
});

test('the application inserts no line of the books by itself, and deletes none', async () => {
  await using world = await openWorld();
  for (const text of [
    `insert into gl_month (org_id, month, account_id, unit_id, office_id, debit, credit)
      values ($1, '2026-01-01', $1, $1, $1, 1, 1)`,
    'delete from line where org_id = $1',
    'update entry set memo = memo where org_id = $1',
    'delete from deed where org_id = $1',
  ]) {
    const done = withinOrganisation(world.app, world.org.id, (client) =>
      client.query(text, [world.org.id]),
    );
    await expect(done).rejects.toMatchObject({ code: '42501' });
  }
});

test('the owner, who runs migrations, sees no organisation’s rows either', async () => {
  await using world = await openWorld();
  const owner = new pg.Client(connectionOf(world.app.database, 'owner'));
  await owner.connect();
  try {
    const { rows } = await owner.query<{ many: number }>(
      'select count(*)::int as many from office',
    );
    expect(rows[0]!.many).toBe(0);
  } finally {
    await owner.end();
  }
});
