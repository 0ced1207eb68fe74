import type { Title } from '#base/words.ts';

/** A page of an office that can be sought by its name, or by what people call it. */
export interface OfficePage {
  /** Behind the office's address, or the whole of it where it stands outside. */
  readonly path: string;
  readonly title: Title;
  /** What else it is called, in both languages. */
  readonly also: string;
  readonly needs: string | null;
  readonly outside?: true;
}

const settings = 'settings.read';
const books = 'books.read';

/** The pages that the search leads to; a test holds each against the routes. */
export const officePages: readonly OfficePage[] = [
  page('', ['Ringkasan', 'Overview'], 'beranda dasbor dashboard home tugas tasks', null),
  page('/persetujuan', ['Persetujuan', 'Approvals'], 'setuju tolak izin dua orang approve', null),
  page(
    '/pemberitahuan',
    ['Pemberitahuan', 'Notifications'],
    'kabar notifikasi lonceng surel bell',
    null,
  ),
  page(
    '/tampilan',
    ['Tampilan tersimpan', 'Saved views'],
    'saringan filter favorit bookmark',
    null,
  ),
  page('/anggota', ['Anggota', 'Members'], 'daftar nasabah member', 'member.read'),
  page(
    '/anggota/baru',
    ['Daftarkan calon anggota', 'Enter an applicant'],
    'anggota baru pendaftaran enrol join',
    'member.enrol',
  ),
  page(
    '/anggota/dobel',
    ['Anggota dobel', 'Doubles among members'],
    'ganda gabung sama duplikat merge duplicate',
    'member.merge',
  ),
  page(
    '/anggota/buku',
    ['Buku daftar anggota', 'Register of members'],
    'buku register daftar anggota undang-undang',
    'member.read',
  ),
  page(
    '/anggota/buku/mutasi',
    ['Mutasi anggota', 'Roll-forward of members'],
    'masuk keluar meninggal jumlah anggota rat roll',
    'member.read',
  ),
  page(
    '/pengaturan/nomor-anggota',
    ['Nomor anggota', 'Member numbers'],
    'pola nomor induk pattern',
    settings,
  ),
  page(
    '/teller',
    ['Teller', 'Teller'],
    'loket setor tarik setoran penarikan tunai kasir deposit withdraw counter',
    'savings.deposit',
  ),
  page(
    '/simpanan',
    ['Simpanan', 'Savings'],
    'rekening tabungan saldo anggota accounts',
    'savings.read',
  ),
  page(
    '/simpanan/buka',
    ['Buka rekening simpanan', 'Open a savings account'],
    'rekening baru tabungan deposito new account',
    'savings.open',
  ),
  page(
    '/simpanan/produk',
    ['Produk simpanan', 'Savings products'],
    'pokok wajib sukarela berjangka tabungan jasa bunga ketentuan savings shares terms',
    'savings.read',
  ),
  page(
    '/dokumen',
    ['Dokumen', 'Documents'],
    'lampiran berkas foto nota kuitansi scan attachment file receipt',
    books,
  ),
  page(
    '/kas',
    ['Laci dan brankas', 'Drawers and vaults'],
    'teller kasir laci brankas uang tunai serah terima drawer vault cash hand-over',
    books,
  ),
  page('/kas/atur', ['Atur laci dan brankas', 'Arrange drawers'], 'laci brankas akun', books),
  page(
    '/kas/serah',
    ['Serahkan uang tunai', 'Hand cash over'],
    'serah terima setor modal laci hand-over',
    books,
  ),
  page(
    '/kas/sesi',
    ['Sesi laci', 'Sessions of drawers'],
    'rekap laci selisih kas difference recap',
    books,
  ),
  page('/kas/hari', ['Tutup hari', 'Close the day'], 'tutup kas harian end of day', books),
  page('/kas-harian', ['Kas harian', 'Daily cash'], 'buku kas laci uang tunai cash book', books),
  page(
    '/bank',
    ['Bank', 'Bank'],
    'rekening koran rekonsiliasi mutasi statement reconciliation',
    books,
  ),
  page(
    '/jurnal',
    ['Jurnal', 'Entries'],
    'bukti voucher transaksi buku harian journal posting',
    books,
  ),
  page(
    '/jurnal/berulang',
    ['Jurnal berulang', 'Recurring entries'],
    'sewa rutin otomatis recurring',
    books,
  ),
  page(
    '/jurnal/konsep',
    ['Konsep jurnal', 'Drafts of entries'],
    'setengah jadi draft',
    'entry.post',
  ),
  page(
    '/jurnal/template',
    ['Template jurnal', 'Templates of entries'],
    'pola contoh template',
    books,
  ),
  page(
    '/jurnal/alokasi',
    ['Alokasi bertahap', 'Prepayments and accruals'],
    'dibayar di muka terutang amortisasi sewa asuransi prepaid accrual run-off',
    books,
  ),
  page(
    '/jurnal/mendatang',
    ['Akan dibukukan', 'To be posted'],
    'mendatang jatuh tempo upcoming due',
    books,
  ),
  page('/laporan', ['Laporan', 'Reports'], 'rat laporan keuangan statements', books),
  page(
    '/laporan/calk',
    ['Catatan atas Laporan Keuangan', 'Notes to the Statements'],
    'calk penjelasan notes',
    books,
  ),
  page('/laporan/neraca-saldo', ['Neraca saldo', 'Trial balance'], 'saldo semua akun', books),
  page(
    '/laporan/posisi-keuangan',
    ['Posisi keuangan', 'Balance sheet'],
    'neraca aset kewajiban ekuitas',
    books,
  ),
  page(
    '/laporan/hasil-usaha',
    ['Perhitungan hasil usaha', 'Income statement'],
    'laba rugi shu phu profit loss',
    books,
  ),
  page('/laporan/arus-kas', ['Arus kas', 'Cash flow'], 'kas masuk keluar langsung direct', books),
  page(
    '/laporan/arus-kas-tidak-langsung',
    ['Arus kas tidak langsung', 'Cash flow, indirect'],
    'metode',
    books,
  ),
  page('/laporan/perubahan-ekuitas', ['Perubahan ekuitas', 'Changes in equity'], 'modal', books),
  page('/laporan/buku-besar', ['Buku besar', 'General ledger'], 'mutasi akun ledger', books),
  page(
    '/laporan/daftar-aset',
    ['Daftar aset tetap', 'Register of fixed assets'],
    'inventaris',
    books,
  ),
  page('/periode', ['Periode', 'Periods'], 'tutup buku bulan tahun closing month year end', books),
  page('/akun', ['Bagan akun', 'Chart of accounts'], 'kode perkiraan coa', books),
  page('/aset', ['Aset tetap', 'Fixed assets'], 'inventaris penyusutan depreciation', books),
  page('/aset/penyusutan', ['Penyusutan', 'Depreciation'], 'susut aset', books),
  page(
    '/pemeriksaan',
    ['Pemeriksaan', 'Audit'],
    'sampel auditor kertas kerja sample',
    'audit-sample.read',
  ),
  page('/anggaran', ['Anggaran', 'Budgets'], 'rapb rencana belanja budget plan', books),
  page(
    '/laporan/realisasi-anggaran',
    ['Realisasi anggaran', 'Budget and actual'],
    'selisih rapb variance',
    books,
  ),
  page('/laporan/rapb', ['RAPB', 'Budget paper'], 'anggaran rat rencana pendapatan', books),
  page('/segel', ['Segel buku', 'Seals'], 'bukti keaslian rantai chain audit', 'audit.read'),
  page('/riwayat', ['Riwayat tindakan', 'History of deeds'], 'log siapa audit trail', 'audit.read'),
  page('/impor', ['Impor', 'Import'], 'excel unggah upload spreadsheet csv', books),
  page('/latihan', ['Buku latihan', 'Practice books'], 'belajar coba training', settings),
  page('/serah-terima', ['Serah terima', 'Handover'], 'ganti pengurus bendahara', 'handover.read'),
  page(
    '/pengaturan',
    ['Pengaturan: profil koperasi', 'Settings: profile'],
    'logo alamat badan hukum nama',
    settings,
  ),
  page(
    '/pengaturan/orang',
    ['Orang dan jabatan', 'People and roles'],
    'pengguna user hak akses mandat',
    'mandate.read',
  ),
  page(
    '/pengaturan/orang/undang',
    ['Undang orang', 'Invite a person'],
    'pengguna baru tambah user',
    'mandate.grant',
  ),
  page(
    '/pengaturan/izin',
    ['Tabel izin', 'Table of permissions'],
    'wewenang hak akses role',
    settings,
  ),
  page(
    '/pengaturan/batas',
    ['Batas persetujuan', 'Approval limits'],
    'plafon dua orang limit',
    settings,
  ),
  page(
    '/pengaturan/kantor',
    ['Kantor dan pasar', 'Offices and markets'],
    'cabang branch',
    settings,
  ),
  page('/pengaturan/unit', ['Unit usaha', 'Lines of business'], 'usp toko', settings),
  page('/pengaturan/peta-akun', ['Peta akun', 'Posting map'], 'tujuan akun otomatis', settings),
  page(
    '/pengaturan/nomor-bukti',
    ['Nomor bukti', 'Voucher numbers'],
    'awalan prefix bkm bkk',
    settings,
  ),
  page('/pengaturan/cadangan', ['Cadangan', 'Backups'], 'backup pulihkan restore', 'backup.make'),
  page('/pengaturan/api', ['Kunci API', 'API keys'], 'integrasi program token', settings),
  page('/pengaturan/webhook', ['Webhook', 'Webhooks'], 'integrasi program kabar', 'webhook.read'),
  page('/pengaturan/arsip', ['Arsip', 'Archive'], 'pindah ekspor keluar export', 'archive.read'),
  page(
    '/data-pribadi',
    ['Data pribadi', 'Personal data'],
    'pdp privasi uu 27 privacy',
    'privacy.read',
  ),
  page(
    '/data-pribadi/akses',
    ['Siapa membuka data pribadi', 'Who opened personal data'],
    'akses log',
    'access-log.read',
  ),
  {
    ...page('/bantuan', ['Bantuan', 'Help'], 'tombol pintas cara panduan keys guide manual', null),
    outside: true,
  },
  {
    ...page(
      '/akun',
      ['Akun saya', 'My account'],
      'kata sandi password perangkat keluar kunci passkey',
      null,
    ),
    outside: true,
  },
];

function page(
  path: string,
  [id, en]: readonly [string, string],
  also: string,
  needs: string | null,
): OfficePage {
  return { path, title: { id, en }, also, needs };
}
