import type { Things } from './things.ts';
import { change } from './guard.ts';
import type { Guard } from './guard.ts';

/** The routes of fixed assets. */
export function assetGuards(things: Things): Record<string, Guard> {
  return {
    '/aset': { look: 'books.read', actions: { cari: { permission: null } } },
    '/aset/[id]': {
      look: 'books.read',
      params: { id: things.entryId },
      mayBeAbsent: true,
      actions: {
        lampirkan: change('file.attach'),
        ubah: change('asset.change', { name: 'Timbangan' }),
        taksir: change('asset.change', { fromMonth: '2026-02', monthsLeft: '12', residual: '0' }),
        turun: change('asset.dispose', { day: '', amount: '10', reason: 'coba saja' }),
        pindah: change('asset.change', { day: '', place: '' }),
        lepas: change('asset.dispose', { day: '', how: 'lost', reason: 'coba saja' }),
        coret: change('asset.change', { reason: 'coba saja' }),
      },
    },
    '/aset/baru': {
      look: 'asset.change',
      actions: {
        beli: change('asset.change', { name: 'Timbangan', cost: '1.000' }),
        jurnal: change('asset.change', { name: 'Timbangan', entryNumber: 'x' }),
        bawaan: change('asset.change', { name: 'Timbangan', cost: '1.000' }),
      },
    },
    '/aset/kelompok': {
      look: 'books.read',
      actions: { default: change('asset.change', { code: 'UJI' }) },
    },
    '/aset/penyusutan': {
      look: 'books.read',
      actions: { default: change('asset.depreciate', { month: '2026-01' }) },
    },
    '/laporan/daftar-aset': { look: 'books.read' },
    '/laporan/mutasi-aset': { look: 'books.read' },
    '/laporan/penyusutan-fiskal': { look: 'books.read' },
    '/laporan/rencana-penyusutan': { look: 'books.read' },
  };
}
