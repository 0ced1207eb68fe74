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
    kind: 'member.applied',
    title: { id: 'Calon anggota mendaftar', en: 'Somebody applies' },
    path: pathOfFact('memberId', '/members/'),
    sample: { memberId: id },
  },
  {
    kind: 'member.left',
    title: { id: 'Anggota keluar', en: 'A member leaves' },
    path: pathOfFact('memberId', '/members/'),
    sample: { memberId: id },
  },
  {
    kind: 'member.died',
    title: { id: 'Anggota meninggal', en: 'A member dies' },
    path: pathOfFact('memberId', '/members/'),
    sample: { memberId: id },
  },
  {
    kind: 'member.merged',
    title: { id: 'Data anggota yang dobel digabung', en: 'A double is merged' },
    path: pathOfFact('memberId', '/members/'),
    sample: { memberId: id, doubleId: id },
  },
  {
    kind: 'member.admitted',
    title: { id: 'Calon diterima menjadi anggota', en: 'An applicant is admitted' },
    path: pathOfFact('memberId', '/members/'),
    sample: { memberId: id },
  },
  {
    kind: 'cash.handed-over',
    title: { id: 'Uang tunai diserahterimakan', en: 'Cash is handed over' },
    path: pathOfFact('handoverId', '/cash/handovers/'),
    sample: { handoverId: id },
  },
  {
    kind: 'drawer.differs',
    title: { id: 'Laci ditutup dengan selisih', en: 'A drawer is counted with a difference' },
    path: pathOfFact('sessionId', '/cash/sessions/'),
    sample: { sessionId: id, difference: '-2000.00' },
  },
  {
    kind: 'day.closed',
    title: { id: 'Hari kantor ditutup', en: 'An office’s day is closed' },
    path: () => '/cash/days',
    sample: { officeId: id, day: '2026-11-23' },
  },
  {
    kind: 'day.reopened',
    title: { id: 'Hari kantor dibuka kembali', en: 'An office’s day is reopened' },
    path: () => '/cash/days',
    sample: { officeId: id, day: '2026-11-23' },
  },
  {
    kind: 'savings-account.opened',
    title: { id: 'Rekening simpanan dibuka', en: 'A savings account is opened' },
    path: pathOfFact('accountId', '/savings-accounts/'),
    sample: { accountId: id, memberId: id },
  },
  {
    kind: 'savings-account.closed',
    title: { id: 'Rekening simpanan ditutup', en: 'A savings account is closed' },
    path: pathOfFact('accountId', '/savings-accounts/'),
    sample: { accountId: id },
  },
];
