import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import pg from 'pg';
import { expect, test } from 'vitest';
import { testSuperuser } from '../../../test/setup/test-database.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { openApp } from '#app.ts';
import { reverseEntry } from '#ledger/entries/reverse-entry.ts';
import { newId } from '../id.ts';
import { startJobs } from '../jobs/start-jobs.ts';
import { changeOffice } from '../org/change-office.ts';
import { perform } from '../perform.ts';
import { chainCheck } from './chain-check.view.ts';
import { sealAll, sealDeeds } from './seal-deeds.ts';
import { verifyChain } from './verify-chain.ts';

/** Rows as nobody in the product can change them: keys and walls do not hold this hand. */
async function tamper(text: string, values: readonly unknown[]): Promise<number> {
  const client = new pg.Client(testSuperuser());
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    return (await client.query(text, [...values])).rowCount ?? 0;
  } finally {
    await client.end();
  }
}

interface Sealed {
  readonly seq: number;
  readonly deedId: string;
  readonly hash: string;
  readonly act: string;
}

/** A cooperative with some entries, one of them reversed, and an office that was renamed; all sealed. */
async function sealedWorld(): Promise<{ world: World; seals: Sealed[] }> {
  const world = await openWorld();
  for (const amount of [1_000, 2_000, 3_000, 4_000]) {
    await world.post([
      ['1-1101', amount],
      ['4-1101', -amount],
    ]);
  }
  const office = { officeId: world.headOfficeId, code: 'PST', name: 'Kantor Pusat Baru' };
  await perform(world.app, world.chair, changeOffice, office, newId());
  const entryId = await world.post([
    ['1-1101', 5_000],
    ['4-1101', -5_000],
  ]);
  const reversal = { entryId, reason: 'salah ketik' };
  await perform(world.app, world.treasurer, reverseEntry, reversal, newId());
  await sealDeeds.run(world.app, world.org.id);
  return { world, seals: await sealsOf(world) };
}

async function sealsOf(world: World): Promise<Sealed[]> {
  return world.look<Sealed & pg.QueryResultRow>(
    `select s.seq::integer, s.deed_id as "deedId", encode(s.hash, 'hex') as hash, d.act
      from deed_seal s left join deed d on d.org_id = s.org_id and d.id = s.deed_id
      where s.org_id = $1 order by s.seq`,
    [world.org.id],
  );
}

test('a chain nobody touched holds, and its head is found by its first digits and its number', async () => {
  const { world, seals } = await sealedWorld();
  await using _ = world;
  const last = seals.at(-1)!;
  const held = { hash: last.hash.slice(0, 16), seq: last.seq };
  const report = await verifyChain(world.app, world.org.id, { held });
  expect(report).toMatchObject({ fault: null, faults: 0, unsealed: 0, heldAt: last.seq });
  expect(report.head).toEqual({ seq: last.seq, hash: last.hash });
  expect(report.seals).toBe(report.deeds);
});

test('a deed changed by one byte is found by its number and id', async () => {
  const { world, seals } = await sealedWorld();
  await using _ = world;
  const one = seals.find((seal) => seal.act === 'entry.post')!;
  const text = `update deed set key = key || 'x' where org_id = $1 and id = $2`;
  expect(await tamper(text, [world.org.id, one.deedId])).toBe(1);
  const { fault, faults } = await verifyChain(world.app, world.org.id);
  expect(fault).toMatchObject({ kind: 'deed-changed', seq: one.seq, deedId: one.deedId });
  expect(faults).toBe(1);
});

test('a deed that is gone is found by the seal that names it, and a seal that is gone by its number', async () => {
  const { world, seals } = await sealedWorld();
  await using _ = world;
  const [deed, seal] = [seals[3]!, seals[5]!];
  await tamper('delete from deed_seal where org_id = $1 and seq = $2', [world.org.id, seal.seq]);
  expect((await verifyChain(world.app, world.org.id)).fault).toMatchObject({
    kind: 'seals-missing',
    seq: seal.seq,
  });
  await tamper('delete from deed where org_id = $1 and id = $2', [world.org.id, deed.deedId]);
  expect((await verifyChain(world.app, world.org.id)).fault).toMatchObject({
    kind: 'deed-deleted',
    seq: deed.seq,
    deedId: deed.deedId,
  });
});

test('two rows that changed places are found at the first of them', async () => {
  const { world, seals } = await sealedWorld();
  await using _ = world;
  const [one, other] = [seals[2]!, seals[6]!];
  await tamper(
    `update deed_seal set seq = 1000000 + case seq when $2::bigint then $3::bigint else $2::bigint end
      where org_id = $1 and seq in ($2::bigint, $3::bigint)`,
    [world.org.id, one.seq, other.seq],
  );
  const back = 'update deed_seal set seq = seq - 1000000 where org_id = $1 and seq > 1000000';
  expect(await tamper(back, [world.org.id])).toBe(2);
  const { fault } = await verifyChain(world.app, world.org.id);
  expect(fault).toMatchObject({ kind: 'order-changed', seq: one.seq });
});

test('a tail cut behind a head that somebody holds is found, however clean the rest is', async () => {
  const { world, seals } = await sealedWorld();
  await using _ = world;
  const last = seals.at(-1)!;
  const deeds = seals.slice(-2).map((seal) => seal.deedId);
  for (const text of [
    'delete from line where org_id = $1 and entry_id in (select id from entry where org_id = $1 and deed_id = any ($2))',
    'delete from entry where org_id = $1 and deed_id = any ($2)',
    'delete from deed_seal where org_id = $1 and deed_id = any ($2)',
    'delete from deed where org_id = $1 and id = any ($2)',
  ]) {
    await tamper(text, [world.org.id, deeds]);
  }
  expect((await verifyChain(world.app, world.org.id)).fault).toBeNull();
  const held = { hash: last.hash, seq: last.seq };
  expect((await verifyChain(world.app, world.org.id, { held })).fault).toMatchObject({
    kind: 'head-cut',
    seq: last.seq,
  });
  expect(
    (await verifyChain(world.app, world.org.id, { held: { hash: last.hash } })).fault?.kind,
  ).toBe('head-unknown');
  const other = { hash: last.hash, seq: seals[1]!.seq };
  expect((await verifyChain(world.app, world.org.id, { held: other })).fault?.kind).toBe(
    'head-differs',
  );
});

test('one fault hides no other: a changed row, a changed book, a swap and a cut tail are each told', async () => {
  const { world, seals } = await sealedWorld();
  await using _ = world;
  const last = seals.at(-1)!;
  const [entry] = await world.look<{ id: string; seq: number }>(
    `select e.id, s.seq::integer from entry e join deed_seal s on s.org_id = e.org_id and s.deed_id = e.deed_id
      where e.org_id = $1 order by s.seq limit 1`,
    [world.org.id],
  );
  const [one, other] = [entry!.seq + 1, entry!.seq + 3];
  await tamper(`update deed set key = key || 'x' where org_id = $1 and id = $2`, [
    world.org.id,
    seals[0]!.deedId,
  ]);
  await tamper('update line set amount = amount * 10 where org_id = $1 and entry_id = $2', [
    world.org.id,
    entry!.id,
  ]);
  await tamper(
    `update deed_seal set seq = 1000000 + case seq when $2::bigint then $3::bigint else $2::bigint end
      where org_id = $1 and seq in ($2::bigint, $3::bigint)`,
    [world.org.id, one, other],
  );
  await tamper('update deed_seal set seq = seq - 1000000 where org_id = $1 and seq > 1000000', [
    world.org.id,
  ]);
  await tamper('delete from deed_seal where org_id = $1 and seq = $2', [world.org.id, last.seq]);
  const held = { hash: last.hash.slice(0, 16), seq: last.seq };
  const report = await verifyChain(world.app, world.org.id, { held });
  expect(report.found.map(({ kind, seq }) => [kind, seq])).toEqual([
    ['deed-changed', seals[0]!.seq],
    ['books-changed', entry!.seq],
    ['order-changed', one],
    ['head-cut', last.seq],
  ]);
  expect(report.fault).toEqual(report.found[0]);
  const { found } = await chainCheck(world.app, world.supervisor, { hash: held.hash });
  expect(found.at(-1)?.kind).toBe('head-unknown');
});

test('an amount changed in a line is found, and the voucher is named', async () => {
  const { world } = await sealedWorld();
  await using _ = world;
  const [entry] = await world.look<{ id: string; number: string; deed_id: string }>(
    'select id, number, deed_id from entry where org_id = $1 order by id offset 1 limit 1',
    [world.org.id],
  );
  const text = `update line set amount = amount * 10 where org_id = $1 and entry_id = $2`;
  expect(await tamper(text, [world.org.id, entry!.id])).toBe(2);
  const { fault } = await verifyChain(world.app, world.org.id);
  const { deed_id: deedId, number } = entry!;
  expect(fault).toMatchObject({ kind: 'books-changed', deedId, entries: [number] });
});

test('a history of a record that was rewritten is found, and the record is named', async () => {
  const { world, seals } = await sealedWorld();
  await using _ = world;
  const deedId = seals.find((seal) => seal.act === 'office.change')!.deedId;
  const text = `update deed_record set after = '{"name": "Lain"}' where org_id = $1 and deed_id = $2`;
  expect(await tamper(text, [world.org.id, deedId])).toBe(1);
  const { fault } = await verifyChain(world.app, world.org.id);
  const records = [`office ${world.headOfficeId}`];
  expect(fault).toMatchObject({ kind: 'books-changed', deedId, records });
});

test('an entry slipped in under a deed that is not there is found', async () => {
  const { world } = await sealedWorld();
  await using _ = world;
  await tamper(
    `insert into entry select (e).* from (select json_populate_record(e, json_build_object(
        'id', $2::text, 'deed_id', $3::text, 'number', 'KM-9999', 'reverses_id', null)) as e
      from entry e where e.org_id = $1 limit 1) x`,
    [world.org.id, newId(), newId()],
  );
  const { fault } = await verifyChain(world.app, world.org.id);
  expect(fault).toMatchObject({ kind: 'entry-orphaned', entries: ['KM-9999'] });
});

test('a seal that was rewritten is told from a deed that was', async () => {
  const { world, seals } = await sealedWorld();
  await using _ = world;
  const text = `update deed_seal set hash = sha256(hash) where org_id = $1 and seq = $2`;
  await tamper(text, [world.org.id, seals[4]!.seq]);
  const { fault } = await verifyChain(world.app, world.org.id);
  expect(fault).toMatchObject({ kind: 'seal-changed', seq: seals[4]!.seq });
});

test('any one value changed in any row of the chain, the deeds or the books is found', async () => {
  const { world } = await sealedWorld();
  await using _ = world;
  const columns = await world.look<{ table_name: string; column_name: string; data_type: string }>(
    `select table_name, column_name, data_type from information_schema.columns
      where table_schema = 'public' and table_name in ('deed', 'entry', 'line', 'deed_seal')
        and column_name not in ('org_id', 'sealed_at') order by 1, 2`,
  );
  const rows = await world.look<{ table_name: string; ctid: string }>(
    ['deed', 'entry', 'line', 'deed_seal']
      .map((t) => `select '${t}' as table_name, ctid::text from ${t} where org_id = $1`)
      .join(' union all '),
    [world.org.id],
  );
  const client = new pg.Client(testSuperuser());
  await client.connect();
  await client.query('set session_replication_role = replica');
  const found = async (row: (typeof rows)[number], column: (typeof columns)[number]) => {
    const { column_name: name, data_type: type } = column;
    const keep = await client.query(
      `select * from ${row.table_name} where ctid = $1::tid and org_id = $2`,
      [row.ctid, world.org.id],
    );
    // A row moves when it is changed: it is found again by all that was not.
    const change = `update ${row.table_name} set ${name} = ${otherValue(name, type)}
      where ctid = $1::tid and org_id = $2 returning ctid::text`;
    const changed = await client
      .query<{ ctid: string }>(change, [row.ctid, world.org.id])
      .catch((error: pg.DatabaseError) => error);
    // Some values no hand can write: a check of the table itself forbids them.
    if (changed instanceof Error) return changed.code === '23514';
    const { fault } = await verifyChain(world.app, world.org.id);
    const back = await client.query<{ ctid: string }>(
      `update ${row.table_name} set ${name} = $3 where ctid = $1::tid and org_id = $2 returning ctid::text`,
      [changed.rows[0]!.ctid, world.org.id, keep.rows[0]![name]],
    );
    row.ctid = back.rows[0]!.ctid;
    return fault !== null;
  };
  const anyRow = fc
    .constantFrom(...rows)
    .chain((row) =>
      fc.tuple(
        fc.constant(row),
        fc.constantFrom(...columns.filter((column) => column.table_name === row.table_name)),
      ),
    );
  const everyFault = fc.asyncProperty(anyRow, async ([row, column]) => found(row, column));
  await fc.assert(everyFault, { numRuns: 60 });
  expect((await verifyChain(world.app, world.org.id)).fault).toBeNull();
  await client.end();
});

/** Another value of the same type, whatever stands there. */
function otherValue(column: string, type: string): string {
  if (type === 'uuid') return 'gen_random_uuid()';
  if (type === 'jsonb') return `'{"x": 1}'`;
  if (type === 'bytea') return `sha256(coalesce(${column}, ''))`;
  if (type === 'date') return `coalesce(${column}, '2000-01-01') + 1`;
  if (type.startsWith('timestamp')) return `coalesce(${column}, now()) + interval '1 microsecond'`;
  if (type === 'text') return column === 'kind' ? `'memorial'` : `coalesce(${column}, '') || 'x'`;
  return `coalesce(${column}, 0) + 1000000`;
}

test('two processes that seal at once make one chain, and every deed stands in it once', async () => {
  await using world = await openWorld({ poolSize: 8 });
  const { database } = world.app;
  const second = openApp({ database, masterKey: world.masterKey, poolSize: 4 });
  try {
    const posting = (async () => {
      for (let i = 1; i <= 24; i += 1) {
        await world.post([
          ['1-1101', i],
          ['4-1101', -i],
        ]);
      }
    })();
    let open = true;
    const sealing = [world.app, second].map(async (app) => {
      while (open) await sealDeeds.run(app, world.org.id);
    });
    await posting;
    open = false;
    await Promise.all(sealing);
    await sealDeeds.run(second, world.org.id);
  } finally {
    await second.close();
  }
  const report = await verifyChain(world.app, world.org.id);
  expect(report).toMatchObject({ fault: null, unsealed: 0, seals: report.deeds });
});

test('a deed is sealed within seconds by the jobs, one made under an earlier clock too', async () => {
  await using world = await openWorld();
  await sealDeeds.run(world.app, world.org.id);
  const jobs = await startJobs(world.app, [sealDeeds]);
  try {
    world.setNow('2021-03-04');
    const from = Date.now();
    await world.post([
      ['1-1101', 1_000],
      ['4-1101', -1_000],
    ]);
    while ((await verifyChain(world.app, world.org.id)).unsealed > 0) {
      expect(Date.now() - from).toBeLessThan(10_000);
      await wait(100);
    }
  } finally {
    await jobs.stop();
  }
});

test('the hourly look seals what the quick one passed over, and no application may seal by itself', async () => {
  const { world, seals } = await sealedWorld();
  await using _ = world;
  // A deed with an id from long before the newest seal, as a clock gone astray would make it.
  const id = '01900000-0000-7000-8000-000000000001';
  await tamper(
    `insert into deed select (d).* from (select json_populate_record(d, json_build_object(
        'id', $2::text, 'key', 'astray')) as d from deed d where d.org_id = $1 limit 1) x`,
    [world.org.id, id],
  );
  await sealDeeds.run(world.app, world.org.id);
  expect((await verifyChain(world.app, world.org.id)).unsealed).toBe(1);
  await sealAll.run(world.app);
  expect((await sealsOf(world)).at(-1)).toMatchObject({ seq: seals.length + 1, deedId: id });
  const own = world.app.pool.query(
    `insert into deed_seal (org_id, seq, deed_id, hash, sealed_at) values ($1, 99, $2, sha256(''), now())`,
    [world.org.id, id],
  );
  await expect(own).rejects.toMatchObject({ code: '42501' });
});
