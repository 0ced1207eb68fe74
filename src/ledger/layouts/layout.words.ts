import { defineWords } from '#base/words.ts';

/** Refusals of layouts of statements. */
export const layoutWords = defineWords(
  {
    'layout/version-absent': 'Tidak ada tata letak nomor {version}.',
    'layout/no-draft': 'Belum ada rancangan tata letak. Mulai dari tata letak yang berlaku.',
    'layout/changed-meanwhile':
      'Rancangan ini baru saja diubah orang lain. Muat ulang halamannya, lalu ulangi.',
    'layout/row-absent': 'Baris “{row}” tidak ada dalam rancangan ini.',
    'layout/role-kept':
      'Baris “{row}” dipakai laporan lain, jadi tidak dapat dihapus. Judul, letak, dan isinya boleh diubah.',
    'layout/role-missing':
      'Baris jumlah berkode “{row}” harus ada: laporan lain mengambil angkanya dari situ.',
    'layout/result-once': 'Baris SHU “{row}” harus ada tepat satu kali.',
    'layout/code-twice': 'Kode baris “{row}” dipakai dua kali.',
    'layout/pattern-unfit':
      'Baris “{title}”: “{pattern}” tidak terbaca. Tulis kode akun (1-1101), rentang (1-1101..1-1119), atau tujuan (purpose:…).',
    'layout/term-twice': 'Jumlah “{title}” memuat “{term}” dua kali.',
    'layout/term-not-above': 'Jumlah “{title}” memuat “{term}”, yang bukan baris angka di atasnya.',
    'layout/account-nowhere':
      'Akun {account} tidak mendapat baris. Tambahkan kodenya ke salah satu baris.',
    'layout/account-twice':
      'Akun {account} masuk ke dua baris: “{first}” dan “{second}”. Sisakan satu.',
    'layout/row-not-summed': 'Baris “{title}” tidak ikut dijumlahkan ke jumlah akhir laporan.',
    'layout/row-summed-wrong':
      'Baris “{title}” masuk ke jumlah akhir dengan tanda yang salah, atau lebih dari sekali.',
    'layout/other-statement': 'Berkas ini untuk laporan lain ({statement}).',
    'layout/not-readable': 'Berkas ini bukan tata letak Sakaguru: {reason}',
  },
  {
    'layout/version-absent': 'There is no layout number {version}.',
    'layout/no-draft': 'There is no draft of a layout yet. Begin with the one that holds.',
    'layout/changed-meanwhile':
      'Somebody else has just changed this draft. Load the page again, then repeat it.',
    'layout/row-absent': 'There is no row “{row}” in this draft.',
    'layout/role-kept':
      'Other statements use the row “{row}”, so it cannot be removed. Its title, place and content may change.',
    'layout/role-missing':
      'There must be a sum with the code “{row}”: other statements take their figure from it.',
    'layout/result-once': 'The SHU row “{row}” must be there exactly once.',
    'layout/code-twice': 'The row code “{row}” is used twice.',
    'layout/pattern-unfit':
      'Row “{title}”: “{pattern}” cannot be read. Write an account’s code (1-1101), a range (1-1101..1-1119) or a purpose (purpose:…).',
    'layout/term-twice': 'The sum “{title}” has “{term}” twice.',
    'layout/term-not-above': 'The sum “{title}” has “{term}”, which is no row of figures above it.',
    'layout/account-nowhere': 'Account {account} falls into no row. Add its code to one.',
    'layout/account-twice':
      'Account {account} falls into two rows: “{first}” and “{second}”. Leave it in one.',
    'layout/row-not-summed': 'The row “{title}” does not reach the statement’s total.',
    'layout/row-summed-wrong':
      'The row “{title}” reaches the total with the wrong sign, or more than once.',
    'layout/other-statement': 'This file is for another statement ({statement}).',
    'layout/not-readable': 'This file is no layout of Sakaguru: {reason}',
  },
);
