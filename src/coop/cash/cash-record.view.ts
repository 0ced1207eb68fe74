import { dayField, defineRecordKind, textField, wordsField } from '#base/audit/record-kind.ts';

const statuses = {
  open: { id: 'dibuka', en: 'open' },
  counted: { id: 'dihitung', en: 'counted' },
  closed: { id: 'ditutup', en: 'closed' },
} as const;

const money = (id: string, en: string) => ({ title: { id, en }, as: 'money' }) as const;

/** The history of a drawer: who arranged it, when it was opened, counted and closed. */
export const drawerRecord = defineRecordKind({
  path: 'laci',
  kinds: ['drawer'],
  title: { id: 'Laci teller', en: 'Teller’s drawer' },
  permission: 'books.read',
  fields: {
    name: textField('Nama', 'Name'),
    office: { title: { id: 'Kantor', en: 'Office' }, as: 'office' },
    closedOn: dayField('Tidak dipakai sejak', 'Out of use since'),
    status: wordsField('Keadaan', 'State', statuses),
    sessionDay: dayField('Hari kerja', 'Business day'),
    opening: money('Modal laci', 'Opening'),
    counted: money('Terhitung', 'Counted'),
    difference: money('Selisih', 'Difference'),
  },

  async face(q, id) {
    const row = await q.maybe(
      q.db.selectFrom('drawer').select('name').where('org_id', '=', q.orgId).where('id', '=', id),
    );
    return row ? { name: row.name, path: '/kas' } : null;
  },
});

/** The history of an office's cash: its vault, and the days that were closed and reopened. */
export const officeCashRecord = defineRecordKind({
  path: 'kas-kantor',
  kinds: ['office-cash'],
  title: { id: 'Kas kantor', en: 'Cash of an office' },
  permission: 'books.read',
  fields: {
    vault: textField('Akun brankas', 'Account of the vault'),
    day: dayField('Hari', 'Day'),
    status: wordsField('Keadaan', 'State', statuses),
    reason: textField('Alasan', 'Reason'),
  },

  async face(q, id) {
    const row = await q.maybe(
      q.db.selectFrom('office').select('name').where('org_id', '=', q.orgId).where('id', '=', id),
    );
    return row ? { name: row.name, path: '/kas' } : null;
  },
});
