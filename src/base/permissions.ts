import type { Permissions } from './people/permission.ts';
import { roleNames } from './people/roles.ts';

/** What the ground lets each role do. */
export const basePermissions: Permissions = {
  'organisation.create': {
    title: { id: 'Mendirikan organisasi baru', en: 'Found a new organisation' },
    writes: true,
    roles: ['administrator'],
  },
  'settings.read': {
    title: { id: 'Melihat pengaturan koperasi', en: 'See the settings' },
    writes: false,
    roles: roleNames.filter((role) => role !== 'member' && role !== 'collector'),
  },
  'settings.change': {
    title: { id: 'Mengubah profil, kantor, dan unit', en: 'Change profile, offices and units' },
    writes: true,
    roles: ['administrator', 'chair'],
  },
  'mandate.read': {
    title: { id: 'Melihat siapa memegang jabatan apa', en: 'See who holds which role' },
    writes: false,
    roles: ['administrator', 'chair', 'secretary', 'treasurer', 'manager', 'supervisor', 'auditor'],
  },
  'backup.make': {
    title: {
      id: 'Membuat cadangan dan melihat riwayatnya',
      en: 'Make backups and see their history',
    },
    writes: true,
    roles: ['administrator'],
  },
  'archive.read': {
    title: { id: 'Melihat arsip yang pernah diminta', en: 'See which archives were asked for' },
    writes: false,
    roles: ['administrator', 'chair', 'treasurer', 'supervisor'],
  },
  'archive.take': {
    title: {
      id: 'Mengambil arsip semua data koperasi',
      en: 'Take an archive of all data of the cooperative',
    },
    writes: true,
    roles: ['administrator', 'chair'],
  },
  'mandate.grant': {
    title: { id: 'Memberi dan mencabut jabatan', en: 'Grant and revoke roles' },
    writes: true,
    roles: ['administrator', 'chair'],
  },
  'audit.read': {
    title: { id: 'Melihat segel buku dan riwayat semua tindakan', en: 'See seals and all deeds' },
    writes: false,
    roles: ['administrator', 'chair', 'secretary', 'treasurer', 'manager', 'supervisor', 'auditor'],
  },
  'api-key.make': {
    title: { id: 'Membuat dan mencabut kunci API', en: 'Make and revoke API keys' },
    writes: true,
    roles: ['administrator', 'chair'],
  },
  'webhook.read': {
    title: { id: 'Melihat webhook dan kirimannya', en: 'See webhooks and their deliveries' },
    writes: false,
    roles: ['administrator', 'chair'],
  },
  'webhook.change': {
    title: {
      id: 'Membuat, mengubah, dan mengirim ulang webhook',
      en: 'Make and change webhooks, and send again',
    },
    writes: true,
    roles: ['administrator', 'chair'],
  },
  'proof-key.rotate': {
    title: { id: 'Mengganti kunci tanda tangan', en: 'Rotate the signing key' },
    writes: true,
    roles: ['administrator', 'chair'],
  },
  'approval-limit.change': {
    title: { id: 'Mengatur batas persetujuan', en: 'Set approval limits' },
    writes: true,
    roles: ['administrator', 'chair'],
  },
  'approval.decide': {
    title: { id: 'Menyetujui atau menolak permintaan', en: 'Approve or refuse requests' },
    writes: true,
    roles: ['chair', 'treasurer', 'manager'],
  },
  'approval.read': {
    title: { id: 'Melihat semua permintaan persetujuan', en: 'See all requests for approval' },
    writes: false,
    roles: ['chair', 'secretary', 'treasurer', 'manager', 'supervisor', 'auditor'],
  },
  'file.attach': {
    title: { id: 'Melampirkan dokumen', en: 'Attach documents' },
    writes: true,
    roles: ['secretary', 'treasurer', 'manager', 'teller'],
  },
  'file.detach': {
    title: { id: 'Melepas dokumen', en: 'Detach documents' },
    writes: true,
    roles: ['treasurer', 'manager'],
  },
  'practice.reset': {
    title: {
      id: 'Membuat buku latihan dan mengulangnya dari awal',
      en: 'Make the practice books, and make them anew',
    },
    writes: true,
    roles: ['administrator', 'chair', 'treasurer', 'manager'],
  },
  'privacy.read': {
    title: { id: 'Melihat register pemrosesan data pribadi', en: 'See the register of processing' },
    writes: false,
    roles: ['administrator', 'chair', 'secretary', 'treasurer', 'manager', 'supervisor', 'auditor'],
  },
  'privacy.change': {
    title: {
      id: 'Mengatur kontak data pribadi dan membuat surat insiden',
      en: 'Set the privacy contact and draw up breach notices',
    },
    writes: true,
    roles: ['administrator', 'chair'],
  },
};
