import type { World } from '../world.ts';
import type { Things } from './things.ts';
import { auditSampleGuards } from './audit-sample-guards.ts';
import { reportGuards } from './report-guards.ts';
import { documentGuards } from './document-guards.ts';
import { bankGuards } from './bank-guards.ts';
import { change } from './guard.ts';
import type { Guard } from './guard.ts';
import { dailyEntryGuards } from './daily-guards.ts';
import { assetGuards } from './asset-guards.ts';
import { listGuards } from './list-guards.ts';
import { budgetGuards } from './budget-guards.ts';
import { auditGuards, peopleGuards } from './people-guards.ts';
import { savingsGuards } from './savings-guards.ts';
import { memberGuards } from './member-guards.ts';
import { personalDataGuards } from './personal-data-guards.ts';
import { webhookGuards } from './webhook-guards.ts';

export type { Guard };

const books = 'books.read';

const entry = {
  keterangan: 'Uji',
  'akun-0': '1-1101',
  'debit-0': '1.000',
  'akun-1': '4-1101',
  'kredit-1': '1.000',
};
const place = { code: 'UJI', name: 'Uji', kind: 'shop', address: '', timeZone: '' };
const account = { code: '5-9999', name: 'Beban uji', sakClass: 'operating-expense', control: '' };

const recurringActions = Object.fromEntries(
  ['bukukan', 'lewati', 'jeda', 'lanjut', 'akhiri', 'ubah'].map((name) => [
    name,
    {
      permission: 'recurring.change',
      fields: { dueOn: '2020-01-01', day: '1/1/2020', reason: 'coba saja' },
    },
  ]),
);

/** Every route under an office. A route that is not here fails the walk. */
export function officeGuards(world: World, things: Things): Record<string, Guard> {
  const guards = {
    ...dailyGuards(world, things),
    ...bookGuards(things),
    ...settingGuards(world),
    ...peopleGuards(world, things),
    ...webhookGuards(things),
    ...auditGuards(world),
    ...listGuards(things),
  };
  return Object.fromEntries(
    Object.entries(guards).map(([path, guard]) => [`/kantor/[org]${path}`, guard]),
  );
}

function dailyGuards(world: World, things: Things): Record<string, Guard> {
  return {
    '': { look: null },
    '/anggota': { look: 'member.read', actions: { cari: { permission: null } } },
    ...personalDataGuards(things),
    ...savingsGuards(things),
    ...memberGuards(things),
    '/anggota/berkas': { look: 'member.read', query: '?bentuk=csv' },
    '/cari': { look: null, query: '?q=uji', actions: { default: { permission: null } } },
    '/cari/saran': { look: null, actions: { POST: { permission: null, fields: { q: 'uji' } } } },
    ...entryGuards(world, things),
    ...dailyEntryGuards(world, things),
    '/kas-harian': { look: books },
    ...bankGuards(world, things),
    '/lambang': { look: null, mayBeAbsent: true },
    ...approvalGuards(things),
  };
}

function approvalGuards(things: Things): Record<string, Guard> {
  return {
    '/tampilan': {
      look: null,
      actions: Object.fromEntries(
        ['simpan', 'ubah', 'hapus', 'pertama'].map((name) => [
          name,
          { permission: null, fields: { view: things.entryId, nama: 'Uji' } },
        ]),
      ),
    },
    '/pemberitahuan': {
      look: null,
      actions: {
        buka: { permission: null, fields: { notice: things.entryId } },
        semua: { permission: null },
        pilih: { permission: null, fields: { 'surel-period.open': 'daily' } },
      },
    },
    '/persetujuan': { look: null },
    '/persetujuan/[id]': {
      look: null,
      params: { id: things.entryId },
      mayBeAbsent: true,
      actions: {
        setujui: change('approval.decide'),
        tolak: change('approval.decide', { reason: 'coba saja' }),
        tarik: { permission: null },
      },
    },
    '/persetujuan/berkas': { look: null, query: '?bentuk=csv' },
  };
}

function entryGuards(world: World, things: Things): Record<string, Guard> {
  return {
    '/jurnal': {
      look: books,
      actions: {
        cari: { permission: null },
        bukukan: change('entry.post', entry),
        konsep: change('entry.post', entry),
        tambah: { permission: null },
      },
    },
    '/jurnal/[id]': {
      look: books,
      params: { id: things.entryId },
      actions: {
        lampirkan: change('file.attach'),
        balik: change('entry.reverse', { reason: 'salah ketik', day: '' }),
      },
    },
    '/jurnal/[id]/bukti': { look: books, params: { id: things.entryId } },
    '/jurnal/[id]/bukti/berkas': { look: books, params: { id: things.entryId } },
    '/jurnal/berulang': { look: books },
    '/jurnal/berulang/baru': {
      look: 'recurring.change',
      query: `?jurnal=${things.entryId}`,
      actions: {
        default: change('recurring.change', {
          name: 'Uji',
          every: 'month',
          fromOn: '1/1/2199',
          'voucher.memo': 'Uji',
          'voucher.lines.0.debit': '1.000',
          'voucher.lines.1.credit': '1.000',
        }),
      },
    },
    '/jurnal/berulang/[id]': {
      look: books,
      params: { id: things.entryId },
      mayBeAbsent: true,
      actions: recurringActions,
    },
    '/jurnal/berulang/berkas': { look: books, query: '?bentuk=csv' },
    '/jurnal/berkas': { look: books, query: '?bentuk=csv' },
    '/jurnal/rekening': {
      look: 'member.read',
      actions: { POST: change('member.read', { akun: world.account('3-1101'), q: 'a' }) },
    },
  };
}

function bookGuards(things: Things): Record<string, Guard> {
  return {
    '/pengaturan/peta-akun': {
      look: 'settings.read',
      actions: {
        default: change('posting-map.change', {
          purpose: 'ledger.cash',
          accountId: things.accountId,
        }),
      },
    },
    '/akun': { look: books, actions: { cari: { permission: null } } },
    '/akun/baru': {
      look: 'account.change',
      actions: { default: change('account.change', account) },
    },
    '/akun/[id]': {
      look: books,
      params: { id: things.accountId },
      actions: {
        ubah: change('account.change', account),
        tutup: change('account.change'),
        buka: change('account.change'),
      },
    },
    '/akun/berkas': { look: books, query: '?bentuk=csv' },
    '/impor': { look: books, actions: { unggah: change('import.run') } },
    '/impor/[id]': {
      look: books,
      params: { id: things.entryId },
      mayBeAbsent: true,
      actions: {
        lampirkan: change('file.attach'),
        cocokkan: change('import.run'),
        simpan: change('import.run', { cara: 'semua' }),
        buang: change('import.run'),
        batal: change('import.run', { reason: 'coba saja' }),
      },
    },
    '/impor/[id]/kesalahan': {
      look: 'import.run',
      params: { id: things.entryId },
      mayBeAbsent: true,
    },
    '/impor/contoh/[berkas]': { look: books, params: { berkas: 'anggota' } },
    ...assetGuards(things),
    ...auditSampleGuards(things),
    ...documentGuards(things),
    ...reportGuards(things.accountId),
    ...budgetGuards(things),
  };
}

function settingGuards(world: World): Record<string, Guard> {
  return {
    '/pengaturan': {
      look: 'settings.read',
      actions: {
        save: change('settings.change', { name: 'Nama Lain', timeZone: 'Asia/Jakarta' }),
        jamKerja: change('settings.change', { days: '1', from: '7', until: '16' }),
        logo: change('settings.change'),
        removeLogo: change('settings.change'),
      },
    },
    '/pengaturan/izin': { look: 'settings.read' },
    '/pengaturan/batas': {
      look: 'settings.read',
      actions: {
        default: change('approval-limit.change', {
          act: 'entry.post',
          role: 'teller',
          rule: 'never',
        }),
      },
    },
    '/pengaturan/kantor': {
      look: 'settings.read',
      actions: { default: change('settings.change', { ...place, kind: 'branch' }) },
    },
    '/pengaturan/kantor/[id]': {
      look: 'settings.read',
      params: { id: world.headOfficeId },
      actions: {
        change: change('settings.change', place),
        close: change('settings.change'),
        reopen: change('settings.change'),
      },
    },
    '/pengaturan/cadangan': {
      look: 'backup.make',
      actions: { default: change('backup.make') },
    },
    '/pengaturan/nomor-bukti': {
      look: 'settings.read',
      actions: { default: change('voucher.change', { kind: 'memorial', prefix: 'XX' }) },
    },
    '/pengaturan/unit': {
      look: 'settings.read',
      actions: { default: change('settings.change', place) },
    },
    '/pengaturan/unit/[id]': {
      look: 'settings.read',
      params: { id: world.generalUnitId },
      actions: {
        change: change('settings.change', place),
        close: change('settings.change'),
        reopen: change('settings.change'),
      },
    },
  };
}

/** Routes outside an office: open to everybody, or to whoever is signed in. */
export const outerGuards: Record<string, 'everybody' | 'signed-in'> = {
  '/': 'everybody',
  '/masuk': 'everybody',
  '/keluar': 'everybody',
  '/siapkan': 'everybody',
  '/bantuan': 'everybody',
  '/tampilan': 'everybody',
  '/tidak-ada': 'everybody',
  '/kursi': 'everybody',
  '/b/[token]': 'everybody',
  '/[x+2e]well-known/sakaguru/[nama]': 'everybody',
  '/akun': 'signed-in',
  '/akun/bukti': 'signed-in',
  '/akun/data': 'signed-in',
  '/akun/kode-kedua': 'signed-in',
  '/akun/kontak': 'signed-in',
  '/akun/kunci': 'signed-in',
  '/lupa': 'everybody',
  '/lupa/[token]': 'everybody',
  '/lupa/kode': 'everybody',
  '/masuk/kode': 'everybody',
  '/undangan': 'everybody',
  '/undangan/[token]': 'everybody',
};
