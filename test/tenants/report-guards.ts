import { change } from './guard.ts';
import type { Guard } from './guard.ts';

const actions = Object.fromEntries(
  [
    ...['mulai', 'judul', 'naik', 'turun', 'hapus', 'baris'],
    ...['tambah', 'impor', 'batal', 'terapkan', 'baku'],
  ].map((name) => [
    name,
    { permission: 'layout.change', fields: { row: '4-11', dari: 'baku', fromOn: '1/1/2199' } },
  ]),
);

/** The routes of statements, and those on which they are laid out and explained. */
export function reportGuards(accountId: string): Record<string, Guard> {
  const params = { laporan: 'hasil-usaha' };
  const text = { section: 'umum', 'text.id': 'Uji', 'text.en': 'Test' };
  const look = 'books.read';
  return {
    '/laporan': { look },
    '/laporan/arus-kas': { look },
    '/laporan/arus-kas-tidak-langsung': { look },
    '/laporan/buku-besar': { look },
    '/laporan/buku-besar/[akun]': { look, params: { akun: accountId } },
    '/laporan/hasil-usaha': { look },
    '/laporan/neraca-saldo': { look },
    '/laporan/perubahan-ekuitas': { look },
    '/laporan/posisi-keuangan': { look },
    '/laporan/unduh/[berkas]': { look, params: { berkas: 'trial-balance.csv' } },
    '/laporan/calk': {
      look,
      query: '?tahun=2020',
      actions: {
        tulis: change('notes.change', text),
        salin: change('notes.change'),
        tetapkan: change('notes.fix'),
      },
    },
    '/laporan/calk/berkas': { look, query: '?tahun=2020&bentuk=csv' },
    '/laporan/tata-letak/[laporan]': { look, params, actions },
    '/laporan/tata-letak/[laporan]/berkas': { look, params },
  };
}
