import { defineRecordKind, wordsField } from '../audit/record-kind.ts';
import type { RecordKind } from '../audit/record-kind.ts';
import { roleTitles } from '../people/roles.ts';
import type { PermissionTable } from '../people/permission.ts';

/**
 * The history of an organisation's limits, all of them on one page.
 * An act is called as the permission of its name; setting limits is the one that is named otherwise.
 */
export function limitRecord({ all }: PermissionTable): RecordKind {
  const titles = Object.fromEntries([...all].map(([name, { title }]) => [name, title]));
  const setting = { id: 'Mengatur batas persetujuan', en: 'Setting an approval limit' };
  return defineRecordKind({
    path: 'batas',
    kinds: ['approval-limit'],
    title: { id: 'Batas persetujuan', en: 'Approval limits' },
    permission: 'settings.read',
    fields: {
      act: wordsField('Untuk', 'For', { ...titles, 'approval-limit.set': setting }),
      role: wordsField('Jabatan', 'Role', roleTitles),
      rule: wordsField('Boleh sendiri', 'Alone', {
        free: { id: 'tanpa batas', en: 'without a limit' },
        'up-to': { id: 'sampai jumlah tertentu', en: 'up to a sum' },
        never: { id: 'selalu dua orang', en: 'always two persons' },
      }),
      amount: { title: { id: 'Batas', en: 'Limit' }, as: 'money' },
    },
    face: async (q, id) =>
      id === q.orgId ? { name: 'Batas persetujuan', path: '/pengaturan/batas' } : null,
  });
}
