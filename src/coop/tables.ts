import type { Tables } from '#base/db/table-facts.ts';
import { maskMember } from './members/mask-member.ts';

/** What the cooperative's own pillar keeps, table by table. */
export const coopTables: Tables = {
  member: {
    title: { id: 'Daftar anggota', en: 'Register of members' },
    keep: 'membership',
    personal: [
      'number',
      'name',
      'sex',
      'born_on',
      'joined_on',
      'stall',
      'nik_sealed',
      'nik_hash',
      'nik_tail_hash',
      'phone_sealed',
      'phone_hash',
      'phone_tail_hash',
      'extra_sealed',
      'withdrawn_on',
      'application_number',
      'birth_place',
      'address',
      'occupation',
    ],
    names: ['name'],
    sealed: {
      nik_sealed: 'member.nik',
      phone_sealed: 'member.phone',
      extra_sealed: 'member.extra',
    },
    practice: 'mask',
    masks: {
      number: { to: 'row' },
      name: { to: 'row' },
      born_on: { to: 'row' },
      joined_on: { to: 'row' },
      stall: { to: 'row' },
      nik_sealed: { to: 'row' },
      nik_hash: { to: 'row' },
      nik_tail_hash: { to: 'row' },
      phone_sealed: { to: 'row' },
      phone_hash: { to: 'row' },
      phone_tail_hash: { to: 'row' },
      extra_sealed: { to: 'same', value: null },
      application_number: { to: 'row' },
      birth_place: { to: 'row' },
      address: { to: 'row' },
      occupation: { to: 'row' },
    },
    maskRow: maskMember,
  },
  member_event: {
    title: { id: 'Peristiwa keanggotaan', en: 'What happened to memberships' },
    keep: 'membership',
    personal: ['on_day', 'reason'],
    practice: 'mask',
    masks: {
      // The masked day of joining lies earlier in the same year; nothing that follows may come before it.
      on_day: {
        to: 'expression',
        sql: `case when t.kind in ('taken-over', 'applied', 'admitted') then date_trunc('year', t.on_day)::date
          else t.on_day end`,
      },
      reason: { to: 'same', value: '' },
    },
  },
  member_numbering: {
    title: { id: 'Pola nomor anggota', en: 'Pattern of member numbers' },
    keep: 'setting',
    personal: [],
    practice: 'skip',
  },
  sheet_import: {
    title: { id: 'Impor lembar kerja', en: 'Imports of sheets' },
    keep: 'books',
    personal: ['files'],
    practice: 'mask',
    masks: { files: { to: 'same', value: '["latihan.xlsx"]' } },
    deedsApart: true,
  },
  imported_loan: {
    title: { id: 'Data pinjaman hasil impor', en: 'Facts of imported loans' },
    keep: 'books',
    personal: ['ceiling', 'term_months', 'instalments_paid'],
    practice: 'copy',
  },
  note_text: {
    title: { id: 'Teks CALK', en: 'Texts of the notes' },
    keep: 'books',
    personal: ['body'],
    practice: 'skip',
  },
  note_fixed: {
    title: { id: 'CALK yang ditetapkan', en: 'Notes that were fixed' },
    keep: 'books',
    personal: ['content'],
    practice: 'skip',
  },
  import_draft: {
    title: { id: 'Berkas yang diunggah dan belum diputuskan', en: 'Uploads not decided yet' },
    keep: 'draft',
    personal: ['files', 'files_sealed', 'choices'],
    practice: 'skip',
  },
};
