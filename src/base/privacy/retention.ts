import type { KeepKind } from '../db/table-facts.ts';
import type { Title } from '../words.ts';
import type { ProvisionCode } from './law.ts';

/** For how long a kind of rows is kept, counted from what, by which law, and what happens then. */
export interface Retention {
  readonly title: Title;
  /** How long, in words. */
  readonly span: Title;
  /** From which event it counts. */
  readonly since: Title;
  readonly law: readonly ProvisionCode[];
  /** `kept`: nothing deletes it. `sealed`: kept in a chain of seals. `deleted`: a job deletes it by itself. */
  readonly fate: 'kept' | 'sealed' | 'deleted';
  /** For `deleted`: days after the event. */
  readonly days: number | null;
}

const always = {
  id: 'Selama koperasi memakai Sakaguru',
  en: 'As long as the cooperative uses Sakaguru',
};
const days = (count: number): Title => ({ id: `${count} hari`, en: `${count} days` });

/** Retention by kind. The books, the register and the deeds are never deleted by the program. */
export const retention = {
  books: {
    title: { id: 'Pembukuan dan buktinya', en: 'Books and vouchers' },
    span: { id: 'Sekurang-kurangnya 10 tahun', en: 'At least 10 years' },
    since: { id: 'akhir tahun buku', en: 'end of the book year' },
    law: ['company-records', 'tax-records'],
    fate: 'kept',
    days: null,
  },
  membership: {
    title: { id: 'Buku anggota', en: 'Register of members' },
    span: { id: 'Selama menjadi anggota, lalu 10 tahun', en: 'During membership, then 10 years' },
    since: { id: 'akhir tahun buku saat anggota keluar', en: 'end of the book year of leaving' },
    law: ['member-register', 'company-records'],
    fate: 'kept',
    days: null,
  },
  deeds: {
    title: { id: 'Catatan siapa melakukan apa', en: 'Record of who did what' },
    span: { id: 'Selamanya', en: 'For ever' },
    since: { id: 'tindakannya', en: 'the deed' },
    law: ['pdp-record', 'company-records'],
    fate: 'sealed',
    days: null,
  },
  setting: {
    title: { id: 'Pengaturan koperasi', en: 'Settings of the cooperative' },
    span: always,
    since: { id: 'dibuat', en: 'made' },
    law: ['pdp-interest'],
    fate: 'kept',
    days: null,
  },
  mandate: {
    title: { id: 'Jabatan dan masa jabatan', en: 'Roles and their terms' },
    span: { id: 'Sekurang-kurangnya 10 tahun', en: 'At least 10 years' },
    since: { id: 'akhir jabatan', en: 'end of the role' },
    law: ['company-records', 'pdp-record'],
    fate: 'kept',
    days: null,
  },
  'sign-in': {
    title: { id: 'Akun masuk', en: 'Logins' },
    span: always,
    since: { id: 'akun dibuat', en: 'the login was made' },
    law: ['pdp-contract', 'pdp-secure'],
    fate: 'kept',
    days: null,
  },
  session: {
    title: { id: 'Perangkat yang sedang masuk', en: 'Devices signed in' },
    span: { id: '1 hari tanpa dipakai, paling lama 14 hari', en: '1 day unused, 14 days at most' },
    since: { id: 'terakhir dipakai', en: 'last use' },
    law: ['pdp-secure', 'pdp-end'],
    fate: 'deleted',
    days: 1,
  },
  'one-time': {
    title: { id: 'Kode sekali pakai', en: 'One-time codes' },
    span: { id: '1 hari', en: '1 day' },
    since: { id: 'masa berlakunya habis', en: 'its end' },
    law: ['pdp-secure', 'pdp-end'],
    fate: 'deleted',
    days: 1,
  },
  attempt: {
    title: { id: 'Hitungan percobaan masuk', en: 'Counters of attempts to sign in' },
    span: { id: 'Sampai masa tunggunya habis', en: 'Until its wait is over' },
    since: { id: 'percobaan terakhir', en: 'the last attempt' },
    law: ['pdp-secure', 'pdp-end'],
    fate: 'deleted',
    days: 0,
  },
  invitation: {
    title: { id: 'Undangan', en: 'Invitations' },
    span: { id: '1 tahun', en: '1 year' },
    since: { id: 'masa berlakunya habis', en: 'its end' },
    law: ['pdp-interest', 'pdp-end'],
    fate: 'deleted',
    days: 365,
  },
  attachment: {
    title: { id: 'Dokumen lampiran', en: 'Attached documents' },
    span: {
      id: 'Bersama catatannya, sekurang-kurangnya 10 tahun; yang dilepas 30 hari',
      en: 'With its record, at least 10 years; what was detached 30 days',
    },
    since: { id: 'akhir tahun buku; dokumennya dilepas', en: 'end of the book year; detachment' },
    law: ['company-records', 'tax-records', 'pdp-end'],
    fate: 'deleted',
    days: 30,
  },
  draft: {
    title: { id: 'Berkas impor yang belum diputuskan', en: 'Uploads not decided yet' },
    span: days(7),
    since: { id: 'diunggah', en: 'the upload' },
    law: ['pdp-end'],
    fate: 'deleted',
    days: 7,
  },
  'entry-draft': {
    title: { id: 'Konsep jurnal', en: 'Drafts of entries' },
    span: {
      id: '90 hari; yang dibuang 7 hari; isinya terhapus saat dibukukan',
      en: '90 days; 7 days once thrown away; its content goes when it is posted',
    },
    since: { id: 'terakhir disimpan', en: 'it was saved last' },
    law: ['pdp-end'],
    fate: 'deleted',
    days: 90,
  },
  pending: {
    title: { id: 'Tindakan yang menunggu orang kedua', en: 'Acts that wait for a second person' },
    span: {
      id: 'Isinya terhapus saat diputuskan; keputusannya disimpan',
      en: 'Its content goes with the decision; the decision stays',
    },
    since: { id: 'keputusan', en: 'the decision' },
    law: ['pdp-record', 'pdp-end'],
    fate: 'kept',
    days: null,
  },
  mail: {
    title: { id: 'Surat elektronik', en: 'Mail' },
    span: {
      id: 'Isi dan alamat terhapus setelah terkirim; barisnya 30 hari',
      en: 'Text and address go once sent; the row after 30 days',
    },
    since: { id: 'dibuat', en: 'made' },
    law: ['pdp-end'],
    fate: 'deleted',
    days: 30,
  },
  delivery: {
    title: { id: 'Kiriman webhook', en: 'Deliveries of webhooks' },
    span: days(30),
    since: { id: 'dibuat', en: 'made' },
    law: ['pdp-end'],
    fate: 'deleted',
    days: 30,
  },
  backup: {
    title: { id: 'Daftar cadangan', en: 'List of backups' },
    span: { id: '2 tahun', en: '2 years' },
    since: { id: 'berkas cadangannya dihapus', en: 'deletion of the backup’s file' },
    law: ['pdp-secure', 'pdp-end'],
    fate: 'deleted',
    days: 730,
  },
  index: {
    title: { id: 'Indeks pencarian', en: 'Search index' },
    span: days(31),
    since: {
      id: 'indeks dibuat; lalu dibuat ulang dari catatan yang masih ada',
      en: 'making of the index; then it is made anew from the records that are left',
    },
    law: ['pdp-interest', 'pdp-end'],
    fate: 'deleted',
    days: 31,
  },
  notice: {
    title: { id: 'Pemberitahuan', en: 'Notifications' },
    span: days(90),
    since: { id: 'pemberitahuannya', en: 'the notification' },
    law: ['pdp-contract', 'pdp-end'],
    fate: 'deleted',
    days: 90,
  },
  technical: {
    title: { id: 'Baris teknis', en: 'Technical rows' },
    span: { id: 'Selama diperlukan', en: 'As long as needed' },
    since: { id: 'dibuat', en: 'made' },
    law: ['pdp-interest'],
    fate: 'kept',
    days: null,
  },
} as const satisfies Record<KeepKind, Retention>;

/** The instant before which rows of a kind that a job deletes are past. */
export function pastOf(kind: KeepKind, now: Date): Date {
  const { days: kept }: Retention = retention[kind];
  if (kept === null) throw new Error(`rows of the kind ${kind} are never deleted`);
  return new Date(now.getTime() - kept * 86_400_000);
}
