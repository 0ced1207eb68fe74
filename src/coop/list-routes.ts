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
    asks: ['status'],
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
    path: '/pengaturan/orang',
    title: { id: 'Orang dan jabatan', en: 'People and roles' },
    needs: 'mandate.read',
    asks: ['jabatan', 'selesai'],
  },
];
