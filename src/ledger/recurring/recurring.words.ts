import { defineWords } from '#base/words.ts';

/** Refusals of entries that come again. */
export const recurringWords = defineWords(
  {
    'recurring/absent': 'Jurnal berulang ini tidak ditemukan.',
    'recurring/ended': '“{name}” sudah berakhir.',
    'recurring/paused': '“{name}” sedang dihentikan sementara.',
    'recurring/not-paused': '“{name}” memang berjalan.',
    'recurring/two-ends': 'Pilih satu: tanggal terakhir atau berapa kali.',
    'recurring/no-day': 'Tidak ada tanggal di antara awal dan akhirnya.',
    'recurring/too-early': 'Jurnal berulang dapat dimulai paling jauh satu tahun ke belakang.',
    'recurring/change-past':
      'Perubahan berlaku mulai hari ini atau nanti, dan tidak sebelum jurnal berulangnya dimulai.',
    'recurring/not-due': '“{name}” tidak jatuh pada {day}, atau harinya belum tiba.',
    'recurring/settled': '“{name}” untuk {day} sudah diputuskan.',
  },
  {
    'recurring/absent': 'This recurring entry was not found.',
    'recurring/ended': '“{name}” has ended.',
    'recurring/paused': '“{name}” is paused.',
    'recurring/not-paused': '“{name}” is running.',
    'recurring/two-ends': 'Choose one: a last day or a number of times.',
    'recurring/no-day': 'No day lies between its beginning and its end.',
    'recurring/too-early': 'A recurring entry may begin at most a year back.',
    'recurring/change-past':
      'A change holds from today or later, and not before the recurring entry begins.',
    'recurring/not-due': '“{name}” is not due on {day}, or that day has not come.',
    'recurring/settled': '“{name}” for {day} has been decided.',
  },
);
