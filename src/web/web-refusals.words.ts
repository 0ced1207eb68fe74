import { defineWords } from '#base/words.ts';

/** Refusals that only the pages themselves know. */
export const webRefusals = defineWords(
  {
    'password/not-the-same': 'Kedua isian kata sandi baru tidak sama.',
    'seat/absent': 'Kursi ini tidak ada: hanya koperasi contoh punya kursi yang boleh dipindahi.',
    'organisation/no-logo': 'Koperasi ini belum memasang lambang.',
    'set-up/code-wrong': 'Kode penyiapan tidak cocok. Lihat jendela tempat Sakaguru dinyalakan.',
    'set-up/done': 'Koperasi pertama sudah disiapkan. Masuk dengan akun yang ada.',
    'set-up/sharia-not-covered':
      'Akad syariah belum tercakup. Centang bila tetap ingin memakai pembukuan umumnya.',
  },
  {
    'password/not-the-same': 'The two new passwords differ.',
    'seat/absent': 'There is no such chair: only a demonstration has chairs to change to.',
    'organisation/no-logo': 'This cooperative has no logo yet.',
    'set-up/code-wrong':
      'The set-up code does not match. Look at the window where Sakaguru was started.',
    'set-up/done': 'The first cooperative is already set up. Sign in with an existing account.',
    'set-up/sharia-not-covered':
      'Sharia contracts are not covered yet. Tick the box if you still want the general books.',
  },
);
