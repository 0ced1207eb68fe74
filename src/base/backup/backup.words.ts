import { defineWords } from '../words.ts';

/** Refusals of backups, of bringing them back, and of the key file's sheet. */
export const backupWords = defineWords(
  {
    'backup/role-blind':
      'Peran basis data untuk cadangan tidak menembus tembok antarkoperasi (BYPASSRLS), jadi cadangannya akan kosong. Jalankan SQL dari `sakaguru roles`, lalu ulangi.',
    'backup/busy': 'Cadangan lain sedang dibuat atau menunggu giliran. Tunggu sampai selesai.',
    'backup/practice':
      'Ini buku latihan. Cadangan dibuat dari kantor yang sebenarnya, dan mencakup semua data Sakaguru di komputer ini.',
    'backup/exists': 'Berkas {path} sudah ada dan tidak ditimpa. Pilih nama lain.',
    'backup/disk-full':
      'Tempat penyimpanan penuh di folder {folder}. Kosongkan ruang, lalu ulangi; berkas setengah jadi sudah dihapus.',
    'backup/not-verified':
      'Cadangan ada di {path}, tetapi belum diuji: tempat penyimpanan basis data penuh, jadi tidak ada ruang untuk pemulihan percobaan. Pindahkan berkas itu ke tempat aman, kosongkan ruang, lalu uji: sakaguru backup verify.',
    'backup/folder-absent': 'Folder {folder} tidak ada. Buat dahulu, atau periksa ejaannya.',
    'backup/interrupted': 'Terputus sebelum selesai, misalnya karena komputer mati.',
    'backup/defect': 'Kesalahan kami. Rinciannya ada di catatan server.',
    'backup/absent': 'Berkas cadangan {path} tidak ditemukan.',
    'backup/none': 'Belum ada berkas cadangan di {folder}.',
    'backup/unfit': 'Berkas {name} bukan cadangan Sakaguru.',
    'backup/newer-format':
      'Bentuk berkas ini (versi {version}) lebih baru daripada program ini. Perbarui Sakaguru dahulu.',
    'backup/passphrase-missing':
      'Berkas ini tersegel. Sebutkan frasa sandinya dengan --passphrase-file atau SAKAGURU_PASSPHRASE.',
    'backup/passphrase-wrong': 'Frasa sandi tidak cocok, atau awal berkas ini rusak.',
    'backup/passphrase-file': 'Berkas frasa sandi {path} tidak dapat dibaca.',
    'backup/passphrase-short': 'Frasa sandi cadangan paling sedikit {least} huruf.',
    'backup/damaged':
      'Berkas ini rusak atau terpotong pada bagian “{part}”. Tidak ada yang ditulis; pakai cadangan lain.',
    'backup/newer':
      'Cadangan ini dibuat oleh Sakaguru yang lebih baru (skema {step}; program ini mengenal sampai {known}). Perbarui Sakaguru dahulu.',
    'backup/does-not-fit':
      'Isi bagian “{part}” tidak cocok dengan skema program ini ({state}). Tidak ada yang ditulis.',
    'backup/not-the-same':
      'Setelah dipulihkan, bagian “{part}” berbeda dari catatan di dalam cadangan. Tidak ada yang disimpan.',
    'backup/chain-broken':
      'Cadangan ini sama dengan asalnya, tetapi urutan segel {org} tidak cocok mulai nomor {seq}: ada baris yang diubah di luar Sakaguru. Jalankan `sakaguru audit verify` dan beri tahu pengawas.',
    'restore/not-blank': 'Basis data tujuan sudah berisi tabel. Pulihkan ke basis data kosong.',
    'restore/not-empty':
      'Folder data {data} sudah berisi koperasi. Pilih folder lain dengan --data, atau pakai --replace: yang ada dicadangkan dahulu, lalu diganti.',
    'restore/not-empty-on-server':
      'Basis data {database} sudah berisi koperasi. Buat basis data kosong dengan `sakaguru roles`, lalu arahkan DATABASE_URL ke sana.',
    'restore/disk-full':
      'Tempat penyimpanan penuh di {data}: pemulihan dihentikan. Berkas cadangan dan data yang sudah ada tidak berubah. Kosongkan ruang, lalu ulangi.',
    'restore/in-use':
      'Sakaguru sedang menyala di folder data {data} (proses {pid}). Hentikan dahulu.',
    'restore/key-missing':
      'Cadangan ini dibuat tanpa frasa sandi, jadi berkas kuncinya tidak ada di dalam. Sebutkan dengan --key-file atau --words (24 kata di lembar pemulihan). Belum ada yang ditulis.',
    'restore/key-file-unfit':
      'Berkas {path} bukan berkas kunci Sakaguru, atau rusak. Sebutkan berkas kunci lain dengan --key-file, atau 24 kata di lembar pemulihan dengan --words. Belum ada yang ditulis.',
    'key/not-this-one':
      'Kunci ini bukan kunci data tersebut: dengan kunci ini NIK dan nomor telepon tidak terbaca. Belum ada yang ditulis.',
    'key/word-unknown': 'Kata “{word}” tidak ada di daftar kata. Periksa ejaannya.',
    'key/qr-unfit': 'Isi kode QR ini tidak utuh. Pindai sekali lagi, atau ketik ke-24 katanya.',
    'key/words-missing': 'Lembar pemulihan berisi 24 kata; yang ditulis {count}.',
    'key/words-unfit': 'Kata-kata ini tidak cocok satu sama lain. Periksa ejaan dan urutannya.',
    'key/unreadable': 'Berkas kunci {path} tidak dapat dibaca.',
    'key/there': 'Berkas kunci {path} sudah ada dan berbeda. Tidak ditimpa.',
    'key/nothing-given': 'Sebutkan kuncinya dengan --words atau --qr.',
    'database/disk-full':
      'Tempat penyimpanan basis data penuh. Yang baru dikirim tidak tersimpan; yang lama aman. Kosongkan ruang, lalu ulangi.',
    'database/newer':
      'Data ini milik Sakaguru yang lebih baru (skema {step}; program ini mengenal sampai {known}). Tidak ada yang diubah. Pakai program yang lebih baru.',
  },
  {
    'backup/role-blind':
      'The database role for backups does not see past the walls between cooperatives (BYPASSRLS), so its backup would be empty. Run the SQL of `sakaguru roles`, then try again.',
    'backup/busy': 'Another backup is being made or waits for its turn. Wait until it is done.',
    'backup/practice':
      'These are practice books. Backups are made from the true office, and cover the whole installation.',
    'backup/exists': 'The file {path} exists and is not overwritten. Choose another name.',
    'backup/disk-full':
      'The disk is full at the folder {folder}. Make room and try again; the half-made file is gone.',
    'backup/not-verified':
      'The backup is at {path} but not verified: the database’s disk is full and has no room for a trial restore. Keep that file safe, make room, then try it: sakaguru backup verify.',
    'backup/folder-absent': 'There is no folder {folder}. Make it first, or check its spelling.',
    'backup/interrupted': 'Broken off before its end, as when the computer goes off.',
    'backup/defect': 'Our mistake. The server’s log has the details.',
    'backup/absent': 'The backup file {path} was not found.',
    'backup/none': 'There is no backup file in {folder} yet.',
    'backup/unfit': 'The file {name} is no backup of Sakaguru.',
    'backup/newer-format':
      'This file’s form (version {version}) is newer than this program. Update Sakaguru first.',
    'backup/passphrase-missing':
      'This file is sealed. Name its passphrase with --passphrase-file or SAKAGURU_PASSPHRASE.',
    'backup/passphrase-wrong': 'The passphrase does not fit, or the file’s beginning is damaged.',
    'backup/passphrase-file': 'The passphrase file {path} cannot be read.',
    'backup/passphrase-short': 'A backup’s passphrase has at least {least} characters.',
    'backup/damaged':
      'This file is damaged or cut off in the part “{part}”. Nothing was written; use another backup.',
    'backup/newer':
      'This backup was made by a newer Sakaguru (schema {step}; this program knows until {known}). Update Sakaguru first.',
    'backup/does-not-fit':
      'The part “{part}” does not fit this program’s schema ({state}). Nothing was written.',
    'backup/not-the-same':
      'After restoring, the part “{part}” differs from what the backup says of itself. Nothing was kept.',
    'backup/chain-broken':
      'This backup equals its source, but the chain of seals of {org} does not hold from number {seq} on: rows were changed outside Sakaguru. Run `sakaguru audit verify` and tell the supervisors.',
    'restore/not-blank': 'The target database holds tables. Restore into a blank one.',
    'restore/not-empty':
      'The data folder {data} holds cooperatives. Choose another with --data, or use --replace: what is there is backed up first, then replaced.',
    'restore/not-empty-on-server':
      'The database {database} holds cooperatives. Make a blank one with `sakaguru roles`, and point DATABASE_URL to it.',
    'restore/disk-full':
      'The disk is full at {data}: the restore was stopped. The backup’s file and the data that were there are unchanged. Make room and try again.',
    'restore/in-use': 'Sakaguru runs on the data folder {data} (process {pid}). Stop it first.',
    'restore/key-missing':
      'This backup was made without a passphrase, so the key file is not inside. Name it with --key-file or --words (the recovery sheet’s 24 words). Nothing was written yet.',
    'restore/key-file-unfit':
      'The file {path} is no key file of Sakaguru, or is damaged. Name another with --key-file, or the recovery sheet’s 24 words with --words. Nothing was written yet.',
    'key/not-this-one':
      'This is not the key of those data: with it no NIK and phone number can be read. Nothing was written yet.',
    'key/word-unknown': 'The word “{word}” is not on the list. Check its spelling.',
    'key/qr-unfit': 'This is not all of the QR code. Scan it once more, or type the 24 words.',
    'key/words-missing': 'A recovery sheet has 24 words; these are {count}.',
    'key/words-unfit': 'These words do not fit each other. Check their spelling and order.',
    'key/unreadable': 'The key file {path} cannot be read.',
    'key/there': 'The key file {path} exists and is another one. It is not overwritten.',
    'key/nothing-given': 'Give the key with --words or --qr.',
    'database/disk-full':
      'The database’s disk is full. What was just sent is not stored; what was there is safe. Make room and try again.',
    'database/newer':
      'These data belong to a newer Sakaguru (schema {step}; this program knows until {known}). Nothing was changed. Use the newer program.',
  },
);
