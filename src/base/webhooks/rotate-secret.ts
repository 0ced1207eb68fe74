import { z } from 'zod';
import { defineAct } from '../act.ts';
import { recordFields } from '../audit/record-change.ts';
import { idInput } from '../input.ts';
import { lockWebhook, queueSecret } from './webhook.store.ts';

/**
 * Gives a webhook a new secret. For a day both sign, so that the receiver may take the new one when it
 * suits; after a leak the old one ends at once.
 * @throws Refusal `webhook/absent`
 */
export const rotateWebhookSecret = defineAct({
  name: 'webhook.rotate-secret',
  permission: 'webhook.change',
  input: z.object({ webhookId: idInput, atOnce: z.boolean().default(false) }),
  reads: (q, { webhookId }) => ({ webhook: lockWebhook(q, webhookId) }),

  run(deed, { webhookId: id, atOnce }, { webhook }) {
    const secretNo = webhook.secretNo + 1;
    queueSecret(deed, id, { secretNo, rotatedAt: atOnce ? null : deed.at });
    const [before, after] = [{ secretNo: webhook.secretNo }, { secretNo }];
    recordFields(deed, { kind: 'webhook', id }, before, after);
    deed.note({ webhookId: id });
    return { webhookId: id, secretNo };
  },
});
