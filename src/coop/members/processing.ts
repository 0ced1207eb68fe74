import type { Processing } from '#base/privacy/processing.ts';

/** What the first pillar, and the books behind it, do with members' data. */
export const coopProcessing: readonly Processing[] = [
  {
    code: 'member-register',
    title: { id: 'Buku anggota', en: 'Register of members' },
    purpose: {
      id: 'Memelihara buku daftar anggota dan mengenali anggota di loket',
      en: 'To keep the register of members and to know them at the desk',
    },
    basis: ['pdp-duty', 'member-register', 'know-members'],
    people: { id: 'Anggota dan bekas anggota', en: 'Members and former members' },
    data: {
      id: 'Nomor, nama, jenis kelamin, tanggal lahir, NIK, telepon, lapak, tanggal masuk dan keluar',
      en: 'Number, name, sex, day of birth, NIK, phone, stall, days of joining and leaving',
    },
    receivers: {
      id: 'Pengurus, karyawan yang bertugas, pengawas, dan auditor',
      en: 'Board, staff on duty, supervisors and auditors',
    },
    safeguards: {
      id: 'NIK dan telepon disegel dan disamarkan; yang membukanya utuh menulis alasan dan tercatat',
      en: 'NIK and phone sealed and masked; whoever opens them gives a reason and is recorded',
    },
    tables: ['member', 'member_event'],
  },
  {
    code: 'savings-and-loans',
    title: { id: 'Simpanan, pinjaman, dan pembukuannya', en: 'Savings, loans and their books' },
    purpose: {
      id: 'Membukukan simpanan dan pinjaman anggota, membuat laporan, dan membagi SHU',
      en: 'To book members’ savings and loans, to report, and to share the surplus',
    },
    basis: ['pdp-contract', 'pdp-duty', 'company-records', 'tax-records'],
    people: {
      id: 'Anggota; juga pihak lain yang disebut dalam keterangan jurnal',
      en: 'Members; others too whom a memo names',
    },
    data: {
      id: 'Saldo dan mutasi per anggota (data keuangan pribadi, bersifat spesifik: pasal 4(2)), plafon, angsuran, keterangan',
      en: 'Balances and movements per member (personal financial data, specific under art. 4(2)), ceilings, instalments, memos',
    },
    receivers: {
      id: 'Pengurus, pengawas, auditor; kantor pajak dan dinas koperasi bila undang-undang mewajibkan',
      en: 'Board, supervisors, auditors; tax office and cooperative agency where the law demands it',
    },
    safeguards: {
      id: 'Jurnal tidak dapat diubah; hanya jabatan yang berwenang yang membacanya; tembok antar koperasi di basis data',
      en: 'Entries cannot be changed; read only by roles that may; walls between cooperatives in the database',
    },
    tables: [
      'account',
      'sub_account',
      'sub_balance',
      'hold',
      'entry',
      'line',
      'imported_loan',
      'savings_product',
      'savings_terms',
      'savings_attachment',
      'savings_account',
      'period',
      'period_event',
      'year_end',
      'voucher_source',
      'audit_sample',
      'audit_sample_item',
      'audit_finding',
      'recurring',
      'recurring_due',
      'entry_draft',
      'entry_template',
      'run_off',
      'run_off_part',
      'budget',
      'asset',
      'bank_statement',
      'bank_line',
      'bank_rule',
      'bank_reconciliation',
      'bank_reconciliation_item',
      'note_text',
      'note_fixed',
    ],
  },
  {
    code: 'sheets',
    title: { id: 'Impor lembar Excel', en: 'Import of sheets' },
    purpose: {
      id: 'Memindahkan buku anggota dan saldo dari lembar lama',
      en: 'To bring register and balances over from old sheets',
    },
    basis: ['pdp-duty', 'pdp-contract'],
    people: { id: 'Anggota', en: 'Members' },
    data: {
      id: 'Isi lembar yang diunggah, termasuk kolom yang tidak dikenal',
      en: 'What the uploaded sheets hold, unknown columns too',
    },
    receivers: { id: 'Bendahara dan manajer', en: 'Treasurer and manager' },
    safeguards: {
      id: 'Berkas disegel dan terhapus setelah diputuskan, paling lama 7 hari; kolom lain disegel',
      en: 'Files are sealed and gone after the decision, 7 days at most; other columns are sealed',
    },
    tables: ['sheet_import', 'import_draft'],
  },
];
