import { sql } from 'kysely';
import { dayField, defineRecordKind, wordsField } from '../audit/record-kind.ts';
import { personName } from '../person-name.view.ts';
import { roleTitles } from './roles.ts';
import type { Role } from './roles.ts';

/** The history of a role that somebody holds or held. */
export const mandateRecord = defineRecordKind({
  path: 'jabatan',
  kinds: ['mandate'],
  title: { id: 'Jabatan', en: 'Role' },
  permission: 'mandate.read',
  acts: { 'mandate.grant': 'mandateId', 'mandate.revoke': 'mandateId' },
  fields: {
    role: wordsField('Jabatan', 'Role', roleTitles),
    officeId: { title: { id: 'Kantor', en: 'Office' }, as: 'office' },
    fromOn: dayField('Mulai', 'From'),
    untilOn: dayField('Sampai', 'Until'),
    revoked: { title: { id: 'Dicabut', en: 'Revoked' }, as: 'yes' },
  },

  async face(q, id) {
    const row = await q.maybe(
      sql<{ name: string; role: Role }>`select ${personName} as name, m.role
        from mandate m join login l on l.id = m.login_id
        where m.org_id = ${q.orgId} and m.id = ${id}::uuid`,
    );
    if (!row) return null;
    return {
      name: `${row.name} · ${roleTitles[row.role].id}`,
      path: '/pengaturan/orang?selesai=ya',
    };
  },
});
