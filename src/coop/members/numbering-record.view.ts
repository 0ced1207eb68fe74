import { defineRecordKind, textField } from '#base/audit/record-kind.ts';

/** The history of the pattern of members' numbers. */
export const numberingRecord = defineRecordKind({
  path: 'nomor-anggota',
  kinds: ['member-numbering'],
  title: { id: 'Nomor anggota', en: 'Member numbers' },
  permission: 'settings.read',
  fields: { pattern: textField('Pola', 'Pattern') },
  face: (q, id) =>
    Promise.resolve(
      id === q.orgId ? { name: 'Nomor anggota', path: '/pengaturan/nomor-anggota' } : null,
    ),
});
