import { defineWords } from '#base/words.ts';

/** Refusals of the notes to the statements. */
export const notesWords = defineWords(
  {
    'notes/no-year': 'Tahun CALK ditulis empat angka, {first} sampai {last}.',
    'notes/version-absent': 'CALK ketetapan no. {version} tidak ada untuk tahun ini.',
    'notes/year-running': 'Tahun {year} belum berakhir, jadi CALK-nya belum dapat ditetapkan.',
    'notes/nothing-to-copy': 'Tidak ada teks tahun {year} yang belum disalin.',
    'notes/unknown-name':
      '“{name}” tidak dikenal. Yang dapat disebut: {known}, dan pos.<kode baris>.',
  },
  {
    'notes/no-year': 'The year of notes has four digits, {first} to {last}.',
    'notes/version-absent': 'There are no fixed notes no. {version} of this year.',
    'notes/year-running': 'The year {year} is not over, so its notes cannot be fixed yet.',
    'notes/nothing-to-copy': 'There is no text of {year} left to copy.',
    'notes/unknown-name':
      '“{name}” is not known. What can be named: {known}, and pos.<code of a row>.',
  },
);
