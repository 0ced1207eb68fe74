import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { openOwnServer, prepare } from '../../test/own-server.ts';
import { testSuperuser } from '../../test/setup/test-database.ts';
import { checkServer } from '#base/db/check-server.ts';
import { installationOrg } from '#base/ground.ts';
import { newId } from '#base/id.ts';
import { addLogin } from '#base/people/add-login.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { ownServer } from './database-url.ts';
import { openHouse, withHouse } from './open-house.ts';
import { originOf } from './origin.ts';
import { sentenceOf } from './sentence.ts';

// A fresh schema in each: a machine that is busy takes its time.
vi.setConfig({ testTimeout: 90_000 });

afterEach(() => delete process.env['SAKAGURU_KEY_FILE']);

/** The code that the settings are refused with. */
async function refusedWith(work: () => Promise<unknown>): Promise<string> {
  const thrown: unknown = await work().then(
    () => new Error('not refused'),
    (error: unknown) => error,
  );
  if (!(thrown instanceof Refusal)) throw thrown;
  return thrown.code;
}

const check = () => checkServer(ownServer()!);

test('the SQL of “roles” prepares a server on which a house opens, and no second key is made there', async () => {
  await using server = await openOwnServer();
  await prepare(server.database); // again, and nothing comes of it
  const house = await openHouse({ data: server.dataDir, role: 'serve' });
  expect(house).toMatchObject({ isNew: true, superuser: null });
  expect(await check()).toEqual({ isEmpty: false });
  await house.close();
  process.env['SAKAGURU_KEY_FILE'] = join(server.dataDir, 'another');
  expect(await refusedWith(() => openHouse({ data: server.dataDir }))).toBe('key/missing');
  await expect(readFile(join(server.dataDir, 'another'))).rejects.toThrow('ENOENT');
});

test('a house is not opened with another key than the one its contacts are sealed with', async () => {
  await using server = await openOwnServer();
  const house = await openHouse({ data: server.dataDir, role: 'serve' });
  const operator = { kind: 'operator', orgId: installationOrg } as const;
  const contact = 'retno@contoh.example';
  const person = {
    forOrgId: installationOrg,
    name: 'Retno',
    contact,
    password: 'payung biru laut',
  };
  await perform(house.app, operator, addLogin, person, newId());
  await house.close();
  process.env['SAKAGURU_KEY_FILE'] = join(server.dataDir, 'another');
  await writeFile(process.env['SAKAGURU_KEY_FILE'], `${'07'.repeat(32)}\n`);
  expect(await refusedWith(() => openHouse({ data: server.dataDir }))).toBe('key/of-other-data');
  delete process.env['SAKAGURU_KEY_FILE'];
  await (await openHouse({ data: server.dataDir })).close();
});

test('two starts at once on an empty server install it once, under one key and one set-up code', async () => {
  await using server = await openOwnServer();
  process.env['SAKAGURU_KEY_FILE'] = join(server.dataDir, 'key');
  const steps: string[] = [];
  const wish = { data: server.dataDir, role: 'serve', onStep: (text: string) => steps.push(text) };
  const houses = await Promise.all([1, 2].map(() => openHouse(wish as { role: 'serve' })));
  expect(steps).toHaveLength(1);
  expect(houses.filter(({ isNew }) => isNew)).toHaveLength(1);
  const codes = new Set(houses.map(({ app }) => app.setUpCode));
  expect([...codes]).toEqual([expect.stringMatching(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/)]);
  await Promise.all(houses.map((house) => house.close()));
});

test('a command that only looks makes no installation of an empty database', async () => {
  await using server = await openOwnServer();
  const look = () => withHouse({ data: server.dataDir }, async () => undefined);
  expect(await refusedWith(look)).toBe('house/absent-on-server');
  expect(await check()).toEqual({ isEmpty: true });
});

test('a role to which the walls between cooperatives do not apply is refused', async () => {
  await using server = await openOwnServer();
  const role = server.database;
  const { password = 'none' } = testSuperuser();
  process.env['DATABASE_URL'] = server.url('postgres');
  expect(await refusedWith(check)).toBe('database/walls-open');
  await server.asSuperuser(
    `create role ${role} login bypassrls password '${password}' in role sakaguru_backup`,
  );
  process.env['DATABASE_URL'] = server.url(role);
  expect(await refusedWith(check)).toBe('database/walls-open');
  await server.asSuperuser(`alter role ${role} nobypassrls; grant sakaguru_owner to ${role}`);
  expect(await refusedWith(check)).toBe('database/walls-open');
  process.env['DATABASE_URL'] = server.url('sakaguru_app');
  process.env['DATABASE_OWNER_URL'] = server.url('postgres');
  expect(await refusedWith(check)).toBe('database/walls-open');
  await server.asSuperuser(`drop role ${role}`);
});

test('a server that lacks a role, the database or the owner’s rights says what is missing', async () => {
  await using server = await openOwnServer();
  process.env['DATABASE_OWNER_URL'] = server.url('somebody_unknown');
  expect(await refusedWith(check)).toBe('database/sign-in');
  process.env['DATABASE_OWNER_URL'] = server.url('sakaguru_owner');
  await server.asSuperuser(`alter schema public owner to postgres`);
  expect(await refusedWith(check)).toBe('database/owner-unfit');
  process.env['DATABASE_URL'] = server.url('sakaguru_app', 'nowhere');
  expect(await refusedWith(check)).toBe('database/absent');
  process.env['DATABASE_URL'] = 'postgres://sakaguru_app@127.0.0.1:1/x';
  expect(await refusedWith(check)).toBe('database/unreachable');
});

test('a URL is read for three roles, and what cannot be read is refused without its password', () => {
  const url = 'postgres://sakaguru_app:s%40ndi@db.example:6432/kop';
  const { host, port, database, signIn } = ownServer({ DATABASE_URL: url })!;
  expect({ host, port, database }).toEqual({ host: 'db.example', port: 6432, database: 'kop' });
  expect(signIn!.owner).toMatchObject({ user: 'sakaguru_owner', password: 's@ndi' });
  const direct = 'postgres://sakaguru_owner:lain@direct.example/other';
  const other = ownServer({ DATABASE_URL: `${url}?sslmode=require`, DATABASE_OWNER_URL: direct })!;
  expect(other.signIn!.owner).toMatchObject({ host: 'direct.example', password: 'lain' });
  expect(other.signIn!.owner.ssl).toBeUndefined();
  expect(other.signIn!.backup.ssl).toBeTruthy();
  expect(ownServer({})).toBeNull();
  for (const unfit of ['kop', 'mysql://a:rahasia@b/c', 'postgres://a:rahasia@b']) {
    try {
      ownServer({ DATABASE_URL: unfit });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ code: 'database/url-unfit' });
      expect(sentenceOf(error as Refusal)).not.toContain('rahasia');
    }
  }
});

test('an origin is a scheme and a name, and nothing behind', () => {
  expect(originOf('https://kop.example/', undefined)).toBe('https://kop.example');
  expect(originOf(undefined, 'http://10.0.0.2:8080')).toBe('http://10.0.0.2:8080');
  expect(originOf(undefined, '')).toBeUndefined();
  for (const unfit of ['kop.example', 'https://kop.example/a', 'https://a@b.example', 'ftp://b']) {
    expect(() => originOf(unfit, undefined)).toThrow('serve/origin-unfit');
  }
});
