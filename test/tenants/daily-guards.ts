import type { World } from '../world.ts';
import { cashGuards } from './cash-guards.ts';
import type { Things } from './things.ts';
import { change } from './guard.ts';
import type { Guard } from './guard.ts';

const books = 'books.read';

/** The routes of drafts, templates, prepayments and accruals. */
export function dailyEntryGuards(world: World, things: Things): Record<string, Guard> {
  return {
    ...runOffGuards(world, things),
    ...draftGuards(things),
    // And a day's cash.
    ...cashGuards(world, things),
    '/jurnal/mendatang': { look: books },
    '/laporan/dibayar-di-muka': { look: books },
  };
}

function runOffGuards(world: World, things: Things): Record<string, Guard> {
  const span = { method: 'month', fromOn: '1/1/2199', months: '3', name: 'Uji' };
  const runOff = (fields: Record<string, string> = {}) => change('run-off.change', fields);
  return {
    '/jurnal/alokasi': {
      look: books,
      actions: { cari: { permission: null }, bukukan: runOff() },
    },
    '/jurnal/alokasi/[id]': {
      look: books,
      params: { id: things.entryId },
      mayBeAbsent: true,
      actions: {
        bukukan: runOff({ dueOn: '2020-01-31', day: '1/2/2020' }),
        lunasi: runOff({ amount: '1.000', cashAccountId: world.account('1-1101') }),
        ubah: runOff({ ...span, resultAccountId: things.accountId }),
        akhiri: runOff({ how: 'kept' }),
      },
    },
    '/jurnal/alokasi/baru': {
      look: 'run-off.change',
      actions: {
        default: runOff({
          ...span,
          total: '1.000',
          balanceAccountId: world.account('1-1601'),
          resultAccountId: things.accountId,
        }),
      },
    },
    '/jurnal/alokasi/berkas': { look: books, query: '?bentuk=csv' },
  };
}

function draftGuards(things: Things): Record<string, Guard> {
  return {
    '/jurnal/konsep': {
      look: 'entry.post',
      actions: {
        buang: change('entry.post', { draftId: things.entryId }),
        kembalikan: change('entry.post', { draftId: things.entryId }),
      },
    },
    '/jurnal/konsep/simpan': {
      look: 'entry.post',
      actions: { POST: change('entry.post', { konsep: things.entryId, keterangan: 'Uji' }) },
    },
    '/jurnal/template': { look: books, actions: { cari: { permission: null } } },
    '/jurnal/template/[id]': {
      look: books,
      params: { id: things.entryId },
      mayBeAbsent: true,
      actions: {
        ubah: change('entry-template.change', { name: 'Uji' }),
        akhiri: change('entry-template.change'),
      },
    },
    '/jurnal/template/baru': {
      look: 'entry-template.change',
      query: `?jurnal=${things.entryId}`,
      actions: {
        default: change('entry-template.change', {
          name: 'Uji',
          'content.lines.0.as': 'asked',
          'content.lines.1.as': 'asked',
        }),
      },
    },
    '/jurnal/template/berkas': { look: books, query: '?bentuk=csv' },
  };
}
