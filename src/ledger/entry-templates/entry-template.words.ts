import { defineWords } from '#base/words.ts';

/** Refusals of templates of entries. */
export const templateWords = defineWords(
  {
    'entry-template/absent': 'Template ini tidak ditemukan.',
    'entry-template/ended': 'Template “{name}” sudah tidak dipakai.',
    'entry-template/name-taken': 'Sudah ada template dengan nama itu. Pilih nama lain.',
    'entry-template/line-unfit':
      'Baris ini belum lengkap: pilih akun, lalu isi jumlah tetapnya, bagiannya, atau pilih “ditanyakan”.',
    'entry-template/unbalanced':
      'Debit dan kredit template ini tidak akan pernah seimbang. Samakan jumlah tetapnya, dan taruh bagian di kedua sisi.',
  },
  {
    'entry-template/absent': 'This template was not found.',
    'entry-template/ended': 'The template “{name}” is not in use any more.',
    'entry-template/name-taken': 'There is a template of that name. Choose another.',
    'entry-template/line-unfit':
      'This line is not complete: choose an account, then its fixed amount, its share, or “asked”.',
    'entry-template/unbalanced':
      'Debits and credits of this template can never balance. Make the fixed amounts equal, and put shares on both sides.',
  },
);
