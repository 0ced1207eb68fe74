import { expect, test } from 'vitest';
import { permissions } from '#app.ts';
import { neverByKey } from '#base/api-keys/make-key.ts';
import { revokeKey } from '#base/api-keys/revoke-key.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { allOperations } from '#api/all-operations.ts';
import type { Operation } from '#api/operation.ts';
import { exampleOf } from '#api/page/example.ts';
import { openWorld } from '../world.ts';
import { openDoor, openProgram } from './program.ts';
import type { Said } from './program.ts';

/** The address of an operation with something fitting in each of its places. */
function pathOf({ path, parameters }: Operation): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const found = parameters.find((one) => one.name === name);
    return String(exampleOf(found?.schema ?? {}, name));
  });
  const asked = parameters
    .filter((one) => one.in === 'query' && one.required)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(exampleOf(schema, name)))}`);
  return asked.length > 0 ? `${filled}?${asked.join('&')}` : filled;
}

test('no operation opens to whoever has no business there', { timeout: 60_000 }, async () => {
  await using world = await openWorld();
  const all = [...permissions.all];
  const scopesOf = (role: string) =>
    all
      .filter(([name, { roles }]) => roles.includes(role as never) && !neverByKey.includes(name))
      .map(([name]) => name);
  const strong = await openProgram(world, world.treasurer, scopesOf('treasurer'));
  const narrow = await openProgram(world, world.chair, ['privacy.read']);
  const revoked = await openProgram(world, world.teller, scopesOf('teller'));
  await perform(world.app, world.operator, revokeKey, { keyId: revoked.keyId }, newId());
  const knock = openDoor(world);
  const bare = (path: string, method: string, headers: Record<string, string>): Promise<Said> =>
    knock(path, { method, headers: { 'idempotency-key': newId(), ...headers } });
  const neighbour = (path: string) => `/api/v1/orgs/${world.neighbour.slug}${path}`;
  const own = (path: string) => `/api/v1/orgs/${world.org.slug}${path}`;

  const holes: string[] = [];
  for (const operation of allOperations()) {
    const path = pathOf(operation);
    const method = operation.method.toUpperCase();
    const cookie = { cookie: 'sesi=x' };
    const tries: [string, Promise<Said>, readonly number[]][] = [
      ['a key of the neighbour', strong.ask(method, neighbour(path)), [401]],
      ['a revoked key', revoked.ask(method, path, method === 'GET' ? undefined : {}), [401]],
      ['no key', bare(own(path), method, {}), [401]],
      ['a cookie', bare(own(path), method, cookie), [method === 'GET' ? 401 : 403]],
    ];
    const { permission } = operation;
    if (permission !== null && permission !== 'privacy.read') {
      const narrowly = narrow.ask(method, path, method === 'GET' ? undefined : {});
      tries.push(['a key without the scope', narrowly, [403]]);
    }
    for (const [who, asked, wanted] of tries) {
      const { status, body } = await asked;
      if (!wanted.includes(status))
        holes.push(`${operation.id} by ${who}: ${status} ${body?.code}`);
    }
  }
  expect(holes).toEqual([]);
});
