import { defineWords } from '#base/words.ts';

/** What the command says of a demonstration, and why it will not touch anything else. */
export const demoWords = defineWords(
  {
    'demo/not-demo': 'Pemasangan ini bukan peragaan. Buku yang sebenarnya tidak dihapus.',
    'demo/others':
      'Selain koperasi peragaan, di sini ada organisasi lain: {orgs}. Peragaan tidak dihapus bersamanya.',
    'demo/not-empty': 'Peragaan hanya dapat dibuat pada pemasangan yang masih kosong.',
    'demo/in-use': 'Sakaguru sedang menyala (proses {pid}). Hentikan dahulu, lalu ulangi.',
    'demo/own-server':
      'Peragaan hanya dibuat pada basis data bawaan. Jalankan tanpa DATABASE_URL, di folder lain: --data FOLDER',
    'demo.none': 'Pemasangan ini bukan peragaan.',
    'demo.state': 'Koperasi peragaan, benih “{seed}”, buku sampai sehari sebelum {today}.',
    'demo.half': 'Koperasi peragaan belum selesai dibuat; penyalaan berikutnya melanjutkannya.',
    'demo.old':
      'Koperasi peragaan ini dibuat oleh versi lama. Buat yang baru: npm run -s sakaguru -- demo --reset',
    'demo.done': 'Koperasi peragaan dibuat baru dalam {seconds} detik. Nyalakan: npm start',
  },
  {
    'demo/not-demo': 'This installation is no demonstration. True books are never deleted.',
    'demo/others':
      'Beside the demonstration there are other organisations here: {orgs}. It is not deleted with them.',
    'demo/not-empty': 'A demonstration can only be made in an installation that is still empty.',
    'demo/in-use': 'Sakaguru is running (process {pid}). Stop it first, then try again.',
    'demo/own-server':
      'A demonstration is made on the built-in database alone. Run it without DATABASE_URL, in another folder: --data DIR',
    'demo.none': 'This installation is no demonstration.',
    'demo.state': 'A demonstration from the seed “{seed}”, kept until the day before {today}.',
    'demo.half': 'The demonstration is not finished; the next start goes on with it.',
    'demo.old':
      'This demonstration was made by an older version. Make a new one: npm run -s sakaguru -- demo --reset',
    'demo.done': 'The demonstration was made anew in {seconds} seconds. Start it: npm start',
  },
);
