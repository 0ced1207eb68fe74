import { defineWords } from '../words.ts';

/** The letters that the house itself sends; each goes out in its reader’s language, or in both. */
export const letters = defineWords(
  {
    'reset.subject': 'Mengatur ulang kata sandi Sakaguru',
    'reset.text':
      'Ada yang meminta kata sandi baru untuk akun Sakaguru Anda. Buka tautan ini dalam {minutes} menit; hanya berlaku sekali:\n\n{link}\n\nBukan Anda? Abaikan surel ini: kata sandi Anda tetap seperti semula.',
    'proof.subject': '{code} adalah kode Sakaguru Anda',
    'proof.text':
      'Kode untuk membuktikan alamat surel ini: {code}\n\nBerlaku {minutes} menit. Ketik di halaman Akun. Bukan Anda yang meminta? Abaikan surel ini.',
  },
  {
    'reset.subject': 'Setting a new Sakaguru password',
    'reset.text':
      'Somebody asked for a new password for your Sakaguru account. Open this link within {minutes} minutes; it works once:\n\n{link}\n\nNot you? Ignore this mail: your password stays as it was.',
    'proof.subject': '{code} is your Sakaguru code',
    'proof.text':
      'The code that proves this e-mail address: {code}\n\nIt holds for {minutes} minutes. Type it on the Account page. Not asked for by you? Ignore this mail.',
  },
);
