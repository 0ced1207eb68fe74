import { defineWords } from '#base/words.ts';

/** Why sheets that were read well are still not written. */
export const sheetImportWords = defineWords(
  {
    'import/trial-faults': 'Neraca saldo masih memuat sel yang salah: {cells}.',
    'import/rows-held':
      '{count} baris masih salah, yang pertama baris {row}. Perbaiki dulu, atau impor hanya baris yang baik.',
    'import/sums-differ':
      'Jumlah anggota berbeda dari neraca saldo ({cell}) dan tidak ada sel yang menjelaskannya.',
    'import/needs-trial-balance': 'Buku belum dibuka: sertakan neraca saldo.',
    'import/needs-day': 'Tanggal saldo tidak tertulis di lembar; isikan tanggalnya.',
    'import/books-before':
      'Sudah ada {count} jurnal sampai {day}. Saldo awal hanya dapat dimasukkan sebelum jurnal pertama.',
    'import/no-control': 'Tidak ada akun untuk kolom {key}.',
    'import/not-control':
      'Akun {account} bukan akun kendali, jadi tidak dapat dirinci per anggota.',
    'import/two-columns': 'Dua kolom menuju akun yang sama: {account}.',
    'import/more-than-control': 'Saldo anggota melebihi akun {account} sebesar Rp {figure}.',
    'import/already-opened': 'Buku sudah dibuka dengan saldo awal per {day}.',
    'import/member-known': 'Anggota nomor {number} sudah terdaftar; periksa ulang lembarnya.',
    'import/nik-known': 'NIK ini sudah dipakai anggota nomor {number}; periksa ulang lembarnya.',
    'import/code-used':
      'Kode {code} sudah dipakai akun {account} yang sudah berjurnal. Ubah kode salah satunya.',
    'import/absent': 'Impor itu tidak ada.',
    'import/undone': 'Impor itu sudah dibatalkan.',
    'import/built-on':
      'Impor ini sudah dipakai {count} jurnal lain, antara lain {number}. Balik dulu jurnal itu.',
    'import/draft-absent': 'Berkas unggahan itu sudah tidak ada. Unggah lagi.',
  },
  {
    'import/trial-faults': 'The trial balance still holds cells at fault: {cells}.',
    'import/rows-held':
      '{count} rows are still at fault, the first in row {row}. Mend them, or import only the good rows.',
    'import/sums-differ':
      'Members’ sums differ from the trial balance ({cell}) and no cell explains it.',
    'import/needs-trial-balance': 'The books are not open yet: bring a trial balance.',
    'import/needs-day': 'The sheets do not say of which day the balances are; give the day.',
    'import/books-before':
      'There are {count} entries up to {day} already. Opening balances come in only before the first entry.',
    'import/no-control': 'There is no account for the column {key}.',
    'import/not-control':
      'Account {account} is no control account, so it cannot be detailed by member.',
    'import/two-columns': 'Two columns lead to the same account: {account}.',
    'import/more-than-control': 'Members’ balances exceed account {account} by Rp {figure}.',
    'import/already-opened': 'The books were opened with balances of {day}.',
    'import/member-known': 'Member {number} is in the register already; check the sheet again.',
    'import/nik-known': 'Member {number} has this NIK already; check the sheet again.',
    'import/code-used':
      'Code {code} belongs to account {account}, which has entries. Change one of the two codes.',
    'import/absent': 'That import does not exist.',
    'import/undone': 'That import has been undone already.',
    'import/built-on':
      '{count} other entries build on this import, among them {number}. Reverse those first.',
    'import/draft-absent': 'That upload is gone. Upload the files again.',
  },
);
