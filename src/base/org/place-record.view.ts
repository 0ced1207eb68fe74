import { sql } from 'kysely';
import { dayField, defineRecordKind, textField, wordsField } from '../audit/record-kind.ts';
import type { RecordFace } from '../audit/record-kind.ts';
import type { Reads } from '../db/reads.ts';

/** The history of an office. */
export const officeRecord = defineRecordKind({
  path: 'kantor',
  kinds: ['office'],
  title: { id: 'Kantor', en: 'Office' },
  permission: 'settings.read',
  acts: {
    'office.add': 'officeId',
    'office.change': 'officeId',
    'office.close': 'officeId',
    'office.reopen': 'officeId',
  },
  fields: {
    code: textField('Kode', 'Code'),
    name: textField('Nama', 'Name'),
    kind: wordsField('Jenis', 'Kind', {
      head: { id: 'Pusat', en: 'Head office' },
      branch: { id: 'Cabang', en: 'Branch' },
      market: { id: 'Pasar', en: 'Market' },
    }),
    address: textField('Alamat', 'Address'),
    timeZone: textField('Zona waktu', 'Time zone'),
    closedOn: dayField('Tutup sejak', 'Closed since'),
  },
  face: (q, id) => placeFace(q, 'office', id),
});

/** The history of a unit. */
export const unitRecord = defineRecordKind({
  path: 'unit',
  kinds: ['unit'],
  title: { id: 'Unit usaha', en: 'Unit' },
  permission: 'settings.read',
  acts: {
    'unit.add': 'unitId',
    'unit.change': 'unitId',
    'unit.close': 'unitId',
    'unit.reopen': 'unitId',
  },
  fields: {
    code: textField('Kode', 'Code'),
    name: textField('Nama', 'Name'),
    kind: wordsField('Jenis', 'Kind', {
      general: { id: 'Umum', en: 'General' },
      'savings-and-loan': { id: 'Simpan pinjam', en: 'Savings and loans' },
      shop: { id: 'Toko', en: 'Shop' },
      market: { id: 'Pasar', en: 'Market' },
      other: { id: 'Lainnya', en: 'Other' },
    }),
    closedOn: dayField('Tutup sejak', 'Closed since'),
  },
  face: (q, id) => placeFace(q, 'unit', id),
});

/** The history of the organisation's own face and of what it demands of everybody. */
export const profileRecord = defineRecordKind({
  path: 'profil',
  kinds: ['profile', 'organisation'],
  title: { id: 'Profil koperasi', en: 'Profile' },
  permission: 'settings.read',
  personal: 'privacy.read',
  fields: {
    name: textField('Nama', 'Name'),
    legalNumber: textField('Nomor badan hukum', 'Legal number'),
    address: textField('Alamat', 'Address'),
    city: textField('Kota', 'City'),
    timeZone: textField('Zona waktu', 'Time zone'),
    accent: textField('Warna', 'Colour'),
    workDays: textField('Hari kerja (1 = Senin)', 'Working days (1 = Monday)'),
    workFrom: textField('Mulai kerja', 'Work begins'),
    workUntil: textField('Selesai kerja', 'Work ends'),
    logo: { title: { id: 'Logo', en: 'Logo' }, as: 'yes' },
    breachReceiver: textField('Penerima laporan insiden', 'Receiver of breach notices'),
    privacyContact: textField('Kontak data pribadi', 'Privacy contact'),
    secondFactor: textField('Kode verifikasi saat masuk', 'Second factor'),
  },
  face: (q, id) => ownFace(q, id, '/pengaturan'),
});

/** The organisation itself stands for what it has one of; another's id is nobody's. */
export async function ownFace(q: Reads, id: string, path: string): Promise<RecordFace | null> {
  if (id !== q.orgId) return null;
  const row = await q.maybe(
    sql<{ name: string }>`select o.name from organisation o where o.id = ${q.orgId}`,
  );
  return row ? { name: row.name, path } : null;
}

async function placeFace(
  q: Reads,
  table: 'office' | 'unit',
  id: string,
): Promise<RecordFace | null> {
  const row = await q.maybe(
    q.db
      .selectFrom(table)
      .select(['code', 'name'])
      .where('org_id', '=', q.orgId)
      .where('id', '=', id),
  );
  const folder = table === 'office' ? 'kantor' : 'unit';
  return row ? { name: `${row.code} ${row.name}`, path: `/pengaturan/${folder}/${id}` } : null;
}
