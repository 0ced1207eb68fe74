import { defineWords } from '../words.ts';

/** Refusals of printing, and the few words that stand on every paper. */
export const paperWords = defineWords(
  {
    'paper/busy': 'Antrean cetak sedang penuh. Coba lagi sebentar.',
    'paper/too-long':
      'Isi cetakan ini terlalu panjang: paling banyak {most} baris. Persempit tanggal atau akunnya, atau ambil sebagai XLSX atau CSV.',
    'paper/too-slow': 'Cetakan ini belum selesai dalam {seconds} detik. Persempit isinya.',
    'paper/format-unfit':
      'Ukuran kertas “{format}” tidak tersedia untuk cetakan ini. Pilih: {known}.',
    practice: 'LATIHAN',
    page: 'Halaman',
    of: 'dari',
    printed: 'Dicetak',
    by: 'oleh',
    logo: 'Lambang',
    legal: 'Badan hukum',
    qr: 'Kode QR segel buku',
    seal: 'Segel buku',
    'seal.number': 'No. {seq} · {short}',
    'seal.keep':
      'Pindai kode ini kapan saja: ia membuktikan apakah catatan sebelum cetakan ini pernah diubah.',
  },
  {
    'paper/busy': 'The printing queue is full just now. Try again in a moment.',
    'paper/too-long':
      'This print is too long: at most {most} rows. Narrow its days or its account, or take it as XLSX or CSV.',
    'paper/too-slow': 'This print was not done within {seconds} seconds. Narrow what is in it.',
    'paper/format-unfit':
      'The paper size “{format}” is not offered for this print. Choose: {known}.',
    practice: 'LATIHAN · PRACTICE',
    page: 'Page',
    of: 'of',
    printed: 'Printed',
    by: 'by',
    logo: 'Logo of',
    legal: 'Legal number',
    qr: 'QR code of the seal of the books',
    seal: 'Seal of the books',
    'seal.number': 'No. {seq} · {short}',
    'seal.keep':
      'Scan this code at any time: it proves whether records before this print were ever changed.',
  },
);
