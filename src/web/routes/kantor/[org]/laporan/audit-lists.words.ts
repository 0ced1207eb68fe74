import { defineWords } from '#base/words.ts';

/** The lists that auditors ask for, and where each has its page. */
export const auditLists = [
  { code: 'audit-reversed', path: 'jurnal-dibalik' },
  { code: 'audit-back-dated', path: 'jurnal-mundur' },
  { code: 'audit-after-hours', path: 'jurnal-luar-jam' },
  { code: 'audit-repeated', path: 'jurnal-ganda' },
] as const;

/** Texts of those lists. */
export const auditListWords = defineWords(
  {
    lists: 'Daftar untuk pemeriksa',
    'title.audit-reversed': 'Jurnal yang dibalik',
    'title.audit-back-dated': 'Jurnal bertanggal mundur',
    'title.audit-after-hours': 'Jurnal di luar jam kerja',
    'title.audit-repeated': 'Jurnal yang mungkin ganda',
    'about.audit-reversed': 'Jurnal pembalik dengan aslinya, selang harinya, dan siapa.',
    'about.audit-back-dated':
      'Dicatat lama sesudah tanggalnya, atau masuk ke bulan yang pernah ditutup.',
    'about.audit-after-hours':
      'Dicatat orang di luar jam kerja, pada hari libur mingguan, atau libur nasional.',
    'about.audit-repeated': 'Hari, akun, dan jumlahnya persis sama: mungkin satu bukti dua kali.',
    apply: 'Terapkan',
    day: 'Tanggal',
    voucher: 'Bukti',
    memo: 'Keterangan',
    days: 'Terlambat lebih dari (hari)',
    empty: 'Tidak ada',
    'empty.text': 'Tidak ada jurnal seperti ini dalam jangka waktu itu.',
    count: '{count} jurnal',
    'count.cut': '{count} jurnal pertama',
    cut: 'Seribu jurnal pertama; berkasnya memuat semua.',
    hours: 'Jam kerja',
    hoursAre: 'Jam kerja: {days}, {from}–{until}. Libur nasional dihitung.',
    hoursUsual:
      'Jam kerja belum diatur, jadi dipakai yang lazim: {days}, {from}–{until}. Libur nasional dihitung.',
    hoursSet: 'Atur jam kerja',
    to: '{from} s.d. {to}',
  },
  {
    lists: 'Lists for the auditor',
    'title.audit-reversed': 'Reversed entries',
    'title.audit-back-dated': 'Back-dated entries',
    'title.audit-after-hours': 'After-hours entries',
    'title.audit-repeated': 'Entries that may be doubled',
    'about.audit-reversed': 'Each reversal with its original, the days between, and who.',
    'about.audit-back-dated':
      'Recorded long after their day, or put into a month that had been closed.',
    'about.audit-after-hours':
      'Recorded by somebody outside working hours, on a day off or a national holiday.',
    'about.audit-repeated': 'Same day, accounts and amounts: perhaps one paper booked twice.',
    apply: 'Apply',
    day: 'Day',
    voucher: 'Voucher',
    memo: 'Memo',
    days: 'Late by more than (days)',
    empty: 'None',
    'empty.text': 'There is no such entry in that span.',
    count: '{count} entries',
    'count.cut': 'the first {count} entries',
    cut: 'The first thousand entries; the file holds them all.',
    hours: 'Working hours',
    hoursAre: 'Working hours: {days}, {from}–{until}. National holidays count.',
    hoursUsual:
      'Working hours are not set, so the usual ones are taken: {days}, {from}–{until}. National holidays count.',
    hoursSet: 'Set working hours',
    to: '{from} to {to}',
  },
);
