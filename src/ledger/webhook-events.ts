import { pathOfFact } from '#base/webhooks/webhook-event.ts';
import type { WebhookEvent } from '#base/webhooks/webhook-event.ts';

const id = '01a0b1c2-0000-7000-8000-000000000001';
const other = '01a0b1c2-0000-7000-8000-000000000002';

/** What happens in the books that other programs may hear of. */
export const ledgerWebhookEvents: readonly WebhookEvent[] = [
  {
    kind: 'entries.posted',
    title: { id: 'Jurnal dibukukan', en: 'Entries are posted' },
    path: ({ entryIds }) =>
      Array.isArray(entryIds) && entryIds.length === 1 ? `/entries/${entryIds[0]}` : '/entries',
    sample: { entryIds: [id] },
  },
  {
    kind: 'entry.reversed',
    title: { id: 'Jurnal dibalik', en: 'An entry is reversed' },
    path: pathOfFact('entryId', '/entries/'),
    sample: { entryId: id, reversalId: other },
  },
  {
    kind: 'period.closed',
    title: { id: 'Bulan ditutup', en: 'A month is closed' },
    path: () => '/periods',
    sample: { month: '2026-10-01' },
  },
  {
    kind: 'period.reopened',
    title: { id: 'Bulan dibuka kembali', en: 'A month is reopened' },
    path: () => '/periods',
    sample: { month: '2026-10-01' },
  },
  {
    kind: 'year.closed',
    title: { id: 'Tahun buku ditutup', en: 'A book year is closed' },
    path: pathOfFact('year', '/year-ends/'),
    sample: { year: 2026, yearEndId: id },
  },
  {
    kind: 'year.reopened',
    title: { id: 'Tutup tahun buku dibatalkan', en: 'The closing of a book year is undone' },
    path: pathOfFact('year', '/year-ends/'),
    sample: { year: 2026 },
  },
  {
    kind: 'recurring.held',
    title: {
      id: 'Jurnal berulang gagal atau menunggu konfirmasi',
      en: 'A recurring entry failed or waits for confirmation',
    },
    path: pathOfFact('recurringId', '/recurring/'),
    sample: { recurringId: id, dueOn: '2026-11-01', status: 'failed' },
  },
  {
    kind: 'bank.statement-read',
    title: { id: 'Rekening koran diimpor', en: 'A bank statement is read' },
    path: pathOfFact('bankAccountId', '/bank-accounts/'),
    sample: { bankAccountId: id, statementId: other },
  },
  {
    kind: 'bank.reconciled',
    title: { id: 'Rekening bank direkonsiliasi', en: 'A bank account is reconciled' },
    path: pathOfFact('bankAccountId', '/bank-accounts/'),
    sample: { bankAccountId: id, day: '2026-10-31' },
  },
  {
    kind: 'budget.adopted',
    title: { id: 'Anggaran disahkan', en: 'A budget is adopted' },
    path: pathOfFact('budgetId', '/budgets/'),
    sample: { budgetId: id, year: 2026, version: 1 },
  },
];
