import { defineWords } from '../words.ts';

/** Refusals about personal data. */
export const privacyRefusals = defineWords(
  {
    'privacy/number-in-reason':
      'Jangan menulis NIK atau nomor telepon di sini: alasan tersimpan terbuka untuk selamanya.',
    'privacy/discovered-ahead': 'Insiden tidak mungkin diketahui di waktu yang belum terjadi.',
    'privacy/not-a-time': '“{text}” bukan jam. Tulis misalnya 14.30.',
  },
  {
    'privacy/number-in-reason':
      'Do not write a NIK or phone number here: the reason is kept in the open for ever.',
    'privacy/discovered-ahead':
      'A breach cannot have been discovered at a time that is yet to come.',
    'privacy/not-a-time': '“{text}” is no time of day. Write for instance 14:30.',
  },
);
