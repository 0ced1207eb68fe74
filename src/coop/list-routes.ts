import type { ListRoute } from '#base/views/list-route.ts';

/** The lists that can be kept as they are narrowed, by what their addresses ask. */
export const listRoutes: readonly ListRoute[] = [
  {
    path: '/jurnal',
    title: { id: 'Jurnal', en: 'Entries' },
    needs: 'books.read',
    asks: ['akun', 'jenis', 'dari', 'sampai', 'unit', 'kantor', 'oleh', 'pembalikan'],
  },
  {
    path: '/anggota',
    title: { id: 'Anggota', en: 'Members' },
    needs: 'member.read',
    asks: ['status', 'golongan', 'terkait'],
  },
  {
    path: '/simpanan',
    title: { id: 'Simpanan', en: 'Savings' },
    needs: 'savings.read',
    asks: ['produk', 'status', 'urut', 'arah'],
  },
  {
    path: '/kas/sesi',
    title: { id: 'Sesi laci', en: 'Sessions of drawers' },
    needs: 'books.read',
    asks: ['dari', 'sampai', 'laci', 'keadaan', 'selisih'],
  },
  {
    path: '/akun',
    title: { id: 'Bagan akun', en: 'Chart of accounts' },
    needs: 'books.read',
    asks: ['golongan', 'status'],
  },
  {
    path: '/aset',
    title: { id: 'Aset tetap', en: 'Fixed assets' },
    needs: 'books.read',
    asks: ['kelompok', 'status'],
  },
  {
    path: '/riwayat',
    title: { id: 'Riwayat tindakan', en: 'History of deeds' },
    needs: 'audit.read',
    asks: ['perbuatan', 'dari', 'sampai'],
  },
  {
    path: '/jurnal/alokasi',
    title: { id: 'Alokasi berkala', en: 'Spread over months' },
    needs: 'books.read',
    asks: ['jenis', 'keadaan'],
  },
  {
    path: '/jurnal/template',
    title: { id: 'Template jurnal', en: 'Entry templates' },
    needs: 'books.read',
    asks: ['keadaan'],
  },
  {
    path: '/jurnal/mendatang',
    title: { id: 'Jurnal mendatang', en: 'Entries to come' },
    needs: 'books.read',
    asks: ['hari'],
  },
  {
    path: '/kas-harian',
    title: { id: 'Kas harian', en: 'Daily cash' },
    needs: 'books.read',
    asks: ['dari', 'sampai', 'akun', 'kantor'],
  },
  {
    path: '/bank/[id]/mutasi',
    title: { id: 'Mutasi bank', en: 'Bank movements' },
    needs: 'books.read',
    asks: ['tampil', 'dari', 'sampai'],
  },
  {
    path: '/dokumen',
    title: { id: 'Dokumen', en: 'Documents' },
    needs: 'books.read',
    asks: ['catatan', 'berkas', 'urut'],
  },
  {
    path: '/anggaran',
    title: { id: 'Anggaran', en: 'Budgets' },
    needs: 'books.read',
    asks: ['status', 'tahun'],
  },
  {
    path: '/periode',
    title: { id: 'Periode', en: 'Periods' },
    needs: 'books.read',
    asks: ['tahun'],
  },
  {
    path: '/pemeriksaan',
    title: { id: 'Pemeriksaan', en: 'Audit samples' },
    needs: 'audit-sample.read',
    asks: ['keadaan', 'isi', 'urut'],
  },
  {
    path: '/persetujuan',
    title: { id: 'Persetujuan', en: 'Approvals' },
    needs: null,
    asks: ['lihat'],
  },
  {
    path: '/pemberitahuan',
    title: { id: 'Pemberitahuan', en: 'Notifications' },
    needs: null,
    asks: ['lihat', 'jenis'],
  },
  {
    path: '/data-pribadi/akses',
    title: { id: 'Akses data pribadi', en: 'Access to personal data' },
    needs: 'access-log.read',
    asks: ['anggota', 'oleh', 'apa', 'dari', 'sampai'],
  },
  {
    path: '/pengaturan/webhook/[id]',
    title: { id: 'Kiriman webhook', en: 'Webhook deliveries' },
    needs: 'webhook.read',
    asks: ['keadaan', 'kejadian'],
  },
  {
    path: '/pengaturan/orang',
    title: { id: 'Orang dan jabatan', en: 'People and roles' },
    needs: 'mandate.read',
    asks: ['jabatan', 'selesai'],
  },
];
