import { defineWords } from '#base/words.ts';

/** Texts of the search. */
export const searchWords = defineWords(
  {
    title: 'Pencarian',
    lead: '{count} hasil untuk “{text}”',
    ask: 'Anggota, jurnal, akun, aset, bank, dokumen, dan menu.',
    empty: 'Ketik di kotak atas (tombol / atau Ctrl+K)',
    short: 'Ketik sedikitnya dua huruf',
    none: 'Tidak ada yang cocok dengan “{text}”',
    hints:
      'Boleh sebagian nama, walau salah ketik atau ejaan lama (Soejanto); nomor bukti (KM-0012); jumlah (1.250.000); tanggal (24/11/2026); NIK atau nomor HP, utuh atau empat angka terakhir.',
    more: 'Semua di {where}',
    lists: 'Yang baru saja dicatat masuk dalam beberapa detik. Cari juga di',
    'list.member': 'daftar anggota',
    'list.entry': 'daftar jurnal',
  },
  {
    title: 'Search',
    lead: '{count} found for “{text}”',
    ask: 'Members, entries, accounts, assets, banks, documents and menu.',
    empty: 'Type into the box on top (the key / or Ctrl+K)',
    short: 'Type at least two letters',
    none: 'Nothing fits “{text}”',
    hints:
      'Part of a name will do, misspelt or in old spelling (Soejanto); a voucher number (KM-0012); an amount (1.250.000); a day (24/11/2026); a NIK or phone number, whole or its last four digits.',
    more: 'All in {where}',
    lists: 'What was just recorded is found within seconds. Look also in the',
    'list.member': 'list of members',
    'list.entry': 'list of entries',
  },
);
