import { defineWords } from '#base/words.ts';

/** What is said beside links and codes of a house that only its own machine reaches. */
export const originNoteWords = defineWords(
  {
    title: 'HP dan komputer lain belum dapat membuka tautan ini',
    text: 'Tautannya dimulai dengan {origin}, dan alamat itu hanya menunjuk ke komputer server ini. Pengelola komputer server menyetel alamat luarnya, misalnya SAKAGURU_ORIGIN=https://kop.example, lalu menyalakan Sakaguru lagi.',
    paper:
      'Kode ini hanya terbuka di komputer Sakaguru sendiri: alamatnya, {origin}, tidak menunjuk ke luar (SAKAGURU_ORIGIN). Segelnya tetap dapat diketik atau kodenya ditempel di halaman Segel buku.',
  },
  {
    title: 'Other phones and computers cannot open this link yet',
    text: 'Its address begins with {origin}, which points to this server alone. The administrator sets the address outside, for example SAKAGURU_ORIGIN=https://kop.example, and starts Sakaguru again.',
    paper:
      'This code opens on Sakaguru’s own computer only: its address, {origin}, does not lead outside (SAKAGURU_ORIGIN). The seal can still be typed, or the code pasted, on the page “Seals of the books”.',
  },
);
