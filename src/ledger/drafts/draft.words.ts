import { defineWords } from '#base/words.ts';

/** Refusals of drafts of entries. */
export const draftWords = defineWords(
  {
    'entry-draft/absent': 'Konsep ini tidak ditemukan.',
    'entry-draft/empty': 'Belum ada yang diketik, jadi belum ada yang disimpan.',
    'entry-draft/posted': 'Konsep ini sudah dibukukan sebagai {number}.',
    'entry-draft/discarded': 'Konsep ini sudah dibuang. Kembalikan dulu.',
    'entry-draft/not-discarded': 'Konsep ini tidak dibuang.',
    'entry-draft/of-nobody': 'Konsep milik orang yang mengetiknya; masuklah dengan akun Anda.',
    'entry-draft/too-many': 'Konsep Anda sudah {most}. Bukukan atau buang beberapa.',
  },
  {
    'entry-draft/absent': 'This draft was not found.',
    'entry-draft/empty': 'Nothing is typed yet, so nothing is kept.',
    'entry-draft/posted': 'This draft is posted already, as {number}.',
    'entry-draft/discarded': 'This draft was thrown away. Take it back out first.',
    'entry-draft/not-discarded': 'This draft was not thrown away.',
    'entry-draft/of-nobody': 'A draft is of the person who types it; sign in with your account.',
    'entry-draft/too-many': 'You have {most} drafts already. Post or throw away some.',
  },
);
