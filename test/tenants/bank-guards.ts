import type { World } from '../world.ts';
import type { Things } from './things.ts';
import { change } from './guard.ts';
import type { Guard } from './guard.ts';

/** The pages of bank accounts. */
export function bankGuards(world: World, { accountId, entryId }: Things): Record<string, Guard> {
  const place = { bank: 'BRI', branch: '', number: '003401000123305' };
  const rule = { accountId, memo: 'Uji', words: 'BIAYA ADM', direction: 'out' };
  const ofOne = {
    look: 'books.read',
    params: { id: entryId, rekonsiliasi: entryId },
    mayBeAbsent: true,
  } as const;
  return {
    '/bank': {
      look: 'books.read',
      actions: {
        tambah: change('bank.change', {
          ...place,
          accountId: world.account('1-1111'),
          openedOn: '01/01/2020',
          opening: '0',
        }),
      },
    },
    '/bank/[id]': {
      ...ofOne,
      actions: {
        pasti: change('bank.match'),
        cocokkan: change('bank.match'),
        bukukan: change('bank.match', { ...rule, bankLineId: entryId }),
        aturan: change('bank.match'),
      },
    },
    '/bank/[id]/mutasi': {
      ...ofOne,
      actions: {
        unggah: change('bank.match'),
        batal: change('bank.match', { statementId: entryId }),
        lepas: change('bank.match', { matchId: entryId }),
      },
    },
    '/bank/[id]/mutasi/berkas': { ...ofOne, query: '?bentuk=csv' },
    '/bank/[id]/rekonsiliasi': {
      ...ofOne,
      actions: {
        tutup: change('bank.reconcile', { day: '31/01/2020', balance: '0' }),
        buka: change('bank.reopen', { reconciliationId: entryId, reason: 'coba saja' }),
      },
    },
    '/bank/[id]/rekonsiliasi/[rekonsiliasi]/berkas': ofOne,
    '/bank/[id]/rekonsiliasi/[rekonsiliasi]': {
      ...ofOne,
      actions: { lampirkan: change('file.attach') },
    },
    '/bank/[id]/aturan': {
      ...ofOne,
      actions: {
        simpan: change('bank.change', rule),
        hapus: change('bank.change', { ruleId: entryId }),
        ubah: change('bank.change', place),
      },
    },
  };
}
