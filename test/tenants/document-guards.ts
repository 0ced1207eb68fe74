import type { Things } from './things.ts';
import { change } from './guard.ts';
import type { Guard } from './guard.ts';

/** The pages of documents; each opens by what its document hangs on. */
export function documentGuards({ entryId }: Things): Record<string, Guard> {
  const one = { look: 'books.read', params: { id: entryId }, mayBeAbsent: true } as const;
  return {
    '/dokumen': { look: null, actions: { cari: { permission: null } } },
    '/dokumen/berkas': { look: null, query: '?bentuk=csv' },
    '/dokumen/[id]': {
      ...one,
      actions: {
        ubah: change('file.attach', { name: 'nota' }),
        lepas: change('file.detach'),
      },
    },
    '/dokumen/[id]/isi': one,
    '/dokumen/[id]/kecil': one,
  };
}
