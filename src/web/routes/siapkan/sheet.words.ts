import { defineWords } from '#base/words.ts';

/** Texts of the recovery sheet, which is shown once after the set-up. */
export const sheetWords = defineWords(
  {
    title: 'Lembar pemulihan',
    lead: '{name} siap. Satu hal lagi: simpan kunci ini di atas kertas. Tanpa kunci, NIK dan nomor telepon di cadangan tidak terbaca lagi bila komputer ini rusak atau hilang.',
    once: 'Halaman ini tampil sekali',
    'once.text':
      'Cetak atau salin sekarang. Jangan difoto dan jangan dikirim lewat pesan. Pemilik komputer server dapat mencetaknya lagi dengan perintah sakaguru key sheet.',
    words: '24 kata kunci',
    qr: 'Kode QR berisi kunci yang sama',
    mark: 'Tanda kunci:',
    use: 'Kata-kata ini bahasa Inggris baku dan urutannya penting. Dipakai saat memulihkan cadangan: sakaguru restore akan menanyakannya.',
    kept: 'Disimpan oleh ____________________ di ____________________ tanggal ______________',
    written: 'Sudah dicetak atau disalin, dan akan disimpan di brankas, jauh dari komputer server.',
    print: 'Cetak',
    go: 'Buka kantor',
  },
  {
    title: 'Recovery sheet',
    lead: '{name} is ready. One more thing: keep this key on paper. Without it no NIK and phone number in a backup can be read again, should this computer break or vanish.',
    once: 'This page is shown once',
    'once.text':
      'Print or copy it now. Take no photo and send it in no message. The owner of the server’s computer can print it again with the command sakaguru key sheet.',
    words: 'The key’s 24 words',
    qr: 'QR code with the same key',
    mark: 'Mark of the key:',
    use: 'The order matters. They are used when a backup is restored: sakaguru restore asks for them.',
    kept: 'Kept by ____________________ at ____________________ on ______________',
    written: 'It is printed or copied, and will be kept in a safe, far from the server’s computer.',
    print: 'Print',
    go: 'Open the office',
  },
);
