import { defineRecordKind, textField, wordsField } from '../audit/record-kind.ts';
import { webhookStates } from './webhook-states.ts';

/** The history of a webhook: where it led, of what it heard, and when it was off and why. */
export const webhookRecord = defineRecordKind({
  path: 'webhook',
  kinds: ['webhook'],
  title: { id: 'Webhook', en: 'Webhook' },
  permission: 'webhook.read',
  fields: {
    url: textField('Alamat', 'Address'),
    description: textField('Keterangan', 'Description'),
    events: textField('Kejadian', 'Events'),
    ownerId: textField('Penanggung jawab', 'Answers for it'),
    secretNo: textField('Rahasia ke-', 'Secret no.'),
    state: wordsField('Keadaan', 'State', webhookStates),
  },

  async face(q, id) {
    const webhook = q.db
      .selectFrom('webhook')
      .select(['url', 'removed_at'])
      .where('org_id', '=', q.orgId)
      .where('id', '=', id);
    const row = await q.maybe(webhook);
    if (!row) return null;
    const path = '/pengaturan/webhook';
    return { name: new URL(row.url).host, path: row.removed_at ? path : `${path}/${id}` };
  },
});
