import { defineWords } from '../words.ts';

/** Refusals about an organisation's face, offices, units and the people in its roles. */
export const orgWords = defineWords(
  {
    'accent/unfit': '“{text}” bukan warna. Pilih dari kotak warna, atau tulis seperti #0f5c46.',
    'accent/too-pale':
      'Warna ini terlalu pucat untuk dibaca di atas kertas: kontrasnya {ratio} : 1, paling sedikit {least} : 1. Pilih yang lebih tua.',
    'logo/empty': 'Pilih dahulu berkas gambarnya.',
    'logo/too-big': 'Berkas gambar terlalu besar: paling banyak {most} MB.',
    'logo/unfit': 'Berkas ini bukan gambar PNG, JPEG, atau WebP yang dapat dibaca.',
    'organisation/set-up-already': 'Organisasi ini sudah disiapkan.',
    'organisation/no-logo': 'Koperasi ini belum punya logo.',
    'working-hours/no-time': 'Tulis jam seperti 07.00.',
    'working-hours/no-day': 'Pilih paling sedikit satu hari kerja.',
    'working-hours/reversed': 'Jam selesai harus sesudah jam mulai.',
    'place/code-unfit': 'Kode terdiri atas 1 sampai 6 huruf atau angka, misalnya PST atau TOKO.',
    'office/head-stays': 'Kantor pusat tidak dapat ditutup.',
    'office/closed': 'Kantor {code} sudah ditutup.',
    'office/open': 'Kantor {code} masih buka.',
    'office/balance-stands':
      'Kantor ini masih punya saldo Rp {balance} di akun {code} {name}. Pindahkan dahulu dengan jurnal.',
    'office/sub-accounts-open':
      'Di kantor ini masih ada {many} rekening pembantu yang terbuka. Tutup atau pindahkan dahulu.',
    'unit/general-stays': 'Unit Umum tidak dapat ditutup.',
    'unit/closed': 'Unit {code} sudah ditutup.',
    'unit/open': 'Unit {code} masih buka.',
    'unit/balance-stands':
      'Unit ini masih punya saldo Rp {balance} di akun {code} {name}. Pindahkan dahulu dengan jurnal.',
    'unit/sub-accounts-open':
      'Di unit ini masih ada {many} rekening pembantu yang terbuka. Tutup atau pindahkan dahulu.',
    'mandate/revoked': 'Jabatan ini sudah dicabut.',
    'mandate/last-granter':
      'Ini orang terakhir yang boleh memberi jabatan. Beri jabatan Ketua atau Pengurus sistem kepada orang lain dahulu.',
    'mandate/own-rise':
      'Jabatan untuk diri sendiri diberikan oleh ketua atau pengurus sistem yang lain.',
    'person/role-unknown': 'Tidak ada jabatan “{text}”. Pilih salah satu: {roles}.',
    'person/password-needed':
      'Orang ini belum punya akun. Isi kata sandi pertamanya, paling sedikit 8 huruf.',
  },
  {
    'accent/unfit': '“{text}” is not a colour. Pick one, or write it like #0f5c46.',
    'accent/too-pale':
      'This colour is too pale to read on paper: its contrast is {ratio} : 1, at least {least} : 1 is needed. Choose a darker one.',
    'logo/empty': 'Choose a picture file first.',
    'logo/too-big': 'The picture file is too large: at most {most} MB.',
    'logo/unfit': 'This file is no readable PNG, JPEG or WebP picture.',
    'organisation/set-up-already': 'This organisation has been set up already.',
    'organisation/no-logo': 'This cooperative has no logo yet.',
    'working-hours/no-time': 'Write a time such as 07.00.',
    'working-hours/no-day': 'Choose one working day at least.',
    'working-hours/reversed': 'Work ends after it begins.',
    'place/code-unfit': 'A code has 1 to 6 letters or digits, such as PST or TOKO.',
    'office/head-stays': 'The head office cannot be closed.',
    'office/closed': 'Office {code} is closed already.',
    'office/open': 'Office {code} is still open.',
    'office/balance-stands':
      'This office still has a balance of Rp {balance} in account {code} {name}. Move it by an entry first.',
    'office/sub-accounts-open':
      'This office still has {many} open sub-accounts. Close or move them first.',
    'unit/general-stays': 'The general unit cannot be closed.',
    'unit/closed': 'Unit {code} is closed already.',
    'unit/open': 'Unit {code} is still open.',
    'unit/balance-stands':
      'This unit still has a balance of Rp {balance} in account {code} {name}. Move it by an entry first.',
    'unit/sub-accounts-open':
      'This unit still has {many} open sub-accounts. Close or move them first.',
    'mandate/revoked': 'This role was revoked already.',
    'mandate/last-granter':
      'This is the last person who may grant roles. Make somebody else Chair or Administrator first.',
    'mandate/own-rise': 'A role for oneself is granted by another chair or administrator.',
    'person/role-unknown': 'There is no role “{text}”. Choose one of: {roles}.',
    'person/password-needed':
      'This person has no account yet. Fill in a first password of at least 8 characters.',
  },
);
