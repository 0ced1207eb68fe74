import { defineWords } from '#base/words.ts';

/** What `sakaguru entry` prints, and why it cannot make an entry of what was typed. */
export const entryCommandWords = defineWords(
  {
    'entry/line-unfit':
      'Baris “{text}” tidak terbaca. Tulis akun, sisi, jumlah: "1-1101 debit 100000".',
    'entry/json-unfit': 'Masukan {path} bukan objek JSON sebuah jurnal: {reason}.',
    'entry/json-absent': 'Berkas {path} tidak ada.',
    'entry/account-unknown': 'Tidak ada akun buka “{account}” (kode atau nama).',
    'entry/not-control':
      'Akun {account} bukan akun kendali, jadi tidak memakai nomor anggota (“{owner}”).',
    'entry/owner-unknown': 'Di akun {account} tidak ada rekening anggota “{owner}”.',
    'entry/owner-which':
      'Di akun {account} ada beberapa rekening “{owner}”: {owners}. Tulis salah satunya utuh.',
    'entry/number-unknown': 'Tidak ada jurnal bernomor “{number}”.',
    'entry.posted': 'Dibukukan sebagai {number}.',
    'entry.reversed': 'Dibalik dengan {number}.',
    'entry/days-unfit': '“{text}” bukan jumlah hari. Tulis 0 sampai 366.',
    'entry.due.none': 'Tidak ada yang akan dibukukan.',
    'entry.due.posted':
      'Alokasi bertahap: {posted} bagian dibukukan, {held} menunggu keputusan. Jurnal berulang yang jatuh tempo sudah dibukukan.',
    'entry.due.depreciation': 'Penyusutan aset tetap',
    'entry.due.scheduled': 'sendiri',
    'entry.due.to-confirm': 'dikonfirmasi',
    'entry.due.waiting': 'menunggu',
    'entry.due.failed': 'gagal',
    'entry.due.reversed': 'dibalik',
    'entry.due.halted': 'berhenti',
    'entry.none': 'Tidak ada jurnal.',
    'entry.reversedBy': 'Sudah dibalik dengan {number} pada {day}.',
    'entry.reverses': 'Membalik {number} dari {day}.',
  },
  {
    'entry/line-unfit':
      'The line “{text}” cannot be read. Write account, side, amount: "1-1101 debit 100000".',
    'entry/json-unfit': 'The input {path} is no JSON object of an entry: {reason}.',
    'entry/json-absent': 'There is no file {path}.',
    'entry/account-unknown': 'There is no open account “{account}” (code or name).',
    'entry/not-control':
      'Account {account} is no control account, so it takes no member’s number (“{owner}”).',
    'entry/owner-unknown': 'Account {account} has no sub-account of member “{owner}”.',
    'entry/owner-which':
      'Account {account} has several sub-accounts of “{owner}”: {owners}. Write one of them whole.',
    'entry/number-unknown': 'No entry has the number “{number}”.',
    'entry.posted': 'Posted as {number}.',
    'entry.reversed': 'Reversed by {number}.',
    'entry/days-unfit': '“{text}” is no number of days. Write 0 to 366.',
    'entry.due.none': 'Nothing is to be posted.',
    'entry.due.posted':
      'Prepayments and accruals: {posted} parts posted, {held} wait for a decision. Recurring entries that were due are posted.',
    'entry.due.depreciation': 'Depreciation of fixed assets',
    'entry.due.scheduled': 'by itself',
    'entry.due.to-confirm': 'confirmed',
    'entry.due.waiting': 'waits',
    'entry.due.failed': 'failed',
    'entry.due.reversed': 'reversed',
    'entry.due.halted': 'halted',
    'entry.none': 'No entries.',
    'entry.reversedBy': 'Reversed by {number} on {day}.',
    'entry.reverses': 'Reverses {number} of {day}.',
  },
);
