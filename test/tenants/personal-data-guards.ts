import type { Things } from './things.ts';
import type { Guard } from './guard.ts';

/** The guards of a member's card and of the pages on personal data. */
export function personalDataGuards({ memberId }: Things): Record<string, Guard> {
  const params = { id: memberId };
  const reason = 'coba saja';
  const letter = {
    day: 'kemarin',
    time: '10.00',
    data: 'uji',
    persons: '1',
    how: 'uji',
    efforts: 'uji',
  };
  return {
    '/anggota/[id]': {
      look: 'member.read',
      params,
      actions: { lihat: sent('member.reveal', { field: 'nik', reason }) },
    },
    '/anggota/[id]/mutasi': { look: 'member.read', params, mayBeAbsent: true },
    '/anggota/[id]/perbaiki': {
      look: 'member.correct',
      params,
      actions: { default: sent('member.correct', { name: 'Nama Lain', reason }) },
    },
    '/anggota/[id]/salinan': {
      look: 'person.export',
      params,
      actions: { default: sent('person.export', { reason }) },
    },
    '/anggota/[id]/salinan/berkas': {
      look: 'person.export',
      params,
      actions: { POST: sent('person.export', { deed: memberId }) },
    },
    '/data-pribadi': {
      look: 'privacy.read',
      actions: { default: sent('privacy.change', { contact: 'Sekretaris' }) },
    },
    '/data-pribadi/akses': { look: 'access-log.read' },
    '/data-pribadi/akses/berkas': { look: 'access-log.read', query: '?bentuk=csv' },
    '/data-pribadi/insiden': {
      look: 'privacy.change',
      actions: { default: sent('privacy.change', letter) },
    },
    '/data-pribadi/penyimpanan': { look: 'privacy.read' },
  };
}

function sent(permission: string, fields: Record<string, string>) {
  return { permission, fields };
}
