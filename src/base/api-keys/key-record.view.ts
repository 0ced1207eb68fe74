import { dayField, defineRecordKind, textField, wordsField } from '../audit/record-kind.ts';

/** The history of a key for programs: made, and revoked. */
export const keyRecord = defineRecordKind({
  path: 'kunci-api',
  kinds: ['api-key'],
  title: { id: 'Kunci API', en: 'API key' },
  permission: 'settings.read',
  fields: {
    name: textField('Nama', 'Name'),
    scopes: textField('Cakupan', 'Scopes'),
    fromOn: dayField('Mulai', 'From'),
    untilOn: dayField('Sampai', 'Until'),
    perMinute: textField('Permintaan semenit', 'Requests a minute'),
    holds: wordsField('Keadaan', 'State', {
      yes: { id: 'berlaku', en: 'holds' },
      revoked: { id: 'dicabut', en: 'revoked' },
    }),
  },

  async face(q, id) {
    const key = q.db
      .selectFrom('api_key')
      .select('name')
      .where('org_id', '=', q.orgId)
      .where('id', '=', id);
    const row = await q.maybe(key);
    return row ? { name: row.name, path: '/pengaturan/api' } : null;
  },
});
