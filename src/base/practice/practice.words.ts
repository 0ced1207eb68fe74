import { defineWords } from '../words.ts';

/** Refusals of the practice copy. */
export const practiceWords = defineWords(
  {
    'practice/of-practice': 'Buku latihan dibuat dari kantor koperasi yang sebenarnya.',
    'practice/under-way': 'Buku latihan sedang dibuat. Tunggu sampai selesai.',
    'practice/unmarked': 'Nama buku latihan harus diawali “LATIHAN · ”.',
    'practice/disk-full':
      'Penyimpanan penuh, buku latihan tidak jadi dibuat. Buku koperasi tidak tersentuh.',
    'practice/busy':
      'Ada yang terus bekerja di buku latihan, sehingga tidak dapat diganti. Coba lagi nanti.',
    'practice/failed':
      'Buku latihan tidak jadi dibuat karena kesalahan kami. Buku koperasi tidak tersentuh.',
  },
  {
    'practice/of-practice': 'The practice books are made from the cooperative’s true office.',
    'practice/under-way': 'The practice books are being made. Wait until that is done.',
    'practice/unmarked': 'The name of practice books has to begin with “LATIHAN · ”.',
    'practice/disk-full':
      'The disk is full, so the practice books were not made. The cooperative’s own are untouched.',
    'practice/busy':
      'Somebody kept working in the practice books, so they could not be replaced. Try again in a while.',
    'practice/failed':
      'The practice books were not made, by a fault of ours. The cooperative’s own are untouched.',
  },
);
