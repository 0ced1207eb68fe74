import { defineWords } from '#base/words.ts';

/** Refusals of prepayments and accruals. */
export const runOffWords = defineWords(
  {
    'run-off/absent': 'Alokasi ini tidak ditemukan.',
    'run-off/ended': '“{name}” sudah berakhir.',
    'run-off/no-sum': 'Isi jumlah di atas nol.',
    'run-off/two-ends': 'Pilih satu: berapa bulan atau sampai tanggal berapa.',
    'run-off/no-end': 'Isi berapa bulan, atau sampai tanggal berapa.',
    'run-off/no-month': 'Tanggal terakhirnya sebelum tanggal mulai.',
    'run-off/too-long': 'Paling lama {most} bulan.',
    'run-off/too-early': 'Alokasi dapat dimulai paling jauh satu tahun ke belakang.',
    'run-off/account-unfit':
      'Akun {account} tidak cocok di sini: dibayar di muka ada di aset, diterima di muka di kewajiban, dan bagiannya di beban atau pendapatan.',
    'run-off/no-origin':
      'Yang masih harus dibayar atau diterima tumbuh per bulan, jadi tidak berasal dari satu jurnal.',
    'run-off/line-absent':
      'Baris jurnal itu tidak ada, atau milik rekening anggota. Pilih jurnal dan nomor barisnya.',
    'run-off/line-unfit': 'Baris di {number} itu bukan pada akun yang menampung jumlahnya.',
    'run-off/line-reversed': 'Jurnal {number} sudah dibalik, jadi tidak ada yang dialokasikan.',
    'run-off/more-than-line': 'Yang belum dialokasikan dari baris itu tinggal {left}.',
    'run-off/origin-reversed':
      'Jurnal asal “{name}” sudah dibalik. Akhiri alokasinya dan ambil kembali yang sudah dibukukan.',
    'run-off/not-due': '“{name}” tidak jatuh pada {day}, atau bulannya belum berakhir.',
    'run-off/month-posted': 'Bagian “{name}” untuk {day} sudah dibukukan.',
    'run-off/change-past': 'Perubahan berlaku mulai bulan yang belum dibukukan.',
    'run-off/rest-fixed': 'Sisanya adalah yang masih ada di akun, jadi tidak dapat diganti.',
    'run-off/settled': '“{name}” sudah ada yang dilunasi, jadi tidak dapat diambil kembali.',
    'run-off/not-grown': '“{name}” sudah dibayar di muka, jadi tidak ada yang dilunasi.',
    'run-off/more-than-grown': 'Yang sudah tumbuh dan belum dilunasi tinggal {left}.',
  },
  {
    'run-off/absent': 'This plan was not found.',
    'run-off/ended': '“{name}” has ended.',
    'run-off/no-sum': 'Fill in a sum above nought.',
    'run-off/two-ends': 'Choose one: a number of months or a last day.',
    'run-off/no-end': 'Fill in a number of months, or a last day.',
    'run-off/no-month': 'Its last day lies before its first.',
    'run-off/too-long': 'At most {most} months.',
    'run-off/too-early': 'A plan may begin at most a year back.',
    'run-off/account-unfit':
      'Account {account} does not fit here: what is prepaid stands among assets, what is received in advance among liabilities, and their parts among expenses or income.',
    'run-off/no-origin': 'What accrues grows month by month, so it comes from no single entry.',
    'run-off/line-absent':
      'That line of an entry is not there, or belongs to a member’s account. Choose the entry and the number of its line.',
    'run-off/line-unfit': 'That line of {number} is not on the account that holds the sum.',
    'run-off/line-reversed': 'Entry {number} was reversed, so there is nothing to spread.',
    'run-off/more-than-line': 'Of that line {left} is left to spread.',
    'run-off/origin-reversed':
      'The entry behind “{name}” was reversed. End the plan and take back what was posted.',
    'run-off/not-due': '“{name}” is not due on {day}, or its month is not over.',
    'run-off/month-posted': 'The part of “{name}” for {day} is posted.',
    'run-off/change-past': 'A change holds from a month that has not been posted.',
    'run-off/rest-fixed': 'The rest is what still stands on the account, so it cannot be another.',
    'run-off/settled': 'Some of “{name}” has been settled, so it cannot be taken back.',
    'run-off/not-grown': '“{name}” was paid in advance, so there is nothing to settle.',
    'run-off/more-than-grown': 'Of what has grown {left} is left to settle.',
  },
);
