import { z } from 'zod';
import { defineAct } from '../act.ts';
import type { Deed } from '../act.ts';
import { recordFields } from '../audit/record-change.ts';
import { idInput } from '../input.ts';
import { forbid, refuse } from '../refusal.ts';
import { lockWebhook, queueWebhookRemoved, queueWebhookState } from './webhook.store.ts';
import type { LockedWebhook, WebhookState } from './webhook.store.ts';

const permission = 'webhook.change';
const one = z.object({ webhookId: idInput });

/**
 * Lets a webhook send again, its failures forgotten. What was held meanwhile goes on waiting for whoever asks.
 * @throws Refusal `webhook/absent`, `webhook/on-already`
 */
export const switchOnWebhook = defineAct({
  name: 'webhook.switch-on',
  permission,
  input: one,
  reads: (q, { webhookId }) => ({ webhook: lockWebhook(q, webhookId) }),

  run(deed, _input, { webhook }) {
    if (webhook.state === 'on') refuse('webhook/on-already');
    return switched(deed, webhook, 'on');
  },
});

/**
 * Stops a webhook: what happens from now on is held for a month, and what waits goes on waiting.
 * @throws Refusal `webhook/absent`, `webhook/off`
 */
export const switchOffWebhook = defineAct({
  name: 'webhook.switch-off',
  permission,
  input: one,
  reads: (q, { webhookId }) => ({ webhook: lockWebhook(q, webhookId) }),

  run(deed, _input, { webhook }) {
    mustBeOn(webhook);
    return switched(deed, webhook, 'off');
  },
});

/**
 * The house stops a webhook whose receiver said that it is gone (410), or to which nothing has arrived for
 * five days. A person alone lets it send again.
 * @throws Refusal `webhook/absent`, `webhook/off`
 */
export const cutOffWebhook = defineAct({
  name: 'webhook.cut-off',
  permission,
  input: one.extend({ why: z.enum(['gone', 'failing']) }),
  reads: (q, { webhookId }) => ({ webhook: lockWebhook(q, webhookId) }),

  run(deed, { why }, { webhook }) {
    if (deed.actor.kind !== 'job') forbid('act/not-allowed', { permission });
    mustBeOn(webhook);
    return switched(deed, webhook, why);
  },
});

/**
 * Takes a webhook away for good; what it delivered stays for its month.
 * @throws Refusal `webhook/absent`
 */
export const removeWebhook = defineAct({
  name: 'webhook.remove',
  permission,
  input: one,
  reads: (q, { webhookId }) => ({ webhook: lockWebhook(q, webhookId) }),

  run(deed, { webhookId: id }, { webhook }) {
    queueWebhookRemoved(deed, id);
    recordFields(deed, { kind: 'webhook', id }, { state: webhook.state }, { state: 'removed' });
    deed.note({ webhookId: id });
    return { webhookId: id };
  },
});

/** Refuses `webhook/off` for one that sends nothing. */
export function mustBeOn({ state }: Pick<LockedWebhook, 'state'>): void {
  if (state !== 'on') refuse('webhook/off');
}

function switched(deed: Deed, { id, state: before }: LockedWebhook, state: WebhookState) {
  queueWebhookState(deed, id, state);
  recordFields(deed, { kind: 'webhook', id }, { state: before }, { state });
  deed.note({ webhookId: id });
  return { webhookId: id };
}
