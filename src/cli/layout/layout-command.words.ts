import { defineWords } from '#base/words.ts';

/** What the command says of a layout that it has read. */
export const layoutCommandWords = defineWords(
  {
    drafted: 'Rancangan {statement} disimpan; berlakukan lewat halaman, atau dengan --adopt.',
    adopted: 'Tata letak {statement} berlaku mulai {day}.',
  },
  {
    drafted: 'The draft of {statement} is kept; adopt it on its page, or with --adopt.',
    adopted: 'The layout of {statement} holds from {day}.',
  },
);
