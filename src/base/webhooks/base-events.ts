import { pathOfFact } from './webhook-event.ts';
import type { WebhookEvent } from './webhook-event.ts';

const id = '01a0b1c2-0000-7000-8000-000000000001';

/** What happens in the ground that other programs may hear of. */
export const baseWebhookEvents: readonly WebhookEvent[] = [
  {
    kind: 'approval.requested',
    title: { id: 'Persetujuan diminta', en: 'Approval is asked for' },
    path: pathOfFact('pendingId', '/approvals/'),
    sample: { pendingId: id, act: 'entry.post' },
  },
  {
    kind: 'approval.decided',
    title: {
      id: 'Permintaan disetujui, ditolak, atau ditarik',
      en: 'A request is approved, refused or withdrawn',
    },
    path: pathOfFact('pendingId', '/approvals/'),
    sample: { pendingId: id, status: 'approved' },
  },
  {
    kind: 'mandate.granted',
    title: { id: 'Jabatan diberikan', en: 'A role is granted' },
    path: () => '/mandates',
    sample: { mandateId: id },
  },
  {
    kind: 'mandate.revoked',
    title: { id: 'Jabatan dicabut', en: 'A role is revoked' },
    path: () => '/mandates',
    sample: { mandateId: id },
  },
];
