import type { World } from '../world.ts';
import type { Things } from './things.ts';
import { change } from './guard.ts';
import type { Guard } from './guard.ts';

/** The pages of drawers, vaults, hand-overs and an office's day. */
export function cashGuards(world: World, { entryId }: Things): Record<string, Guard> {
  const look = 'books.read';
  const officeId = world.headOfficeId;
  const ofOne = { look, params: { id: entryId }, mayBeAbsent: true } as const;
  const pieces = { 'pieces.note-100000': '1' };
  const ends = { from: `vault:${officeId}`, to: `drawer:${entryId}`, ...pieces };
  const onDay = { officeId, day: '2020-12-31' };
  return {
    '/kas': { look, actions: { siapkan: change('cash.arrange') } },
    '/kas/atur': {
      look,
      actions: {
        tambah: change('cash.arrange', { officeId, name: 'Laci uji' }),
        nama: change('cash.arrange', { drawerId: entryId, newName: 'Laci lain' }),
        henti: change('cash.arrange', { drawerId: entryId }),
        brankas: change('cash.arrange', { officeId, accountId: world.account('1-1101') }),
      },
    },
    '/kas/serah': {
      look,
      actions: {
        serahkan: change('cash.keep', ends),
        pindahkan: change('vault.keep', ends),
      },
    },
    '/kas/serah/[id]': {
      ...ofOne,
      actions: {
        terima: change('cash.keep', pieces),
        tolak: change('cash.keep', { reason: 'coba saja' }),
        tarik: change('cash.keep'),
      },
    },
    '/kas/serah/[id]/berkas': ofOne,
    '/kas/sesi': { look },
    '/kas/sesi/berkas': { look, query: '?bentuk=csv' },
    '/kas/sesi/[id]': {
      ...ofOne,
      actions: {
        periksa: change('cash.keep', { drawerId: entryId, ...pieces }),
        hitung: change('cash.keep', { drawerId: entryId, expected: '100000.00', ...pieces }),
      },
    },
    '/kas/sesi/[id]/berkas': ofOne,
    '/kas/hari': {
      look,
      actions: {
        tutup: change('day.close', onDay),
        buka: change('day.reopen', { ...onDay, reason: 'coba saja' }),
      },
    },
    '/kas/hari/berkas': { look, query: '?bentuk=csv' },
  };
}
