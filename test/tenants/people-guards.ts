import type { World } from '../world.ts';
import type { Things } from './things.ts';
import { change } from './guard.ts';
import type { Guard } from './guard.ts';

/** The routes of people and of keys for programs. */
export function peopleGuards(world: World, things: Things): Record<string, Guard> {
  return {
    '/pengaturan/api': {
      look: 'settings.read',
      actions: { cabut: change('api-key.make', { keyId: things.mandateId }) },
    },
    '/pengaturan/api/baru': {
      look: 'api-key.make',
      actions: {
        default: change('api-key.make', {
          name: 'Uji',
          scopes: 'settings.read',
          untilOn: '31/12/2026',
        }),
      },
    },
    '/pengaturan/orang': {
      look: 'mandate.read',
      actions: {
        cari: { permission: null },
        revoke: change('mandate.grant', { mandateId: things.mandateId }),
        kode: change('mandate.grant', { loginId: world.teller.loginId }),
        keluarkan: change('mandate.grant', { loginId: world.teller.loginId }),
        kedua: change('settings.change', { demanded: 'ya' }),
      },
    },
    '/pengaturan/orang/undang': {
      look: 'mandate.grant',
      actions: { default: change('mandate.grant', { name: 'Baru', role: 'teller' }) },
    },
    '/pengaturan/orang/undangan': {
      look: 'mandate.read',
      actions: { cabut: change('mandate.grant', { invitationId: things.mandateId }) },
    },
    '/pengaturan/orang/jabatan': {
      look: 'mandate.grant',
      actions: {
        default: change('mandate.grant', { loginId: world.teller.loginId, role: 'collector' }),
      },
    },
  };
}

/** The routes of months, of the practice books and of what is looked at afterwards. */
export function auditGuards(world: World): Record<string, Guard> {
  return {
    '/periode': {
      look: 'books.read',
      actions: {
        tutup: change('period.close', { month: '2020-01-01' }),
        buka: change('period.reopen', { month: '2020-01-01', reason: 'coba saja' }),
        tahun: change('year-end.close', { year: '2020' }),
        batal: change('year-end.undo', { year: '2020', reason: 'coba saja' }),
      },
    },
    '/pengaturan/arsip': {
      look: 'archive.read',
      actions: { batal: change('archive.take', { runId: world.headOfficeId }) },
    },
    '/pengaturan/arsip/baru': {
      look: 'archive.take',
      actions: {
        default: change('archive.take', { passphrase: 'pasar pagi jam', again: 'pasar pagi jam' }),
      },
    },
    '/pengaturan/arsip/[id]/berkas': {
      look: 'archive.take',
      params: { id: world.headOfficeId },
    },
    '/latihan': { look: 'settings.read', actions: { buat: change('practice.reset') } },
    '/serah-terima': { look: 'handover.read' },
    '/serah-terima/berkas': { look: 'handover.read' },
    '/riwayat': { look: 'audit.read', actions: { cari: { permission: null } } },
    '/riwayat/[jenis]/[id]': {
      look: 'settings.read',
      params: { jenis: 'kantor', id: world.headOfficeId },
    },
    '/riwayat/berkas': { look: 'audit.read', query: '?bentuk=csv' },
    '/segel/berkas': { look: 'audit.read', mayBeAbsent: true },
    '/segel': {
      look: 'audit.read',
      actions: {
        cocokkan: change('audit.read', { held: '9f2a 41c0 77de 03bb' }),
        periksa: change('audit.read'),
        ganti: change('proof-key.rotate'),
      },
    },
  };
}
