import type { Permissions } from '#base/people/permission.ts';

/** What the first pillar lets each role do. */
export const coopPermissions: Permissions = {
  'member.read': {
    title: { id: 'Melihat buku anggota', en: 'See the register of members' },
    writes: false,
    roles: [
      'chair',
      'secretary',
      'treasurer',
      'manager',
      'teller',
      'loan-officer',
      'supervisor',
      'auditor',
    ],
  },
  'import.run': {
    title: { id: 'Mengimpor dan membatalkan impor', en: 'Import sheets and undo imports' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
};
