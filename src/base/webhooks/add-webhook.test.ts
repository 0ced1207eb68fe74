import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addWebhook, changeWebhook, listeners, webhookEvents } from '#app.ts';
import { openProgram } from '../../../test/api/program.ts';
import { openReceiver } from '../../../test/world/receiver.ts';
import { hook, relayAndSend, withLoopback } from '../../../test/world/webhooks.ts';
import { openWorld } from '../../../test/world.ts';
import { setApprovalLimit } from '../approval/set-limit.ts';
import { withdrawPending } from '../approval/withdraw-pending.ts';
import { newId } from '../id.ts';
import { perform } from '../perform.ts';
import { mostWebhooks, mustLeadOutside } from './add-webhook.ts';
import { deliverWebhooks } from './deliver-webhooks.ts';
import { deliveryCard } from './delivery-list.view.ts';
import { eventBody, mostBodyBytes } from './event-body.ts';
import { testWebhook } from './send-again.ts';
import { removeWebhook } from './switch-webhook.ts';
import { joinWebhookEvents, pathOfFact } from './webhook-event.ts';
import { webhookCard, webhookList } from './webhook-list.view.ts';

const url = 'https://toko.example/masuk';
const events = ['period.closed', 'entries.posted', 'entries.posted'];

test('a webhook is made once for one key, its events without repetition, its secret in no table', async () => {
  await using world = await openWorld();
  const [key, wish] = [newId(), { url, events, description: 'Toko' }];
  const make = () => perform(world.app, world.chair, addWebhook, wish, key);
  const { webhookId } = await make();
  expect(await make()).toEqual({ webhookId });
  const list = await webhookList(world.app, world.chair);
  expect(list).toMatchObject([
    { id: webhookId, url, events: ['entries.posted', 'period.closed'], state: 'on' },
  ]);
  expect(list[0]).toMatchObject({ ownerId: world.chair.loginId, isOwnerHere: true });
  const rows = await world.look('select * from webhook where org_id = $1', [world.org.id]);
  const deeds = await world.look('select facts, answer from deed where org_id = $1', [
    world.org.id,
  ]);
  expect(JSON.stringify([rows, deeds])).not.toContain('whsec_');
});

test('what cannot be a webhook is refused with its reason, and nothing is kept', async () => {
  await using world = await openWorld();
  const make = (wish: object) =>
    perform(world.app, world.chair, addWebhook, { url, events, ...wish }, newId());
  await expect(make({ url: 'http:/x' })).rejects.toMatchObject({
    facts: { faults: [{ field: 'url', code: 'webhook/url-unfit' }] },
  });
  await expect(make({ events: ['backup.requested'] })).rejects.toThrow('webhook/event-unknown');
  await expect(make({ events: [] })).rejects.toMatchObject({ facts: { field: 'events' } });
  const nobody = { ownerId: world.nobody.loginId };
  await expect(make(nobody)).rejects.toThrow('webhook/owner-unfit');
  await expect(make({ ownerId: world.member.loginId })).rejects.toThrow('webhook/owner-unfit');
  const byOperator = perform(world.app, world.operator, addWebhook, { url, events }, newId());
  await expect(byOperator).rejects.toThrow('webhook/owner-unfit');
  expect(await webhookList(world.app, world.chair)).toEqual([]);
  for (let i = 0; i < mostWebhooks; i += 1) await make({ url: `https://toko.example/${i}` });
  await expect(make({})).rejects.toThrow('webhook/too-many');
  await expect(make({ url: 'https://toko.example/3' })).rejects.toThrow('webhook/known');
});

test('whether an address leads outside is looked at only for whoever may make a webhook', async () => {
  await using world = await openWorld();
  let asked = 0;
  const resolve = async () => ((asked += 1), ['10.0.0.5']);
  const ground = { ...world.app, webhooks: { ...world.app.webhooks, resolve } };
  const teller = mustLeadOutside(ground, world.teller, url);
  await expect(teller).rejects.toThrow('act/not-allowed');
  expect(asked).toBe(0);
  const chair = mustLeadOutside(ground, world.chair, url);
  await expect(chair).rejects.toThrow('webhook/address-inner');
  expect(asked).toBe(1);
});

test('a change leads what waits to the new address, and another owner must hold a role', async () => {
  await using world = await openWorld();
  await using receiver = await openReceiver();
  const webhookId = await hook(world, 'http://127.0.0.1:9/');
  await world.post([
    ['1-1101', 1_000],
    ['4-1101', -1_000],
  ]);
  await relayAndSend(world);
  const change = (wish: object) => {
    const input = { webhookId, url: receiver.url, events: ['entries.posted'], ...wish };
    return perform(world.app, world.chair, changeWebhook, input, newId());
  };
  await expect(change({ ownerId: world.nobody.loginId })).rejects.toThrow('webhook/owner-unfit');
  await change({ ownerId: world.treasurer.loginId });
  world.setNow(new Date(Date.now() + 60_000));
  await relayAndSend(world);
  expect(receiver.arrived).toHaveLength(1);
  expect(await webhookCard(world.app, world.chair, webhookId)).toMatchObject({
    ownerId: world.treasurer.loginId,
    delivered: 1,
  });
});

test('a webhook that was removed sends nothing, and is there for nobody', async () => {
  await using world = await openWorld();
  await using receiver = await openReceiver();
  const webhookId = await hook(world, receiver.url);
  await perform(world.app, world.chair, testWebhook, { webhookId }, newId());
  await perform(world.app, world.chair, removeWebhook, { webhookId }, newId());
  await relayAndSend(world);
  expect(receiver.arrived).toEqual([]);
  await expect(webhookCard(world.app, world.chair, webhookId)).rejects.toThrow('webhook/absent');
  const again = perform(world.app, world.chair, removeWebhook, { webhookId }, newId());
  await expect(again).rejects.toThrow('webhook/absent');
  await hook(world, receiver.url); // its address is free again
});

test('a neighbour sees no webhook and no delivery, and hears of nothing', async () => {
  await using world = await openWorld();
  await using receiver = await openReceiver();
  const webhookId = await hook(world, receiver.url);
  const trial = { webhookId };
  const { deliveryId } = await perform(world.app, world.chair, testWebhook, trial, newId());
  const there = { kind: 'operator', orgId: world.neighbour.id } as const;
  await expect(webhookCard(world.app, there, webhookId)).rejects.toThrow('webhook/absent');
  const delivery = deliveryCard(world.app, there, deliveryId);
  await expect(delivery).rejects.toThrow('webhook-delivery/absent');
  expect(await webhookList(world.app, there)).toEqual([]);
  const test = perform(world.app, there, testWebhook, trial, newId());
  await expect(test).rejects.toThrow('webhook/absent');
  await deliverWebhooks.run(withLoopback(world), world.neighbour.id);
  expect(receiver.arrived).toEqual([]);
});

test('a practice copy makes no webhook and sends nothing', async () => {
  await using world = await openWorld();
  await using receiver = await openReceiver();
  const webhookId = await hook(world, receiver.url);
  await perform(world.app, world.chair, testWebhook, { webhookId }, newId());
  await world.look(
    `update organisation set kind = 'practice', practice_of = $2, name = 'LATIHAN · ' || name
      where id = $1`,
    [world.org.id, world.neighbour.id],
  );
  expect(await relayAndSend(world)).toBeUndefined();
  expect(receiver.arrived).toEqual([]);
  await expect(hook(world, `${receiver.url}2`)).rejects.toThrow('webhook/practice');
  const trial = perform(world.app, world.chair, testWebhook, { webhookId }, newId());
  await expect(trial).rejects.toThrow('webhook/practice');
});

test('requests for approval are heard of when they are made and when they are decided', async () => {
  await using world = await openWorld();
  await using receiver = await openReceiver();
  await hook(world, receiver.url, ['approval.requested', 'approval.decided']);
  const limit = { act: 'entry.post', role: 'treasurer', rule: 'up-to', amount: '500.00' } as const;
  await perform(world.app, world.operator, setApprovalLimit, limit, newId());
  const posted = world.post([
    ['1-1101', 1_000],
    ['4-1101', -1_000],
  ]);
  const { facts } = await posted.then(
    () => expect.unreachable(),
    (error: { facts: { pendingId: string } }) => error,
  );
  const { pendingId } = facts;
  await perform(world.app, world.treasurer, withdrawPending, { pendingId }, newId());
  await relayAndSend(world);
  const told = receiver.arrived.map(
    ({ body }) => JSON.parse(body) as { type: string; data: object },
  );
  expect(told).toMatchObject([
    { type: 'approval.requested', data: { pendingId, act: 'entry.post' } },
    { type: 'approval.decided', data: { pendingId, status: 'withdrawn' } },
  ]);
});

test('a program makes a webhook and is told its secret once; with an inner address it is refused', async () => {
  await using world = await openWorld();
  const scopes = ['webhook.read', 'webhook.change'];
  const { ask } = await openProgram(world, world.chair, scopes);
  const wish = { url: 'https://8.8.8.8/masuk', events: ['period.closed'] };
  const inner = await ask('POST', '/webhooks', { ...wish, url: 'https://[::1]/' });
  expect([inner.status, inner.body.code]).toEqual([422, 'webhook/address-inner']);
  expect(inner.body.faults).toMatchObject([{ pointer: '/url' }]);
  const made = await ask('POST', '/webhooks', wish);
  expect([made.status, made.body.secret]).toEqual([200, expect.stringMatching(/^whsec_/)]);
  const { webhookId, secret } = made.body as { webhookId: string; secret: string };
  const card = await ask('GET', `/webhooks/${webhookId}`);
  expect(card.body).toMatchObject({ id: webhookId, secretNo: 1 });
  expect(JSON.stringify(card.body)).not.toContain('whsec_');
  const rotated = await ask('POST', `/webhooks/${webhookId}/secret`, { atOnce: true });
  expect(rotated.body).toMatchObject({ secretNo: 2, secret: expect.stringMatching(/^whsec_/) });
  expect(rotated.body.secret).not.toBe(secret);
  for (let i = 0; i < 3; i += 1) await ask('POST', `/webhooks/${webhookId}/trial`);
  const first = await ask('GET', `/webhooks/${webhookId}/deliveries?limit=2`);
  const rest = await ask(
    'GET',
    `/webhooks/${webhookId}/deliveries?limit=2&cursor=${first.body.next}`,
  );
  const ids = [...first.body.items, ...rest.body.items].map(({ id }: { id: string }) => id);
  expect([ids.length, new Set(ids).size, rest.body.next]).toEqual([3, 3, null]);
  const { body: kinds } = await ask('GET', '/webhook-events');
  expect(kinds.map(({ kind }: { kind: string }) => kind)).toEqual([...webhookEvents.keys()]);
});

/** Events that stay in the house: they ask for its own work. */
const within = ['backup.requested', 'practice.requested'];

test('every event that an act emits may be subscribed to, or stays in the house', () => {
  const files = globSync('src/{base,ledger,coop}/**/*.ts').filter(
    (file) => !file.endsWith('.test.ts'),
  );
  const emitted = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\bemit\(\{\s*kind: '([a-z.-]+)'/g)].map(
      ([, kind]) => kind!,
    ),
  );
  expect(emitted.length).toBeGreaterThan(10);
  const unknown = emitted.filter((kind) => !webhookEvents.has(kind) && !within.includes(kind));
  expect([...new Set(unknown)]).toEqual([]);
  const never = [...webhookEvents.keys()].filter((kind) => !emitted.includes(kind));
  expect(never).toEqual([]);
  expect(listeners.length).toBeGreaterThan(0);
});

test('a kind of event is named once, and leads to the API by its own facts', () => {
  const [one] = [...webhookEvents.values()];
  expect(() => joinWebhookEvents([[one!], [one!]])).toThrow('is named twice');
  const path = pathOfFact('year', '/year-ends/');
  expect([path({ year: 2026 }), path({})]).toEqual(['/year-ends/2026', null]);
  const at = new Date('2026-11-24T05:00:00Z');
  const ids = Array.from({ length: 20 }, () => newId());
  const event = { kind: 'entries.posted', orgId: newId(), at, facts: { entryIds: ids } };
  const body = eventBody(event, webhookEvents.get('entries.posted')!, 'https://kop.example');
  expect(Buffer.byteLength(body)).toBeLessThan(mostBodyBytes / 10);
  expect(JSON.parse(body)).toMatchObject({ data: { href: expect.stringMatching(/\/entries$/) } });
});
