import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openReceiver } from '../../../test/world/receiver.ts';
import { hook, relay, relayAndSend, withLoopback } from '../../../test/world/webhooks.ts';
import { openWorld } from '../../../test/world.ts';
import type { World } from '../../../test/world.ts';
import { closePeriod } from '#ledger/periods/close-period.ts';
import { reverseEntry } from '#ledger/entries/reverse-entry.ts';
import { recordHistory } from '../audit/record-history.view.ts';
import { newId } from '../id.ts';
import { startJobs } from '../jobs/start-jobs.ts';
import { withinOrganisation } from '../jobs/within-organisation.ts';
import { perform } from '../perform.ts';
import { forgetPast } from '../privacy/forget-past.ts';
import { deliverWebhooks } from './deliver-webhooks.ts';
import { deliveryCard, deliveryList } from './delivery-list.view.ts';
import { rotateWebhookSecret } from './rotate-secret.ts';
import { replayDeliveries, resendDelivery, testWebhook } from './send-again.ts';
import { leaseMs, takeUp } from './sending.store.ts';
import { signature } from './signature.ts';
import { switchOffWebhook, switchOnWebhook } from './switch-webhook.ts';
import { webhookCard } from './webhook-list.view.ts';
import { webhookRecord } from './webhook-record.view.ts';
import { webhookSecret } from './webhook-secret.ts';

const noon = new Date('2026-11-24T05:00:00Z');

/** Posts something; answers the entry's id. */
const post = (world: World) =>
  world.post([
    ['1-1101', 1_000],
    ['4-1101', -1_000],
  ]);

/** A clock that goes on by so many milliseconds. */
function clockOf(world: World) {
  let at = noon.getTime();
  return (ms: number): void => {
    at += ms;
    world.setNow(new Date(at));
  };
}

async function onlyDelivery(world: World, webhookId: string) {
  const question = { webhookId, state: null, kind: null };
  const { rows } = await deliveryList(world.app, world.chair, question, { after: null });
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

test('what was posted arrives signed, with ids alone and where to read it', async () => {
  await using world = await openWorld({ now: noon });
  await using receiver = await openReceiver();
  const webhookId = await hook(world, receiver.url);
  const entryId = await post(world);
  await relayAndSend(world);
  await relayAndSend(world);
  expect(receiver.arrived).toHaveLength(1);
  const { body, headers } = receiver.arrived[0]!;
  expect(JSON.parse(body)).toEqual({
    type: 'entries.posted',
    timestamp: noon.toISOString(),
    data: {
      organisationId: world.org.id,
      entryIds: [entryId],
      href: `${world.app.origin}/api/v1/orgs/${world.org.id}/entries/${entryId}`,
    },
  });
  const { id, ...delivery } = await onlyDelivery(world, webhookId);
  expect(delivery).toMatchObject({ state: 'delivered', tries: 1, lastStatus: 200, nextAt: null });
  expect(headers['webhook-id']).toBe(id);
  const secret = webhookSecret(world.app.keys, world.org.id, { id: webhookId, secretNo: 1 });
  const timestamp = noon.getTime() / 1_000;
  expect(headers['webhook-timestamp']).toBe(String(timestamp));
  expect(headers['webhook-signature']).toBe(signature(secret, { id, timestamp, body }));
});

test('a receiver that fails twice gets the same id and the same bytes until it accepts', async () => {
  await using world = await openWorld({ now: noon });
  await using receiver = await openReceiver();
  const goOn = clockOf(world);
  const webhookId = await hook(world, receiver.url);
  await post(world);
  receiver.answerWith(503);
  const next = await relayAndSend(world);
  expect((next as Date).getTime() - noon.getTime()).toBeGreaterThan(4_000);
  goOn(1_000);
  await relayAndSend(world); // too early: nothing is sent
  expect(receiver.arrived).toHaveLength(1);
  goOn(6_000);
  await relayAndSend(world);
  receiver.answerWith(204);
  goOn(70_000);
  expect(await relayAndSend(world)).toBeUndefined();
  expect(receiver.arrived).toHaveLength(3);
  expect(new Set(receiver.arrived.map(({ body }) => body)).size).toBe(1);
  expect(new Set(receiver.arrived.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  const stamps = receiver.arrived.map(({ headers }) => headers['webhook-timestamp']);
  expect(new Set(stamps).size).toBe(3); // each try is signed for its own second
  const { attempts, state } = await deliveryCard(
    world.app,
    world.chair,
    (await onlyDelivery(world, webhookId)).id,
  );
  expect(state).toBe('delivered');
  expect(attempts.map(({ no, status, failure }) => [no, status, failure])).toEqual([
    [3, 204, ''],
    [2, 503, 'status'],
    [1, 503, 'status'],
  ]);
  expect(await webhookCard(world.app, world.chair, webhookId)).toMatchObject({
    failingSince: null,
    delivered: 1,
  });
});

test('what a killed process had taken up is sent by the next one, with the same id', async () => {
  await using world = await openWorld({ now: noon });
  await using receiver = await openReceiver();
  const goOn = clockOf(world);
  const webhookId = await hook(world, receiver.url);
  await post(world);
  receiver.answerWith(500);
  await relayAndSend(world);
  goOn(10_000);
  const taken = await withinOrganisation(world.app, world.org.id, (client) =>
    takeUp(client, world.org.id, webhookId, world.app.now()),
  ); // and here the process dies
  receiver.answerWith(200);
  const next = await relayAndSend(world);
  expect(receiver.arrived).toHaveLength(1); // it is still the dead one’s
  expect(next).toEqual(new Date(world.app.now().getTime() + leaseMs));
  goOn(leaseMs);
  await relayAndSend(world);
  expect(receiver.arrived.map(({ headers }) => headers['webhook-id'])).toEqual([
    taken!.id,
    taken!.id,
  ]);
});

test('two processes at once send one delivery once', async () => {
  await using world = await openWorld({ now: noon });
  await using receiver = await openReceiver();
  await hook(world, receiver.url);
  await Promise.all([post(world), post(world), post(world)]);
  await relayAndSend(world);
  await Promise.all([1, 2, 3].map(() => deliverWebhooks.run(withLoopback(world), world.org.id)));
  const ids = receiver.arrived.map(({ headers }) => headers['webhook-id']);
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
});

test('a delivery that never arrives is given up after ten tries, and the webhook switched off after five days', async () => {
  await using world = await openWorld({ now: noon });
  await using receiver = await openReceiver();
  const goOn = clockOf(world);
  const webhookId = await hook(world, receiver.url);
  await post(world);
  receiver.answerWith(500);
  await relayAndSend(world);
  for (let hours = 0; hours < 100 * 4; hours += 1) {
    goOn(900_000);
    if (hours % 4 === 0 || hours < 20) await relayAndSend(world);
  }
  expect(receiver.arrived).toHaveLength(10);
  expect(await onlyDelivery(world, webhookId)).toMatchObject({ state: 'failed', tries: 10 });
  await post(world);
  await relayAndSend(world);
  expect(await webhookCard(world.app, world.chair, webhookId)).toMatchObject({ state: 'on' });
  goOn(86_400_000);
  await relayAndSend(world);
  const card = await webhookCard(world.app, world.chair, webhookId);
  expect(card).toMatchObject({ state: 'failing', failed: 1, waiting: 1 });
  const history = await recordHistory(
    world.app,
    world.chair,
    { kind: webhookRecord, id: webhookId },
    null,
  );
  expect(JSON.stringify(history)).toContain('failing');
  const sent = receiver.arrived.length;
  goOn(86_400_000);
  await relayAndSend(world);
  expect(receiver.arrived).toHaveLength(sent); // off is off
}, 30_000);

test('410 switches a webhook off at once; what happens then is held, and sent when somebody asks', async () => {
  await using world = await openWorld({ now: noon });
  await using receiver = await openReceiver();
  const webhookId = await hook(world, receiver.url);
  await post(world);
  receiver.answerWith(410);
  expect(await relayAndSend(world)).toBeUndefined();
  expect(await webhookCard(world.app, world.chair, webhookId)).toMatchObject({
    state: 'gone',
    failed: 1,
  });
  receiver.answerWith(200);
  await post(world);
  await relayAndSend(world);
  expect(receiver.arrived).toHaveLength(1);
  const ask = { webhookId };
  const replay = () => perform(world.app, world.chair, replayDeliveries, ask, newId());
  await expect(replay()).rejects.toThrow('webhook/off');
  await perform(world.app, world.chair, switchOnWebhook, ask, newId());
  await relayAndSend(world);
  expect(receiver.arrived).toHaveLength(1); // held until asked for
  expect(await replay()).toEqual({ webhookId, count: 2 });
  await relayAndSend(world);
  expect(receiver.arrived).toHaveLength(3);
  await expect(replay()).rejects.toThrow('webhook/nothing-to-replay');
});

test('what is still being tried is hurried along with the rest, and what is on its way is not sent twice', async () => {
  await using world = await openWorld({ now: noon });
  await using receiver = await openReceiver();
  const webhookId = await hook(world, receiver.url);
  receiver.answerWith(500);
  await post(world);
  const again = await relayAndSend(world);
  expect(again!.getTime()).toBeGreaterThan(world.app.now().getTime());
  receiver.answerWith(200);
  await relayAndSend(world);
  expect(receiver.arrived).toHaveLength(1); // it waits for its hour
  const replay = () => perform(world.app, world.chair, replayDeliveries, { webhookId }, newId());
  await world.look('update webhook_delivery set tries = tries + 1 where webhook_id = $1', [
    webhookId,
  ]);
  await expect(replay()).rejects.toThrow('webhook/nothing-to-replay'); // as if on its way
  await world.look('update webhook_delivery set tries = tries - 1 where webhook_id = $1', [
    webhookId,
  ]);
  expect(await replay()).toEqual({ webhookId, count: 1 });
  await relayAndSend(world);
  expect(receiver.arrived).toHaveLength(2);
  expect(receiver.arrived[1]!.headers['webhook-id']).toBe(
    receiver.arrived[0]!.headers['webhook-id'],
  );
});

test('what arrived is sent again from a time on when all is asked for, under its own id', async () => {
  await using world = await openWorld({ now: noon });
  await using receiver = await openReceiver();
  const goOn = clockOf(world);
  const webhookId = await hook(world, receiver.url);
  await post(world);
  goOn(3_600_000); // 13:00 in Jakarta
  await post(world);
  await relayAndSend(world);
  const [, second] = receiver.arrived;
  const input = { webhookId, from: '2026-11-24', time: '12:30', what: 'all' } as const;
  const { count } = await perform(world.app, world.chair, replayDeliveries, input, newId());
  await relayAndSend(world);
  expect(count).toBe(1);
  expect(receiver.arrived).toHaveLength(3);
  expect(receiver.arrived[2]!.headers['webhook-id']).toBe(second!.headers['webhook-id']);
  expect(receiver.arrived[2]!.body).toBe(second!.body);
});

test('one delivery is sent again, a trial is sent at once although the receiver is left in peace', async () => {
  await using world = await openWorld({ now: noon });
  await using receiver = await openReceiver();
  const goOn = clockOf(world);
  const webhookId = await hook(world, receiver.url);
  await post(world);
  receiver.answerWith(500);
  for (const ms of [0, 6_000, 70_000, 330_000]) {
    goOn(ms);
    await relayAndSend(world);
  }
  const { restUntil } = await webhookCard(world.app, world.chair, webhookId);
  expect(restUntil!.getTime()).toBeGreaterThan(world.app.now().getTime());
  receiver.answerWith(200);
  await perform(world.app, world.chair, testWebhook, { webhookId }, newId());
  await relayAndSend(world);
  expect(JSON.parse(receiver.arrived.at(-1)!.body)).toMatchObject({
    type: 'webhook.test',
    data: { webhookId, organisationId: world.org.id },
  });
  goOn(2_400_000);
  await relayAndSend(world);
  const question = { webhookId, state: 'delivered', kind: 'entries.posted' } as const;
  const { rows } = await deliveryList(world.app, world.chair, question, { after: null });
  const deliveryId = rows[0]!.id;
  const before = receiver.arrived.length;
  const resend = () => perform(world.app, world.chair, resendDelivery, { deliveryId }, newId());
  await resend();
  await expect(resend()).rejects.toThrow('webhook-delivery/waits');
  await relayAndSend(world);
  expect(receiver.arrived).toHaveLength(before + 1);
  expect(receiver.arrived.at(-1)!.headers['webhook-id']).toBe(deliveryId);
});

test('for a day after a rotation both secrets sign; after a leak the new one alone', async () => {
  await using world = await openWorld({ now: noon });
  await using receiver = await openReceiver();
  const goOn = clockOf(world);
  const webhookId = await hook(world, receiver.url);
  const secretNo = (no: number) =>
    webhookSecret(world.app.keys, world.org.id, { id: webhookId, secretNo: no });
  const rotate = (atOnce: boolean) =>
    perform(world.app, world.chair, rotateWebhookSecret, { webhookId, atOnce }, newId());
  const signedBy = async () => {
    await post(world);
    await relayAndSend(world);
    const { headers, body } = receiver.arrived.at(-1)!;
    const [id, timestamp] = [headers['webhook-id'] as string, Number(headers['webhook-timestamp'])];
    const signs = (headers['webhook-signature'] as string).split(' ');
    return [1, 2, 3].filter((no) =>
      signs.includes(signature(secretNo(no), { id, timestamp, body })),
    );
  };
  expect(await signedBy()).toEqual([1]);
  await rotate(false);
  expect(await signedBy()).toEqual([1, 2]);
  goOn(86_400_000);
  expect(await signedBy()).toEqual([2]);
  await rotate(true);
  expect(await signedBy()).toEqual([3]);
});

test('a webhook hears of what it asked for and of nothing else; of a reversal both ids', async () => {
  await using world = await openWorld({ now: noon });
  await using receiver = await openReceiver();
  await using other = await openReceiver();
  const goOn = clockOf(world);
  await perform(world.app, world.treasurer, closePeriod, { month: '2026-09' }, newId());
  goOn(1_000); // what happened before it was made is none of a webhook’s business
  await hook(world, receiver.url, ['entry.reversed', 'period.closed']);
  await hook(world, other.url, ['period.closed']);
  const entryId = await post(world);
  const october = '2026-10';
  const reversal = { entryId, reason: 'salah ketik' };
  const reversed = await perform(world.app, world.treasurer, reverseEntry, reversal, newId());
  await perform(world.app, world.treasurer, closePeriod, { month: october }, newId());
  await relayAndSend(world);
  const told = ({ arrived }: typeof receiver) =>
    arrived.map(({ body }) => JSON.parse(body) as { type: string; data: object });
  expect(told(receiver).map(({ type }) => type)).toEqual(['entry.reversed', 'period.closed']);
  expect(told(receiver)[0]!.data).toMatchObject({ entryId, reversalId: reversed.entryId });
  expect(told(other).map(({ type }) => type)).toEqual(['period.closed']);
});

test('a receiver that hangs holds up neither other receivers nor other tasks, nor the end of the process', async () => {
  await using world = await openWorld();
  await using slow = await openReceiver();
  await using quick = await openReceiver();
  slow.answerWith(() => undefined);
  await hook(world, slow.url);
  await hook(world, quick.url);
  await post(world);
  await relay(world);
  let near = 0;
  const count = async (_ground: unknown, orgId: string) =>
    void (near += orgId === world.org.id ? 1 : 0);
  const other = { name: 'near-for-test', scope: 'organisation', run: count } as const;
  const app = Object.assign(world.app, { webhooks: withLoopback(world).webhooks });
  const jobs = await startJobs(app, [deliverWebhooks, other]);
  await jobs.nudge(world.org.id);
  const until = async (holds: () => boolean) => {
    for (let i = 0; i < 100 && !holds(); i += 1) await wait(100);
    expect(holds()).toBe(true);
  };
  await until(() => slow.arrived.length === 1 && quick.arrived.length === 1);
  const before = near;
  await jobs.nudge(world.org.id);
  await until(() => near > before);
  const began = performance.now();
  await jobs.stop();
  expect(performance.now() - began).toBeLessThan(4_500);
  const tries = await world.look('select 1 from webhook_try where org_id = $1', [world.org.id]);
  expect(tries).toHaveLength(1); // nobody knows what became of the other: it is left to the next process
});

test('deliveries and tries are forgotten after a month, the webhook is not', async () => {
  await using world = await openWorld({ now: noon });
  await using receiver = await openReceiver();
  const goOn = clockOf(world);
  const webhookId = await hook(world, receiver.url);
  await post(world);
  await relayAndSend(world);
  goOn(29 * 86_400_000);
  await forgetPast.run(world.app);
  await onlyDelivery(world, webhookId);
  goOn(2 * 86_400_000);
  await forgetPast.run(world.app);
  expect(await webhookCard(world.app, world.chair, webhookId)).toMatchObject({ delivered: 0 });
  expect(await world.look('select 1 from webhook_try where org_id = $1', [world.org.id])).toEqual(
    [],
  );
});

test('a webhook that a person switched off holds what happens, and is not switched off twice', async () => {
  await using world = await openWorld({ now: noon });
  await using receiver = await openReceiver();
  const webhookId = await hook(world, receiver.url);
  const off = () => perform(world.app, world.chair, switchOffWebhook, { webhookId }, newId());
  await off();
  await expect(off()).rejects.toThrow('webhook/off');
  await post(world);
  expect(await relayAndSend(world)).toBeUndefined();
  expect(receiver.arrived).toEqual([]);
  expect(await onlyDelivery(world, webhookId)).toMatchObject({ state: 'held', nextAt: null });
});
