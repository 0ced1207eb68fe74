import { defineWords } from '#base/words.ts';

/** Refusals of the command line and of the start. */
export const cliWords = defineWords(
  {
    'postgres/no-account':
      'PostgreSQL tidak dapat dijalankan: pengguna {uid} tidak tercatat di /etc/passwd.',
    'postgres/no-binaries':
      'Paket PostgreSQL untuk {platform} tidak ada. Jalankan npm start sekali lagi dengan internet.',
    'postgres/already-served':
      'Sakaguru sudah menyala di folder data {data} (proses {pid}). Hentikan dahulu, atau pilih folder lain dengan --data.',
    'postgres/folder-busy':
      'Folder data {data} sedang dipakai proses lain. Tunggu sebentar, lalu ulangi.',
    'postgres/not-ours':
      'Data di {data} milik pengguna lain (uid {uid}). Jalankan sebagai pengguna itu, atau pilih folder lain dengan --data.',
    'postgres/data-not-writable':
      'Folder data {data} tidak dapat ditulisi ({reason}). Pilih folder lain dengan --data.',
    'postgres/data-unreachable':
      'Folder data {data} tidak terjangkau oleh pengguna PostgreSQL, karena folder di atasnya tertutup. Pilih folder lain dengan --data, misalnya /var/lib/sakaguru.',
    'postgres/not-created': 'Basis data tidak dapat dibuat di {data}: {output}',
    'postgres/not-started': 'PostgreSQL tidak dapat dinyalakan di {data}: {output}',
    'database/older-is-served':
      'Versi ini perlu memperbarui skema basis data, tetapi Sakaguru versi lama masih menyala (proses {pid}). Hentikan dahulu, lalu jalankan npm start. Tidak ada yang diubah.',
    'key/missing':
      'Berkas kunci {path} hilang. Kembalikan dari cadangan: tanpa berkas itu NIK dan nomor telepon tidak terbaca.',
    'key/unfit':
      'Berkas kunci {path} rusak: isinya bukan kunci. Pindahkan berkas itu tanpa menghapusnya, lalu tulis ulang kuncinya dengan 24 kata di lembar pemulihan: sakaguru key restore. Data tidak diubah.',
    'key/of-other-data':
      'Berkas kunci {path} bukan kunci data ini. Taruh berkas kunci yang benar; atau pindahkan yang ada tanpa menghapusnya, lalu tulis ulang kuncinya dengan 24 kata di lembar pemulihan: sakaguru key restore. Data tidak diubah.',
    'serve/not-built': 'Halaman belum dibangun. Jalankan npm start.',
    'serve/port-unfit': '“{text}” bukan nomor port. Pakai angka 1 sampai 65535.',
    'serve/port-taken':
      'Port {port} sudah dipakai program lain. Pilih yang lain: npm start -- --port {next}',
    'serve/port-forbidden':
      'Port {port} tidak boleh dipakai pengguna ini. Pilih yang lain: npm start -- --port 8080',
    'serve/host-unfit': 'Alamat {host} tidak ada di komputer ini.',
    'house/absent':
      'Di folder {data} belum ada pemasangan Sakaguru. Periksa --data, atau mulai dengan npm start.',
    'file/unwritable': 'Berkas {path} tidak dapat ditulis ({reason}).',
    'command.option-unknown': 'Pilihan {text} tidak dikenal.',
    'command.unknown': 'Perintah “{text}” tidak dikenal.',
    'command.unknown-in-group': 'Perintah “{text}” tidak dikenal. Yang ada: {known}.',
    'command.argument-missing': 'Masukan <{text}> belum diisi.',
    'command.option-missing': 'Pilihan {text} wajib diisi.',
    'command.value-missing': 'Pilihan {text} belum diberi isi.',
    'command.too-many': 'Terlalu banyak masukan. Nama dengan spasi ditulis di antara tanda kutip.',
    'command.meant': 'Mungkin maksudnya {guess}?',
    'serve.foreign-write': 'Permintaan dari situs lain tidak diterima.',
    'serve.host-unknown':
      'Alamat ini bukan alamat Sakaguru. Buka lewat alamat yang disetel pengelola komputer server di SAKAGURU_ORIGIN (atau --origin).',
    'serve.stopping': 'Menghentikan Sakaguru …',
    'unit/absent': 'Tidak ada unit “{unit}”. Yang ada: {known}.',
    'office/absent': 'Tidak ada kantor “{office}”. Yang ada: {known}.',
    'organisation/unknown': 'Tidak ada koperasi bernama “{org}” di sini. Yang ada: {near}.',
  },
  {
    'postgres/no-account': 'PostgreSQL cannot run: user {uid} has no line in /etc/passwd.',
    'postgres/no-binaries':
      'The PostgreSQL package for {platform} is missing. Run npm start once more while online.',
    'postgres/already-served':
      'Sakaguru already runs on the data folder {data} (process {pid}). Stop it first, or choose another folder with --data.',
    'postgres/folder-busy': 'The data folder {data} is busy. Wait a moment and try again.',
    'postgres/not-ours':
      'The data in {data} belong to another user (uid {uid}). Run as that user, or choose another folder with --data.',
    'postgres/data-not-writable':
      'The data folder {data} cannot be written ({reason}). Choose another with --data.',
    'postgres/data-unreachable':
      'The data folder {data} cannot be reached by PostgreSQL’s user, for a folder above it is closed. Choose another with --data, such as /var/lib/sakaguru.',
    'postgres/not-created': 'The database cannot be made in {data}: {output}',
    'postgres/not-started': 'PostgreSQL cannot be started in {data}: {output}',
    'database/older-is-served':
      'This version has to bring the database’s schema up, but an older Sakaguru is still running (process {pid}). Stop it first, then run npm start. Nothing was changed.',
    'key/missing':
      'The key file {path} is gone. Bring it back from a backup: without it no NIK or phone number can be read.',
    'key/unfit':
      'The key file {path} is damaged: it holds no key. Move that file aside without deleting it, then write the key anew with the 24 words of the recovery sheet: sakaguru key restore. The data were not changed.',
    'key/of-other-data':
      'The key file {path} is not the key of these data. Put the right one there; or move this one aside without deleting it, then write the key anew with the 24 words of the recovery sheet: sakaguru key restore. The data were not changed.',
    'serve/not-built': 'The pages are not built yet. Run npm start.',
    'serve/port-unfit': '“{text}” is not a port number. Use 1 to 65535.',
    'serve/port-taken':
      'Port {port} is taken by another program. Choose another: npm start -- --port {next}',
    'serve/port-forbidden':
      'This user may not use port {port}. Choose another: npm start -- --port 8080',
    'serve/host-unfit': 'This computer has no address {host}.',
    'house/absent':
      'The folder {data} holds no installation of Sakaguru. Look at --data, or begin with npm start.',
    'file/unwritable': 'The file {path} cannot be written ({reason}).',
    'command.option-unknown': 'The option {text} is not known.',
    'command.unknown': 'The command “{text}” is not known.',
    'command.unknown-in-group': 'The command “{text}” is not known. There are: {known}.',
    'command.argument-missing': 'The argument <{text}> is missing.',
    'command.option-missing': 'The option {text} must be given.',
    'command.value-missing': 'The option {text} lacks its value.',
    'command.too-many': 'Too many arguments. A name with spaces is written between quotes.',
    'command.meant': 'Did you mean {guess}?',
    'serve.foreign-write': 'A request from another site is not accepted.',
    'serve.host-unknown':
      'This is no address of Sakaguru. Open it at the address that the administrator set in SAKAGURU_ORIGIN (or --origin).',
    'serve.stopping': 'Stopping Sakaguru …',
    'unit/absent': 'There is no unit “{unit}”. There are: {known}.',
    'office/absent': 'There is no office “{office}”. There are: {known}.',
    'organisation/unknown': 'There is no cooperative called “{org}” here. There are: {near}.',
  },
);
