import { z } from 'zod';
import { addWebhook, changeWebhook, webhookEvents } from '#app.ts';
import { idInput, textInput } from '#base/input.ts';
import { read } from '#base/read.ts';
import { mustLeadOutside } from '#base/webhooks/add-webhook.ts';
import { deliveryCard, deliveryList } from '#base/webhooks/delivery-list.view.ts';
import { rotateWebhookSecret } from '#base/webhooks/rotate-secret.ts';
import { replayDeliveries, resendDelivery, testWebhook } from '#base/webhooks/send-again.ts';
import { removeWebhook, switchOffWebhook, switchOnWebhook } from '#base/webhooks/switch-webhook.ts';
import { webhookCard, webhookList } from '#base/webhooks/webhook-list.view.ts';
import { webhookSecret } from '#base/webhooks/webhook-secret.ts';
import { command } from '../command.ts';
import type { Call, Operation } from '../operation.ts';
import { list, query } from '../query.ts';
import { idShape, instantShape, titleShape } from '../shapes.ts';

const tag = 'hooks';
const permission = 'webhook.read';
const changed = z.object({ webhookId: idShape });

const webhook = z.object({
  id: idShape,
  url: z.string(),
  description: z.string(),
  events: z.array(z.string()),
  ownerId: idShape,
  owner: z.string(),
  isOwnerHere: z.boolean(),
  state: z.enum(['on', 'off', 'gone', 'failing']),
  madeAt: instantShape,
  failingSince: instantShape.nullable(),
  restUntil: instantShape.nullable(),
  waiting: z.number(),
  held: z.number(),
  failed: z.number(),
  delivered: z.number(),
});

const deliveryStates = z.enum(['waiting', 'held', 'delivered', 'failed']);

const delivery = z.object({
  id: idShape,
  kind: z.string(),
  happenedAt: instantShape,
  madeAt: instantShape,
  state: deliveryStates,
  tries: z.number(),
  lastAt: instantShape.nullable(),
  lastStatus: z.number().nullable(),
  lastFailure: z.string(),
  nextAt: instantShape.nullable(),
});

/** The secret is told once, by the request that made it; it stands in no table. */
const withSecret = {
  shape: {
    secret: z.string().meta({ description: 'Told by this answer alone, so keep it.' }),
  },
  of: (
    { app, actor }: Call,
    { webhookId, secretNo = 1 }: { readonly webhookId: string; readonly secretNo?: number },
  ) => ({ secret: webhookSecret(app.keys, actor.orgId, { id: webhookId, secretNo }) }),
};

const leadsOutside = ({ app, actor }: Call, { url }: { readonly url: string }) =>
  mustLeadOutside(app, actor, url);

const reads: readonly Operation[] = [
  query({
    id: 'webhookEventList',
    path: '/webhook-events',
    tag,
    summary: { id: 'Kejadian yang dapat didengar', en: 'Events that a webhook may hear of' },
    permission,
    asks: z.object({}),
    answer: z.array(z.object({ kind: z.string(), title: titleShape, sample: z.looseObject({}) })),
    async read({ app, actor }) {
      await read(app, actor, permission, async () => undefined);
      return [...webhookEvents.values()].map(({ kind, title, sample }) => {
        const { id, en } = title;
        return { kind, title: { id, en }, sample: { ...sample } as Record<string, unknown> };
      });
    },
  }),
  query({
    id: 'webhookList',
    path: '/webhooks',
    tag,
    summary: { id: 'Webhook koperasi ini', en: 'The cooperative’s webhooks' },
    permission,
    asks: z.object({}),
    answer: z.array(webhook),
    read: ({ app, actor }) => webhookList(app, actor),
  }),
  query({
    id: 'webhookCard',
    path: '/webhooks/{webhookId}',
    tag,
    summary: { id: 'Satu webhook', en: 'One webhook' },
    permission,
    asks: z.object({ webhookId: idInput }),
    answer: webhook.extend({ secretNo: z.number(), overlapsUntil: instantShape.nullable() }),
    read: ({ app, actor }, { webhookId }) => webhookCard(app, actor, webhookId),
  }),
  list({
    id: 'deliveryList',
    path: '/webhooks/{webhookId}/deliveries',
    tag,
    summary: { id: 'Kiriman sebuah webhook', en: 'A webhook’s deliveries, the newest first' },
    permission,
    asks: z.object({
      webhookId: idInput,
      state: deliveryStates.optional(),
      kind: textInput(60, 1).optional(),
    }),
    answer: delivery,
    cursor: z.object({ madeAt: z.iso.datetime(), id: idInput }),
    async read({ app, actor }, { webhookId, state = null, kind = null }, { after, limit }) {
      const question = { webhookId, state, kind };
      const from = after && { madeAt: new Date(after.madeAt), id: after.id };
      const { rows, next } = await deliveryList(app, actor, question, { after: from, limit });
      return {
        items: rows,
        next: next && { madeAt: next.madeAt.toISOString(), id: next.id },
      };
    },
  }),
  query({
    id: 'deliveryCard',
    path: '/webhook-deliveries/{deliveryId}',
    tag,
    summary: {
      id: 'Satu kiriman: isinya dan setiap percobaannya',
      en: 'One delivery: its body and each of its tries',
    },
    permission,
    asks: z.object({ deliveryId: idInput }),
    answer: delivery.extend({
      webhookId: idShape,
      body: z.string(),
      attempts: z.array(
        z.object({
          no: z.number(),
          at: instantShape,
          ms: z.number(),
          status: z.number().nullable(),
          failure: z.string(),
          answer: z.string(),
        }),
      ),
    }),
    read: ({ app, actor }, { deliveryId }) => deliveryCard(app, actor, deliveryId),
  }),
];

/** Webhooks: where they lead, what they hear of, what they sent, and what is sent again. */
export const webhookOperations: readonly Operation[] = [
  ...reads,
  command({
    act: addWebhook,
    method: 'post',
    path: '/webhooks',
    tag,
    summary: { id: 'Buat webhook', en: 'Make a webhook' },
    answer: changed,
    before: leadsOutside,
    also: withSecret,
  }),
  command({
    act: changeWebhook,
    method: 'put',
    path: '/webhooks/{webhookId}',
    tag,
    summary: { id: 'Ubah webhook', en: 'Change a webhook' },
    answer: changed,
    before: leadsOutside,
  }),
  command({
    act: removeWebhook,
    method: 'delete',
    path: '/webhooks/{webhookId}',
    tag,
    summary: { id: 'Hapus webhook', en: 'Remove a webhook' },
    answer: changed,
  }),
  command({
    act: switchOnWebhook,
    method: 'post',
    path: '/webhooks/{webhookId}/switching-on',
    tag,
    summary: { id: 'Nyalakan webhook', en: 'Switch a webhook on' },
    answer: changed,
  }),
  command({
    act: switchOffWebhook,
    method: 'post',
    path: '/webhooks/{webhookId}/switching-off',
    tag,
    summary: { id: 'Matikan webhook', en: 'Switch a webhook off' },
    answer: changed,
  }),
  command({
    act: rotateWebhookSecret,
    method: 'post',
    path: '/webhooks/{webhookId}/secret',
    tag,
    summary: { id: 'Ganti rahasianya', en: 'Rotate its secret' },
    answer: changed.extend({ secretNo: z.number() }),
    also: withSecret,
  }),
  command({
    act: testWebhook,
    method: 'post',
    path: '/webhooks/{webhookId}/trial',
    tag,
    summary: { id: 'Kirim uji', en: 'Send a trial' },
    answer: z.object({ deliveryId: idShape }),
  }),
  command({
    act: replayDeliveries,
    method: 'post',
    path: '/webhooks/{webhookId}/replay',
    tag,
    summary: { id: 'Kirim ulang sejak suatu saat', en: 'Send again what happened since a time' },
    answer: changed.extend({ count: z.number() }),
  }),
  command({
    act: resendDelivery,
    method: 'post',
    path: '/webhook-deliveries/{deliveryId}/resending',
    tag,
    summary: { id: 'Kirim ulang satu kiriman', en: 'Send one delivery again' },
    answer: z.object({ deliveryId: idShape }),
  }),
];
