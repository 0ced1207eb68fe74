import { pathOfFact } from '#base/webhooks/webhook-event.ts';
import type { WebhookEvent } from '#base/webhooks/webhook-event.ts';

const id = '01a0b1c2-0000-7000-8000-000000000001';

/** What happens among members that other programs may hear of. */
export const coopWebhookEvents: readonly WebhookEvent[] = [
  {
    kind: 'sheets.imported',
    title: { id: 'Impor dibukukan', en: 'An import is booked' },
    path: pathOfFact('importId', '/imports/'),
    sample: { importId: id, taken: 412 },
  },
  {
    kind: 'sheets.undone',
    title: { id: 'Impor dibatalkan', en: 'An import is undone' },
    path: pathOfFact('importId', '/imports/'),
    sample: { importId: id },
  },
  {
    kind: 'member.admitted',
    title: { id: 'Calon diterima menjadi anggota', en: 'An applicant is admitted' },
    path: pathOfFact('memberId', '/members/'),
    sample: { memberId: id },
  },
];
