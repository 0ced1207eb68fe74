import type { Title } from '#base/words.ts';
import type { MemberClass, MemberEventKind, Standing } from './standing.ts';

/** How each standing is called. */
export const standingTitles: Readonly<Record<Standing, Title>> = {
  applicant: { id: 'Calon anggota', en: 'Applicant' },
  member: { id: 'Anggota', en: 'Member' },
  leaving: { id: 'Proses keluar', en: 'About to leave' },
  left: { id: 'Keluar', en: 'Left' },
  died: { id: 'Meninggal', en: 'Died' },
};

/** How each class of members is called. */
export const classTitles: Readonly<Record<MemberClass, Title>> = {
  regular: { id: 'Anggota biasa', en: 'Full member' },
  associate: { id: 'Anggota luar biasa', en: 'Associate member' },
};

/** How what happens to a membership is called. */
export const eventTitles: Readonly<Record<MemberEventKind, Title>> = {
  'taken-over': { id: 'Dicatat dari buku lama', en: 'Taken over from the old register' },
  applied: { id: 'Mendaftar sebagai calon', en: 'Applied' },
  'turned-down': { id: 'Pendaftaran diakhiri', en: 'Application ended' },
  admitted: { id: 'Diterima menjadi anggota', en: 'Admitted' },
  'asked-to-leave': { id: 'Meminta keluar', en: 'Asked to leave' },
  stays: { id: 'Batal keluar', en: 'Stays after all' },
  left: { id: 'Keluar', en: 'Left' },
  died: { id: 'Meninggal', en: 'Died' },
  'class-changed': { id: 'Pindah golongan', en: 'Changed class' },
  'taken-back': { id: 'Impornya dibatalkan', en: 'Import undone' },
  merged: { id: 'Digabung dengan nomor lain', en: 'Merged with another number' },
};
