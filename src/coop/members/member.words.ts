import { defineWords } from '#base/words.ts';

/** Refusals of the register of members. */
export const memberRefusals = defineWords(
  { 'member/absent': 'Anggota ini tidak ada dalam buku anggota.' },
  { 'member/absent': 'This member is not in the register.' },
);
