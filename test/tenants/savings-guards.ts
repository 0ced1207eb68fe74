import type { Things } from './things.ts';
import { change } from './guard.ts';
import type { Guard } from './guard.ts';

/** The routes of savings. */
export function savingsGuards(things: Things): Record<string, Guard> {
  return { ...accountGuards(things), ...productGuards(things) };
}

function productGuards({ entryId, accountId }: Things): Record<string, Guard> {
  const product = change('savings-product.change', {
    kind: 'mandatory-share',
    code: 'UJI',
    name: 'Uji',
    'parameters.amount': '1.000',
    'parameters.dueDay': '1',
  });
  return {
    '/simpanan/produk': {
      look: 'savings.read',
      actions: {
        izin: change('savings-licence.change', { number: 'KEP-1', fromOn: '1/1/2026' }),
        akhiri: change('savings-licence.change', { licenceId: entryId, endOn: '1/1/2026' }),
      },
    },
    '/simpanan/produk/berkas': { look: 'savings.read', query: '?bentuk=csv' },
    '/simpanan/produk/baru': { look: 'savings-product.change', actions: { default: product } },
    '/simpanan/produk/[id]': {
      look: 'savings.read',
      params: { id: entryId },
      mayBeAbsent: true,
      actions: {
        ketentuan: product,
        nama: product,
        tutup: product,
        buka: product,
        lepas: change('savings.attach', { attachmentId: entryId, reason: 'coba saja' }),
      },
    },
    '/simpanan/lekatkan': {
      look: 'savings.attach',
      actions: { default: change('savings.attach', { accountId, productId: entryId }) },
    },
  };
}

function accountGuards({ entryId, memberId }: Things): Record<string, Guard> {
  const move = { accountId: entryId, amount: '1.000' };
  return {
    '/simpanan': { look: 'savings.read', actions: { cari: { permission: null } } },
    '/simpanan/berkas': { look: 'savings.read', query: '?bentuk=csv' },
    '/simpanan/buka': {
      look: 'savings.open',
      actions: {
        cari: change('member.read', { q: 'uji' }),
        buka: change('savings.open', { memberId, productId: entryId }),
      },
    },
    '/simpanan/[id]': {
      look: 'savings.read',
      params: { id: entryId },
      mayBeAbsent: true,
      actions: {
        pindah: change('savings.transfer', { toNumber: 'SA-000001', amount: '1.000' }),
        tutup: change('savings.withdraw'),
        tempo: change('savings.attach', { months: '3', rate: '5', maturesOn: '1/1/2199' }),
      },
    },
    '/simpanan/[id]/berkas': {
      look: 'savings.read',
      params: { id: entryId },
      mayBeAbsent: true,
      query: '?bentuk=csv',
    },
    '/teller': {
      look: 'savings.deposit',
      actions: {
        cari: change('member.read', { q: 'uji' }),
        setor: change('savings.deposit', move),
        tarik: change('savings.withdraw', move),
      },
    },
  };
}
