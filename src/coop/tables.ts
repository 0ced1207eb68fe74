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
    },
    maskRow: maskMember,
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
  import_draft: {
    title: { id: 'Berkas yang diunggah dan belum diputuskan', en: 'Uploads not decided yet' },
    keep: 'draft',
    personal: ['files', 'files_sealed', 'choices'],
    practice: 'skip',
  },
};
