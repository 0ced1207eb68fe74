import { defineWords } from '#base/words.ts';

/** Texts of the working hours among the settings. */
export const hoursWords = defineWords(
  {
    title: 'Jam kerja',
    lead: 'Jurnal yang dicatat di luar jam ini masuk daftar tersendiri untuk pemeriksa; tidak ada yang ditolak.',
    unset: 'Belum diatur; ini yang lazim.',
    days: 'Hari kerja',
    from: 'Mulai',
    until: 'Selesai',
    save: 'Simpan jam kerja',
  },
  {
    title: 'Working hours',
    lead: 'Entries recorded outside these hours stand in a list of their own for the auditor; none is refused.',
    unset: 'Not set yet; these are the usual ones.',
    days: 'Working days',
    from: 'From',
    until: 'Until',
    save: 'Save working hours',
  },
);
