import type { ArchiveSheet } from '#base/archive/archive-sheet.ts';

/** The register of members as a sheet of an archive: whole, and so among its sealed parts. */
export const memberSheet: ArchiveSheet = {
  name: 'anggota',
  isPersonal: true,
  columns: [
    { title: 'Nomor', as: 'text' },
    { title: 'Nama', as: 'text' },
    { title: 'Jenis kelamin', as: 'plain' },
    { title: 'Tanggal lahir', as: 'plain' },
    { title: 'Tanggal masuk', as: 'plain' },
    { title: 'Lapak', as: 'text' },
    { title: 'NIK', as: { opens: 'member.nik' } },
    { title: 'Telepon', as: { opens: 'member.phone' } },
    { title: 'Tempat lahir', as: 'text' },
    { title: 'Alamat', as: 'text' },
    { title: 'Pekerjaan', as: 'text' },
    { title: 'Jenis', as: 'plain' },
    { title: 'Golongan', as: 'plain' },
    { title: 'Status', as: 'plain' },
    { title: 'Sejak', as: 'plain' },
  ],
  sql: `select m.number, m.name, m.sex, m.born_on::text, m.joined_on::text, m.stall, m.nik_sealed,
      m.phone_sealed, m.birth_place, m.address, m.occupation, m.kind, m.class, m.standing,
      (select max(e.on_day)::text from member_event e where e.org_id = m.org_id and e.member_id = m.id)
    from member m where m.org_id = $1 order by m.number collate "C", m.id`,
};
