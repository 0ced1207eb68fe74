import type { ArchiveSheet } from '#base/archive/archive-sheet.ts';
import { rupiahText } from '#base/db/rupiah-text.ts';

const place = [
  { title: 'Unit', as: 'plain' },
  { title: 'Kantor', as: 'plain' },
] as const;

const codes = `join unit u on u.org_id = l.org_id and u.id = l.unit_id
  join office o on o.org_id = l.org_id and o.id = l.office_id
  join account a on a.org_id = l.org_id and a.id = l.account_id`;

/** The books as sheets of an archive, for whoever opens them with a spreadsheet. */
export const bookSheets: readonly ArchiveSheet[] = [
  {
    name: 'bagan-akun',
    isPersonal: false,
    columns: [
      { title: 'Kode', as: 'plain' },
      { title: 'Nama akun', as: 'scrubbed' },
      { title: 'Kelompok', as: 'plain' },
      { title: 'Saldo normal', as: 'plain' },
      { title: 'Berbuku pembantu', as: 'plain' },
      { title: 'Ditutup', as: 'plain' },
    ],
    sql: `select a.code, a.name, a.sak_class, a.normal, case when a.control then 'ya' else 'tidak' end,
        a.closed_on::text
      from account a where a.org_id = $1 order by a.code collate "C"`,
  },
  {
    name: 'saldo-bulanan',
    isPersonal: false,
    columns: [
      { title: 'Bulan', as: 'plain' },
      { title: 'Kode akun', as: 'plain' },
      ...place,
      { title: 'Debit', as: 'plain' },
      { title: 'Kredit', as: 'plain' },
      { title: 'Saldo akhir (debit positif)', as: 'plain' },
    ],
    sql: `select to_char(m.month, 'YYYY-MM'), m.code, m.unit, m.office, ${rupiahText('m.debit')}, ${rupiahText('m.credit')},
        ${rupiahText('sum(m.debit - m.credit) over (partition by m.code, m.unit, m.office order by m.month)')}
      from (
        select date_trunc('month', l.day) as month, a.code collate "C" as code, u.code collate "C" as unit,
          o.code collate "C" as office, coalesce(sum(l.amount) filter (where l.amount > 0), 0)::bigint as debit,
          coalesce(-sum(l.amount) filter (where l.amount < 0), 0)::bigint as credit
        from line l ${codes} where l.org_id = $1 group by 1, 2, 3, 4) m
      order by m.month, m.code, m.unit, m.office`,
  },
  {
    name: 'jurnal',
    isPersonal: false,
    columns: [
      { title: 'Tanggal', as: 'plain' },
      { title: 'Nomor bukti', as: 'plain' },
      { title: 'Baris', as: 'plain' },
      { title: 'Kode akun', as: 'plain' },
      ...place,
      { title: 'Debit', as: 'plain' },
      { title: 'Kredit', as: 'plain' },
    ],
    sql: `select to_char(l.day, 'YYYY-MM-DD'), e.number, l.line_no, a.code, u.code, o.code,
        case when l.amount > 0 then ${rupiahText('l.amount')} end, case when l.amount < 0 then ${rupiahText('-l.amount')} end
      from line l join entry e on e.org_id = l.org_id and e.id = l.entry_id ${codes}
      where l.org_id = $1 order by l.entry_id, l.line_no`,
  },
];
