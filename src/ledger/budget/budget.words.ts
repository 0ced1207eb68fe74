import { defineWords } from '#base/words.ts';

/** Refusals of budgets. */
export const budgetWords = defineWords(
  {
    'budget/absent': 'Anggaran ini tidak ditemukan.',
    'budget/not-draft':
      'Anggaran {year} versi {version} sudah diputuskan; buat perubahan anggaran untuk mengubahnya.',
    'budget/changed-meanwhile':
      'Rancangan ini baru saja diubah di tempat lain. Muat ulang halaman, lalu ketik lagi perubahannya.',
    'budget/draft-there': 'Rancangan anggaran {year} sudah ada; lanjutkan yang itu.',
    'budget/is-adopted':
      'Anggaran {year} sudah disahkan; buat perubahan anggaran mulai suatu bulan.',
    'budget/not-adopted': 'Anggaran {year} belum disahkan; yang diubah adalah rancangannya.',
    'budget/not-result': 'Akun ini bukan akun pendapatan atau beban; RAPB hanya memuat keduanya.',
    'budget/account-closed': 'Akun {account} sudah ditutup; tidak dapat dianggarkan.',
    'budget/unit-closed': 'Unit {unit} sudah ditutup; tidak dapat dianggarkan.',
    'budget/row-twice': 'Akun {account} muncul dua kali untuk unit yang sama.',
    'budget/before-revision':
      'Bulan ini sebelum perubahan anggaran berlaku; angkanya tetap yang lama.',
    'budget/growth': '“{text}” bukan persen kenaikan; tulis misalnya 7,5 atau -10.',
    'budget/weights': 'Tulis dua belas bobot bulan, berupa angka bulat, tidak semuanya nol.',
    'budget/no-pattern':
      'Tahun lalu tidak ada yang bergerak pada akun ini; bagi rata, atau tulis bobot bulannya.',
    'budget/no-actuals': 'Tidak ada realisasi {year} yang dapat disalin.',
    'budget/nothing-to-undo': 'Tidak ada perubahan yang dapat dibatalkan.',
    'budget/empty': 'Anggaran ini masih kosong; tidak ada yang dapat disahkan.',
    'budget/decided-later': 'Tanggal keputusan rapat belum tiba.',
    'budget/no-columns': 'Kolom anggaran hanya ada pada Perhitungan Hasil Usaha.',
    'budget/version-absent': 'Tidak ada anggaran {year} versi {version}.',
    'budget/over': '“{text}” bukan batas dalam persen; tulis angka 0 sampai 1000, misalnya 10.',
    'budget/sheet-none':
      'Tidak ditemukan tabel anggaran: perlu kolom kode akun dan kolom bulan (Januari … Desember) atau jumlah setahun.',
    'budget/sheet-many': 'Lembar ini lebih dari {most} baris; bagi menjadi beberapa lembar.',
  },
  {
    'budget/absent': 'This budget was not found.',
    'budget/not-draft':
      'Version {version} of the {year} budget has been decided on; revise it to change it.',
    'budget/changed-meanwhile':
      'This draft has just been changed elsewhere. Load the page again and type the change anew.',
    'budget/draft-there': 'There is a draft of the {year} budget; go on with that one.',
    'budget/is-adopted': 'The {year} budget has been adopted; revise it from a month on.',
    'budget/not-adopted': 'The {year} budget is not adopted yet; change its draft.',
    'budget/not-result':
      'This account is neither income nor expense; a budget plans for those alone.',
    'budget/account-closed': 'Account {account} is closed and cannot be planned for.',
    'budget/unit-closed': 'The unit {unit} is closed and cannot be planned for.',
    'budget/row-twice': 'Account {account} stands there twice for the same unit.',
    'budget/before-revision': 'This month lies before the revision; its figure stays the old one.',
    'budget/growth': '“{text}” is no percentage of growth; write 7,5 or -10, for example.',
    'budget/weights': 'Write twelve weights of months, whole numbers, not all of them nought.',
    'budget/no-pattern':
      'Nothing moved on this account last year; spread evenly, or write weights of months.',
    'budget/no-actuals': 'There are no actual figures of {year} to copy.',
    'budget/nothing-to-undo': 'There is no change to take back.',
    'budget/empty': 'This budget is still empty; there is nothing to adopt.',
    'budget/decided-later': 'The day of the decision has not come yet.',
    'budget/no-columns': 'Only the income statement has budget columns.',
    'budget/version-absent': 'There is no version {version} of the {year} budget.',
    'budget/over':
      '“{text}” is no threshold in percent; write a number from 0 to 1000, such as 10.',
    'budget/sheet-none':
      'No table of a budget was found: it needs a column of account codes and columns of months (January … December) or of the year’s sum.',
    'budget/sheet-many': 'This sheet has more than {most} rows; part it into several.',
  },
);
