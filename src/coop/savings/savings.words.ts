import { defineWords } from '#base/words.ts';

/** Refusals of savings products and accounts. */
export const savingsWords = defineWords(
  {
    'savings-product/absent': 'Produk simpanan ini tidak ditemukan.',
    'savings-product/no-kind': 'Jenis simpanan ini tidak dikenal.',
    'savings-product/code-taken': 'Kode produk ini sudah dipakai.',
    'savings-product/named-later': 'Hari keputusan pengurus belum tiba.',
    'savings-product/closed': '{name} sudah ditutup: tidak ada rekening baru.',
    'savings-product/open': '{name} masih dibuka.',
    'savings-terms/none-yet': 'Ketentuan {name} baru berlaku mulai {day}.',
    'savings-terms/past':
      'Ketentuan baru berlaku paling cepat hari ini, {today}. Yang sudah lewat tidak diubah.',
    'savings-terms/negative': 'Jumlah ini tidak boleh di bawah nol.',
    'savings-terms/not-positive': 'Jumlah ini harus lebih dari nol.',
    'savings-terms/term-twice': 'Setiap jangka waktu hanya boleh sekali.',
    'savings-terms/no-decision':
      'Imbalan simpanan ditetapkan dalam rentang yang disetujui rapat anggota (Permenkop 8/2023, pasal 26(3)). Isi rentang, nomor keputusan, dan harinya.',
    'savings-terms/range-turned': 'Batas bawah rentang melebihi batas atasnya.',
    'savings-terms/outside-range':
      '{rate} % di luar rentang yang disetujui rapat anggota: {leastRate} sampai {mostRate} %.',
    'savings-terms/above-cap':
      'Dengan dasar hari ini yang dibayar setahun {paid} %, melebihi {most} % setahun yang dibolehkan ({rule}).',
    'savings-licence/absent': 'Izin ini tidak ditemukan.',
    'savings-licence/ends-first': 'Izin tidak dapat berakhir sebelum mulai berlaku.',
    'savings-attachment/absent': 'Pelekatan ini tidak ditemukan.',
    'savings-attachment/undone': 'Pelekatan ini sudah dibatalkan.',
    'savings-attachment/nothing':
      'Di akun ini tidak ada rekening anggota yang belum mempunyai produk.',
    'savings-attachment/other-account':
      'Rekening {name} berada di akun lain. Pilih produk yang memakai akun ini, atau buat yang baru.',
    'savings-attachment/built-on':
      'Pelekatan ini tidak dapat dibatalkan: {count} rekeningnya sudah dipakai sesudahnya.',
  },
  {
    'savings-product/absent': 'There is no such savings product.',
    'savings-product/no-kind': 'This kind of savings is not known.',
    'savings-product/code-taken': 'This product code is taken.',
    'savings-product/named-later': 'The day of the board’s decision has not come.',
    'savings-product/closed': '{name} is closed: no new accounts.',
    'savings-product/open': '{name} is open already.',
    'savings-terms/none-yet': 'The terms of {name} begin on {day}.',
    'savings-terms/past':
      'New terms begin today, {today}, at the earliest. What is past is not changed.',
    'savings-terms/negative': 'This amount may not be below nought.',
    'savings-terms/not-positive': 'This amount must be above nought.',
    'savings-terms/term-twice': 'Each term may stand only once.',
    'savings-terms/no-decision':
      'Returns on savings lie in a range that the members’ meeting approved (Ministerial Regulation 8/2023, art. 26(3)). Enter the range, the decision’s number and its day.',
    'savings-terms/range-turned': 'The range’s lower end is above its upper end.',
    'savings-terms/outside-range':
      '{rate} % is outside the range that the members’ meeting approved: {leastRate} to {mostRate} %.',
    'savings-terms/above-cap':
      'With this day basis {paid} % is paid in a year, more than the {most} % a year that is allowed ({rule}).',
    'savings-licence/absent': 'There is no such licence.',
    'savings-licence/ends-first': 'A licence cannot end before it begins.',
    'savings-attachment/absent': 'There is no such attachment.',
    'savings-attachment/undone': 'This attachment was undone already.',
    'savings-attachment/nothing':
      'On this account there is no member’s sub-account without a product.',
    'savings-attachment/other-account':
      'Accounts of {name} stand on another account. Choose a product that uses this one, or make a new one.',
    'savings-attachment/built-on':
      'This attachment cannot be undone: {count} of its accounts were used since.',
  },
);
