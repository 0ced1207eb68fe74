import type { Things } from './things.ts';
import { change } from './guard.ts';
import type { Guard } from './guard.ts';

const look = 'audit-sample.read';

/** The auditor's pages, and the lists that auditors ask for. */
export function auditSampleGuards({ entryId }: Things): Record<string, Guard> {
  const books = { look: 'books.read' } as const;
  const one = { look, params: { id: entryId }, mayBeAbsent: true } as const;
  const drawn = { name: 'Uji', about: 'entries', method: 'random', from: '01/01/2020', size: '1' };
  return {
    '/pemeriksaan': { look },
    '/pemeriksaan/berkas': { look, query: '?bentuk=csv' },
    '/pemeriksaan/baru': {
      look: 'audit.sample',
      actions: { default: change('audit.sample', { ...drawn, to: '31/12/2020' }) },
    },
    '/pemeriksaan/[id]': {
      ...one,
      actions: {
        temuan: change('audit.sample', { place: '1', state: 'seen' }),
        tutup: change('audit.sample', { conclusion: 'Wajar' }),
      },
    },
    '/pemeriksaan/[id]/berkas': { ...one, query: '?isi=bukti&bentuk=csv' },
    '/laporan/jurnal-dibalik': books,
    '/laporan/jurnal-mundur': books,
    '/laporan/jurnal-luar-jam': books,
    '/laporan/jurnal-ganda': books,
  };
}
