import type { Things } from './things.ts';
import { change } from './guard.ts';
import type { Guard } from './guard.ts';

/** The routes of budgets. */
export function budgetGuards({ entryId }: Things): Record<string, Guard> {
  const draft = 'budget.draft';
  const one = { look: 'books.read', params: { id: entryId }, mayBeAbsent: true } as const;
  return {
    '/anggaran': {
      look: 'books.read',
      actions: {
        buka: change(draft, { year: '2030' }),
        ubah: change(draft, { fromMonth: '2020-07', reason: 'coba saja' }),
      },
    },
    '/anggaran/berkas': { look: 'books.read', query: '?bentuk=csv' },
    '/anggaran/[id]': {
      ...one,
      actions: {
        simpan: change(draft, { seen: '0', unit: 'none', akun: entryId }),
        bagi: change(draft, { seen: '0', unit: 'none', akun: entryId, total: '1.000' }),
        salin: change(draft, { seen: '0' }),
        batal: change(draft, { seen: '0' }),
        buang: change(draft, { seen: '0' }),
        periksa: change(draft),
        masukkan: change(draft, { seen: '0', rows: '[]' }),
        sahkan: change('budget.adopt', { seen: '0', decidedOn: '1/1/2020', decision: 'x' }),
      },
    },
    '/anggaran/[id]/templat': { ...one, query: '?bentuk=csv' },
    '/laporan/realisasi-anggaran': { look: 'books.read' },
    '/laporan/rapb': { look: 'books.read' },
  };
}
