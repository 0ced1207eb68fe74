import { expect, test } from 'vitest';
import { sealNumber } from '#coop/members/seal-person.ts';
import { openProgram } from '../../test/api/program.ts';
import { openWorld } from '../../test/world.ts';
import type { World } from '../../test/world.ts';

const nik = '3578011204750003';

async function withSiti(world: World): Promise<string> {
  const id = await world.addMember('0012', 'Siti Aminah');
  await world.addMember('0013', 'Sita Rahayu');
  const own = sealNumber(world.app.keys, world.org.id, 'nik', nik);
  const call = sealNumber(world.app.keys, world.org.id, 'phone', '+6281234567890');
  await world.look(
    `update member set nik_sealed = $2, nik_hash = $3, nik_tail_hash = $4, phone_sealed = $5, phone_hash = $6,
       phone_tail_hash = $7 where id = $1`,
    [id, own.sealed, own.hash, own.tailHash, call.sealed, call.hash, call.tailHash],
  );
  return id;
}

const ids = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id);

test('a member is found by whole NIK, phone number or name, asked in the body', async () => {
  await using world = await openWorld();
  const siti = await withSiti(world);
  const { ask } = await openProgram(world, world.treasurer, ['member.read']);
  for (const text of [nik, 'NIK 3578 0112 0475 0003', '0812-3456-7890', '0003', 'siti', '0012']) {
    const { status, body } = await ask('POST', '/members/search', { text });
    expect([text, status, ids(body)]).toEqual([text, 200, [siti]]);
  }
  const none = await ask('POST', '/members/search', { text: '3578011204750004' });
  expect([none.status, ids(none.body)]).toEqual([200, []]);
  const empty = await ask('POST', '/members/search', { text: ' ' });
  expect([empty.status, empty.body.faults[0]]).toMatchObject([
    422,
    { pointer: '/text', code: 'input/empty' },
  ]);
});

test('a search in the body goes on by its cursor, which leads nowhere with another question', async () => {
  await using world = await openWorld();
  for (let i = 1; i <= 5; i += 1) await world.addMember(`A-${i}`, `Budi ${i}`);
  const { ask } = await openProgram(world, world.treasurer, ['member.read']);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const asked = { text: 'budi', limit: 2, ...(cursor !== undefined && { cursor }) };
    const { status, headers, body } = await ask('POST', '/members/search', asked);
    expect([status, headers.get('link'), headers.get('cache-control')]).toEqual([
      200,
      null,
      'no-store',
    ]);
    seen.push(...body.items.map(({ number }: { number: string }) => number));
    if (body.next !== null) {
      const other = await ask('POST', '/members/search', {
        ...asked,
        text: 'x',
        cursor: body.next,
      });
      expect([other.status, other.body.code]).toEqual([400, 'api/cursor-unfit']);
    }
    cursor = body.next ?? undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual(['A-1', 'A-2', 'A-3', 'A-4', 'A-5']);
});

test('no address takes the name or number of a person, and each says where it is asked instead', async () => {
  await using world = await openWorld();
  const scopes = ['member.read', 'mandate.read', 'books.read'];
  const { ask } = await openProgram(world, world.treasurer, scopes);
  const said = async (path: string) => {
    const { status, body } = await ask('GET', path);
    return [status, body.code, body.faults?.[0]?.parameter, body.path];
  };
  const own = `/api/v1/orgs/${world.org.slug}`;
  const name = [422, 'api/name-in-address'];
  expect(await said('/members?text=siti')).toEqual([...name, 'text', `${own}/members/search`]);
  expect(await said('/mandates?search=siti')).toEqual([
    ...name,
    'search',
    `${own}/mandates/search`,
  ]);
  expect((await said('/search?text=siti')).slice(0, 2)).toEqual([405, 'api/method-unfit']);
  for (const text of [nik, '0812-3456-7890', `Setoran ${nik}`]) {
    const asked = await ask('GET', `/entries?text=${encodeURIComponent(text)}`);
    expect([text, asked.body.code]).toEqual([text, 'api/number-in-address']);
    expect(JSON.stringify(asked.body)).not.toContain(text);
  }
  expect((await ask('GET', '/entries?text=0003')).status).toBe(200);
});

test('people with a role and records of every kind are found by a text in the body', async () => {
  await using world = await openWorld();
  const { ask } = await openProgram(world, world.chair, ['mandate.read', 'member.read']);
  const found = await ask('POST', '/mandates/search', { text: 'kartika' });
  expect(found.body.items).toMatchObject([{ name: 'Kartika Sari', role: 'chair' }]);
  const siti = await withSiti(world);
  const records = await ask('POST', '/search', { text: nik });
  expect(records.body).toMatchObject([{ kind: 'member', records: [{ id: siti }] }]);
});
