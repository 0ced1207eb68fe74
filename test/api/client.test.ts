import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, expectTypeOf, test } from 'vitest';
import { apiHandler } from '#api/node-door.ts';
import { newId } from '#base/id.ts';
import { perform } from '#base/perform.ts';
import { setApprovalLimit } from '#base/approval/set-limit.ts';
import { webhookSecret } from '#base/webhooks/webhook-secret.ts';
import { dataOf, itemsOf, openClient } from '../../clients/typescript/client.ts';
import { SakaguruProblem } from '../../clients/typescript/problem.ts';
import { readWebhook } from '../../clients/typescript/webhook.ts';
import { clientTypes } from '../../scripts/client-types.ts';
import { openWorld } from '../world.ts';
import type { World } from '../world.ts';
import { openReceiver } from '../world/receiver.ts';
import { hook, relayAndSend } from '../world/webhooks.ts';
import { openProgram } from './program.ts';

/** The API on a socket, as anybody's program meets it. */
async function openServer(world: World) {
  const server = createServer(apiHandler(world.app, () => newId())).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { token } = await openProgram(world, world.treasurer, ['entry.post', 'books.read']);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    settings: { origin, org: world.org.slug, key: token, language: 'en' as const },
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

const lines = (world: World, amount = '1000.00') => [
  { accountId: world.account('1-1101'), debit: amount },
  { accountId: world.account('4-1101'), credit: amount },
];

/** What was thrown, as a problem. */
async function problemOf(asked: Promise<unknown>): Promise<SakaguruProblem> {
  const thrown = await asked.then(
    () => null,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(SakaguruProblem);
  return thrown as SakaguruProblem;
}

test('the client posts an entry once for one key, and reads the list over its pages', async () => {
  await using world = await openWorld();
  await using server = await openServer(world);
  const api = openClient(server.settings);
  const post = (memo: string, key: string) =>
    dataOf(
      api.POST('/entries', {
        params: { header: { 'Idempotency-Key': key } },
        body: { memo, lines: lines(world) },
      }),
    );
  const ids: string[] = [];
  for (let i = 0; i < 5; i += 1) ids.push((await post(`Jurnal ${i}`, `k${i}`)).entryId);
  expect(await post('Jurnal 4', 'k4')).toEqual({ entryId: ids[4] });
  const found: string[] = [];
  const pages = itemsOf((cursor) =>
    api.GET('/entries', { params: { query: { limit: 2, ...(cursor && { cursor }) } } }),
  );
  for await (const { id, total } of pages) {
    expectTypeOf(total).toEqualTypeOf<string>();
    found.push(id);
  }
  expect(found).toEqual(ids.toReversed());
  const reused = await problemOf(post('Lain', 'k4'));
  expect([reused.status, reused.code]).toEqual([409, 'act/key-reused']);
});

test('what the house refuses is thrown as a problem with its code, faults and facts', async () => {
  await using world = await openWorld();
  await using server = await openServer(world);
  const api = openClient(server.settings);
  const unbalanced = [lines(world)[0]!, lines(world, '900.00')[1]!];
  const refused = await problemOf(
    api.POST('/entries', { body: { memo: 'Timpang', lines: unbalanced } }),
  );
  expect(refused).toMatchObject({ status: 422, code: 'entry/unbalanced', isWaiting: false });
  expect(refused.message).toMatch(/^entry\/unbalanced: [A-Z]/);
  const absent = api.GET('/entries/{entryId}', { params: { path: { entryId: newId() } } });
  expect(await problemOf(absent)).toMatchObject({ status: 404 });
  const stranger = openClient({
    ...server.settings,
    key: `sk_${'0'.repeat(32)}_${'0'.repeat(64)}`,
  });
  expect(await problemOf(stranger.GET('/entries'))).toMatchObject({ status: 401 });
  const limit = { act: 'entry.post', role: 'treasurer', rule: 'up-to', amount: '500.00' } as const;
  await perform(world.app, world.operator, setApprovalLimit, limit, newId());
  const body = { memo: 'Besar', lines: lines(world) };
  const waiting = await problemOf(api.POST('/entries', { body }));
  expect(waiting).toMatchObject({ status: 202, code: 'act/pending', isWaiting: true });
  expect(waiting.location).toMatch(/\/approvals\//);
});

test('a write whose answer was lost, or that met a busy house, is sent again under its own key', async () => {
  await using world = await openWorld();
  await using server = await openServer(world);
  const keys: (string | null)[] = [];
  const faults = [
    () => new Response('busy', { status: 503, headers: { 'retry-after': '0' } }),
    () => new Response('slow down', { status: 429, headers: { 'retry-after': '0' } }),
    () => Response.json({ code: 'act/key-in-flight', status: 409, detail: '' }, { status: 409 }),
  ];
  const flaky = async (request: Request): Promise<Response> => {
    keys.push(request.headers.get('idempotency-key'));
    const answer = faults.shift();
    if (answer) return answer();
    const response = await fetch(request);
    if (keys.length > 4) return response;
    throw new TypeError('the answer was lost'); // it was booked, and nobody heard
  };
  const api = openClient({ ...server.settings, fetch: flaky });
  const body = { memo: 'Sekali saja', lines: lines(world) };
  const { entryId } = await dataOf(api.POST('/entries', { body }));
  expect(keys).toHaveLength(5);
  expect(new Set(keys).size).toBe(1);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  const { items } = await dataOf(api.GET('/entries'));
  expect(items.map(({ id }) => id)).toEqual([entryId]);
  let tried = 0;
  const down = async () => (
    (tried += 1),
    new Response('', { status: 503, headers: { 'retry-after': '0' } })
  );
  const given = openClient({ ...server.settings, fetch: down, tries: 3 }).GET('/entries');
  expect(await problemOf(given)).toMatchObject({ status: 503, code: 'http/503' });
  expect(tried).toBe(3);
  let refused = 0;
  const once = async () => (
    (refused += 1),
    Response.json({ code: 'act/key-reused' }, { status: 409 })
  );
  await problemOf(openClient({ ...server.settings, fetch: once }).GET('/entries'));
  expect(refused).toBe(1); // a refusal does not pass by itself
});

test('the client knows a delivery of ours by its signature, and a bent, stale or foreign one not', async () => {
  await using world = await openWorld();
  await using receiver = await openReceiver();
  const webhookId = await hook(world, receiver.url);
  await world.post([
    ['1-1101', 1_000],
    ['4-1101', -1_000],
  ]);
  await relayAndSend(world);
  const { body, headers: came } = receiver.arrived[0]!;
  const headers = new Headers(came as Record<string, string>);
  const secret = webhookSecret(world.app.keys, world.org.id, { id: webhookId, secretNo: 1 });
  expect(await readWebhook(secret, headers, body)).toMatchObject({
    id: came['webhook-id'],
    type: 'entries.posted',
    data: { organisationId: world.org.id },
  });
  await expect(readWebhook(secret, headers, `${body} `)).rejects.toThrow('no signature fits');
  const other = webhookSecret(world.app.keys, world.org.id, { id: webhookId, secretNo: 2 });
  await expect(readWebhook(other, headers, body)).rejects.toThrow('no signature fits');
  const later = { now: new Date(Date.now() + 301_000) };
  await expect(readWebhook(secret, headers, body, later)).rejects.toThrow('too old');
  await expect(readWebhook(secret, new Headers(), body)).rejects.toThrow('headers are missing');
});

test('the types of the client know every operation of the API', async () => {
  const types = await clientTypes();
  expect(types).toContain('"/entries/{entryId}"');
  expect(types).not.toContain('/orgs/{org}');
  expect(types).toMatch(/"Idempotency-Key"\?: string/);
});
