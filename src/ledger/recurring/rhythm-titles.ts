import type { Title } from '#base/words.ts';
import type { Rhythm } from './rhythm.ts';

/** How the rhythms are called. */
export const rhythmTitles: Readonly<Record<Rhythm, Title>> = {
  day: { id: 'Setiap hari', en: 'Every day' },
  week: { id: 'Setiap minggu', en: 'Every week' },
  month: { id: 'Setiap bulan', en: 'Every month' },
  quarter: { id: 'Setiap tiga bulan', en: 'Every three months' },
  year: { id: 'Setiap tahun', en: 'Every year' },
};
