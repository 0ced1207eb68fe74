import { sql } from 'kysely';
import { dayField, defineRecordKind, textField, wordsField } from '#base/audit/record-kind.ts';
import { classTitles, standingTitles } from './standing-titles.ts';
import { tieTitles } from './tie.ts';

/** The history of a member's row in the register; NIK and phone stand in it with their middle hidden. */
export const memberRecord = defineRecordKind({
  path: 'anggota',
  kinds: ['member'],
  title: { id: 'Anggota', en: 'Member' },
  permission: 'member.read',
  acts: { 'member.correct': 'memberId' },
  fields: {
    name: textField('Nama', 'Name'),
    sex: wordsField('Jenis kelamin', 'Sex', {
      male: { id: 'Laki-laki', en: 'Male' },
      female: { id: 'Perempuan', en: 'Female' },
    }),
    bornOn: dayField('Tanggal lahir', 'Born on'),
    joinedOn: dayField('Masuk sejak', 'Joined on'),
    birthPlace: textField('Tempat lahir', 'Place of birth'),
    address: textField('Alamat', 'Address'),
    occupation: textField('Pekerjaan', 'Occupation'),
    stall: textField('Lapak', 'Stall'),
    nik: textField('NIK', 'NIK'),
    phone: textField('Nomor HP', 'Phone'),
    standing: wordsField('Status keanggotaan', 'Standing', standingTitles),
    class: wordsField('Golongan anggota', 'Class of member', classTitles),
    number: textField('Nomor anggota', 'Member number'),
    onDay: dayField('Terhitung', 'As of'),
    mergedInto: textField('Digabung ke', 'Merged into'),
    mergedFrom: textField('Gabungan dari', 'Merged from'),
    heirs: textField('Ahli waris', 'Heirs'),
    tie: wordsField('Pihak terkait', 'Related party', tieTitles),
    fromOn: dayField('Sejak', 'Since'),
    untilOn: dayField('Sampai', 'Until'),
  },

  async face(q, id) {
    const row = await q.maybe(
      q.db
        .selectFrom('member')
        .select(['number', 'name'])
        .where('org_id', '=', q.orgId)
        .where('id', '=', id),
    );
    return row ? { name: `${row.number} ${row.name}`, path: `/anggota/${id}` } : null;
  },

  async deeds(q, id) {
    const rows = await q.many(sql<{ deed: string }>`
      select m.deed_id as deed from member m where m.org_id = ${q.orgId} and m.id = ${id}::uuid
      union select e.deed_id from member_event e
      where e.org_id = ${q.orgId} and e.member_id = ${id}::uuid limit 1000`);
    return rows.map((row) => row.deed);
  },
});
