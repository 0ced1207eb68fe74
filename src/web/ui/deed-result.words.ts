import { defineWords } from '#base/words.ts';

/** What is said of what came of a deed. */
export const deedResultWords = defineWords(
  { entries: 'seluruhnya {many} jurnal', request: 'Permintaan persetujuan' },
  { entries: '{many} entries in all', request: 'Request for approval' },
);
