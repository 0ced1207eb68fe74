import { expect, test } from 'vitest';
import { makeKey } from '#base/api-keys/make-key.ts';
import { revokeKey } from '#base/api-keys/revoke-key.ts';
import { perform } from '#base/perform.ts';
import { newId } from '#base/id.ts';
import { openWorld } from '../../test/world.ts';
import type { World } from '../../test/world.ts';
import type { Person } from '../../test/world/people.ts';
import { openApi } from './open-api.ts';

/** A program with a key: asks, and answers with status, headers and body. */
async function program(world: World, { loginId: ownerId }: Person, scopes: readonly string[]) {
  const wish = { name: 'Uji', ownerId, scopes: [...scopes], untilOn: '2027-12-31' };
  const { keyId, token } = await makeKey(world.app, world.operator, wish, newId());
  const api = openApi(world.app);
  const base = `${world.app.origin}/api/v1/orgs/${world.org.slug}`;
  const ask = async (method: string, path: string, body?: unknown, headers: HeadersInit = {}) => {
    const sent = new Headers({ authorization: `Bearer ${token}`, ...headers });
    if (body !== undefined) sent.set('content-type', 'application/json');
    if (method !== 'GET' && !sent.has('idempotency-key')) sent.set('idempotency-key', newId());
    const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    const response = await api.request(
      path.startsWith('/api') ? path : `${base}${path}`,
      { method, headers: sent, body: text },
      { address: '127.0.0.1' },
    );
    const said = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      // oxlint-disable-next-line typescript/no-explicit-any -- whatever the API says is looked at
      body: (said === '' ? null : JSON.parse(said)) as any,
    };
  };
  return { keyId, token, api, ask, base };
}

const lines = (world: World, amount = '1000.00') => [
  { accountId: world.account('1-1101'), debit: amount },
  { accountId: world.account('4-1101'), credit: amount },
];

test('an entry posted by a program stands in the list, once for one idempotency key', async () => {
  await using world = await openWorld();
  const { ask, keyId } = await program(world, world.treasurer, ['entry.post', 'books.read']);
  const headers = { 'idempotency-key': 'pertama' };
  const body = { memo: 'Lewat API', lines: lines(world) };

  const first = await ask('POST', '/entries', body, headers);
  const again = await ask('POST', '/entries', body, headers);

  expect(first.status).toBe(200);
  expect(again.body).toEqual(first.body);
  expect(first.headers.get('idempotent-replayed')).toBeNull();
  expect(again.headers.get('idempotent-replayed')).toBe('true');
  const { body: found } = await ask('GET', '/entries?text=Lewat%20API');
  expect(found.items).toHaveLength(1);
  expect(found.items[0]).toMatchObject({ id: first.body.entryId, total: '1000.00' });
  const [deed] = await world.look<{ facts: unknown }>(
    `select facts from deed where org_id = $1 and act = 'entry.post'`,
    [world.org.id],
  );
  expect(deed!.facts).toMatchObject({ apiKeyId: keyId });
  await perform(world.app, world.operator, revokeKey, { keyId }, newId());
  expect((await ask('GET', '/entries')).status).toBe(401);
});
