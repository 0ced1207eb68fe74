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

/** The routes on which statements are laid out. */
export function layoutGuards(): Record<string, Guard> {
  const params = { laporan: 'hasil-usaha' };
  return {
    '/laporan/tata-letak/[laporan]': { look: 'books.read', params, actions },
    '/laporan/tata-letak/[laporan]/berkas': { look: 'books.read', params },
  };
}
