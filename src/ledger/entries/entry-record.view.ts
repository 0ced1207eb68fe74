import { sql } from 'kysely';
import { defineRecordKind, textField, wordsField } from '#base/audit/record-kind.ts';
import { ownFace } from '#base/org/place-record.view.ts';
import { attachedFields } from '#base/files/attached-fields.ts';

/** The history of an entry: what booked it, and what reversed it. An entry itself never changes. */
export const entryRecord = defineRecordKind({
  path: 'jurnal',
  kinds: ['entry'],
  title: { id: 'Jurnal', en: 'Entry' },
  permission: 'books.read',
  fields: attachedFields,

  async face(q, id) {
    const row = await q.maybe(
      q.db.selectFrom('entry').select('number').where('org_id', '=', q.orgId).where('id', '=', id),
    );
    return row ? { name: row.number, path: `/jurnal/${id}` } : null;
  },

  async deeds(q, id) {
    const rows = await q.many(
      sql<{ id: string }>`select e.deed_id as id from entry e
        where e.org_id = ${q.orgId} and (e.id = ${id}::uuid or e.reverses_id = ${id}::uuid) limit 2`,
    );
    return rows.map((row) => row.id);
  },
});

/** The history of how vouchers are numbered. */
export const prefixRecord = defineRecordKind({
  path: 'nomor-bukti',
  kinds: ['voucher-prefix'],
  title: { id: 'Nomor bukti', en: 'Voucher numbers' },
  permission: 'settings.read',
  fields: {
    voucherKind: wordsField('Jenis bukti', 'Kind of voucher', {
      'cash-in': { id: 'Kas masuk', en: 'Cash in' },
      'cash-out': { id: 'Kas keluar', en: 'Cash out' },
      memorial: { id: 'Memorial', en: 'Memorial' },
      closing: { id: 'Penutup', en: 'Closing' },
    }),
    prefix: textField('Awalan', 'Prefix'),
  },
  face: (q, id) => ownFace(q, id, '/pengaturan/nomor-bukti'),
});
