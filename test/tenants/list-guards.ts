import type { Things } from './things.ts';
import type { Guard } from './guard.ts';

/** Lists as files, each behind the permission of the list itself. */
const lists: Readonly<Record<string, readonly string[]>> = {
  'books.read': [
    '/aset',
    '/aset/kelompok',
    '/bank',
    '/impor',
    '/pengaturan/nomor-bukti',
    '/pengaturan/peta-akun',
    '/periode',
  ],
  'settings.read': [
    '/pengaturan/api',
    '/pengaturan/batas',
    '/pengaturan/izin',
    '/pengaturan/kantor',
    '/pengaturan/unit',
  ],
  'mandate.read': ['/pengaturan/orang', '/pengaturan/orang/undangan'],
};

/** The files of lists. */
export function listGuards({ entryId }: Things): Record<string, Guard> {
  const plain = Object.entries(lists).flatMap(([look, paths]) =>
    paths.map((path): [string, Guard] => [`${path}/berkas`, { look, query: '?bentuk=csv' }]),
  );
  const ofOne: Guard = {
    look: 'books.read',
    params: { id: entryId },
    mayBeAbsent: true,
    query: '?bentuk=xlsx',
  };
  return {
    ...Object.fromEntries(plain),
    '/bank/[id]/aturan/berkas': ofOne,
    '/bank/[id]/rekonsiliasi/berkas': ofOne,
  };
}
