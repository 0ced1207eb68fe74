import { defineWords } from '#base/words.ts';

/** Texts of the page of the posting map. */
export const mapWords = defineWords(
  {
    title: 'Peta akun',
    lead: 'Setiap kegiatan menyebut tujuan, bukan kode akun. Di sini dipilih akun koperasi untuk setiap tujuan.',
    list: 'Tujuan dan akunnya',
    purpose: 'Tujuan',
    account: 'Akun',
    none: 'Belum ada akun',
    choose: 'Pilih akun',
    control: 'lewat rekening pembantu',
    save: 'Simpan',
    'save.for': 'Simpan akun untuk {purpose}',
    saved: '{purpose} kini memakai {account}.',
    missing: '{count} tujuan belum punya akun. Kegiatan yang memerlukannya akan ditolak.',
    chart: 'Bagan akun',
  },
  {
    title: 'Posting map',
    lead: 'Every act names a purpose, never an account’s code. Here the cooperative’s account is chosen for each.',
    list: 'Purposes and their accounts',
    purpose: 'Purpose',
    account: 'Account',
    none: 'No account yet',
    choose: 'Choose an account',
    control: 'through sub-accounts',
    save: 'Save',
    'save.for': 'Save the account for {purpose}',
    saved: '{purpose} now uses {account}.',
    missing: '{count} purposes have no account yet. Acts that need them will be refused.',
    chart: 'Chart of accounts',
  },
);
