import { change } from './guard.ts';
import type { Guard } from './guard.ts';
import type { Things } from './things.ts';

/** The guards of the pages on which members are entered and memberships change. */
export function memberGuards({ memberId }: Things): Record<string, Guard> {
  const told = { onDay: '02/01/2026', reason: 'coba saja' };
  const heir = { heir0: 'Ahli Waris', relation0: 'anak' };
  return {
    '/anggota/baru': {
      look: 'member.enrol',
      actions: { default: change('member.enrol', { name: 'Nama Baru', onDay: '02/01/2026' }) },
    },
    '/anggota/[id]/keanggotaan': {
      look: 'member.change',
      params: { id: memberId },
      actions: {
        keluar: change('member.change', told),
        batal: change('member.change', told),
        lepas: change('member.change', told),
        akhiri: change('member.enrol', told),
        meninggal: change('member.change', { ...told, ...heir }),
        golongan: change('member.change', { ...told, class: 'associate' }),
        waris: change('member.change', heir),
        terkait: change('member.change', { role: 'board', fromOn: '02/01/2026' }),
        usai: change('member.change', { tieId: memberId, untilOn: '02/01/2026' }),
      },
    },
    '/anggota/dobel': { look: 'member.merge' },
    '/anggota/[id]/gabung': {
      look: 'member.merge',
      params: { id: memberId },
      actions: {
        cari: { permission: null },
        gabung: change('member.merge', { ...told, intoId: memberId }),
      },
    },
    '/anggota/buku': { look: 'member.read' },
    '/anggota/buku/berkas': { look: 'member.read', query: '?bentuk=csv' },
    '/anggota/buku/mutasi': { look: 'member.read' },
    '/anggota/buku/mutasi/berkas': { look: 'member.read', query: '?bentuk=csv' },
    '/pengaturan/nomor-anggota': {
      look: 'settings.read',
      actions: { default: change('settings.change', { pattern: 'A-####' }) },
    },
  };
}
