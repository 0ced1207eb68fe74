import { defineWords } from '#base/words.ts';

/** What is said beside links and codes of a house that only its own machine reaches. */
export const originNoteWords = defineWords(
  {
    title: 'HP dan komputer lain belum dapat membuka tautan ini',
    text: 'Alamat luar Sakaguru belum disetel. Pengelola komputer server menyetelnya, misalnya SAKAGURU_ORIGIN=https://kop.example, lalu menyalakan Sakaguru lagi.',
    paper:
      'Kode ini hanya terbuka di komputer Sakaguru sendiri, karena alamat luarnya (SAKAGURU_ORIGIN) belum disetel. Segelnya tetap dapat diketik atau kodenya ditempel di halaman Segel buku.',
  },
  {
    title: 'Other phones and computers cannot open this link yet',
    text: 'The address of Sakaguru outside this computer is not set. The administrator sets it on the server, for example SAKAGURU_ORIGIN=https://kop.example, and starts Sakaguru again.',
    paper:
      'This code opens on Sakaguru’s own computer only, for the address outside (SAKAGURU_ORIGIN) is not set. The seal can still be typed, or the code pasted, on the page “Seals of the books”.',
  },
);
