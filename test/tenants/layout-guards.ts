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

/** The routes on which statements are laid out and explained. */
export function layoutGuards(): Record<string, Guard> {
  const params = { laporan: 'hasil-usaha' };
  const text = { section: 'umum', 'text.id': 'Uji', 'text.en': 'Test' };
  return {
    '/laporan/calk': {
      look: 'books.read',
      query: '?tahun=2020',
      actions: {
        tulis: change('notes.change', text),
        salin: change('notes.change'),
        tetapkan: change('notes.fix'),
      },
    },
    '/laporan/calk/berkas': { look: 'books.read', query: '?tahun=2020&bentuk=csv' },
    '/laporan/tata-letak/[laporan]': { look: 'books.read', params, actions },
    '/laporan/tata-letak/[laporan]/berkas': { look: 'books.read', params },
  };
}
