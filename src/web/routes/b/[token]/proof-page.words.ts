import { defineWords } from '#base/words.ts';

/** Texts of the page on which anybody looks at a proof. */
export const proofPageWords = defineWords(
  {
    page: 'Periksa keaslian',
    fits: 'Cocok',
    differs: 'Tidak cocok',
    unknown: 'Tidak dikenal',
    what: 'Apa yang ditandatangani',
    kind: 'Jenis',
    by: 'Ditandatangani oleh',
    at: 'Pada',
    key: 'Kunci',
    keys: 'Kunci publik koperasi ini (untuk memeriksa tanpa Sakaguru)',
    'fits.text': 'Tanda tangannya asli, dan buku hari ini masih mengatakan hal yang sama.',
    'differs.text':
      'Tanda tangannya asli, tetapi buku hari ini mengatakan hal lain. Simpan kertas Anda dan tunjukkan kepada pengawas koperasi.',
    'differs.forged':
      'Jangan percaya kertas ini. Mintalah bukti yang baru langsung dari koperasi, lalu pindai yang baru itu.',
    'unknown.text':
      'Pindai sekali lagi dari dekat, atau salin alamatnya lengkap. Bila tetap begini, bukti ini bukan dari sini.',
  },
  {
    page: 'Check a proof',
    fits: 'It fits',
    differs: 'It does not fit',
    unknown: 'Not known',
    what: 'What was signed',
    kind: 'Kind',
    by: 'Signed by',
    at: 'On',
    key: 'Key',
    keys: 'Public keys of this cooperative (to check without Sakaguru)',
    'fits.text': 'The signature is genuine, and the books say the same today.',
    'differs.text':
      'The signature is genuine, but the books say something else today. Keep your paper and show it to the cooperative’s supervisors.',
    'differs.forged':
      'Do not trust this paper. Ask the cooperative itself for a new proof, and scan that one.',
    'unknown.text':
      'Scan once more from close by, or copy the whole address. If it stays like this, it does not come from here.',
  },
);
