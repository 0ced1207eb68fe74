import { defineWords } from '../words.ts';

/** Refusals of taking an organisation out of an installation, and of bringing one in. */
export const archiveWords = defineWords(
  {
    'archive/practice': 'Buku latihan tidak diarsipkan. Arsip diambil dari kantor yang sebenarnya.',
    'archive/busy': 'Arsip lain sedang dibuat. Tunggu sampai selesai, atau batalkan dahulu.',
    'archive/absent': 'Arsip ini tidak ada, atau diminta oleh orang lain.',
    'archive/gone': 'Berkas arsip dihapus {hours} jam setelah jadi. Minta yang baru.',
    'archive/elsewhere':
      'Berkas ini ada di komputer server {host}. Buka halaman ini lewat komputer itu.',
    'archive/ended': 'Pembuatan arsip ini sudah berakhir.',
    'archive/no-place':
      'Pemasangan ini tidak punya folder cadangan, jadi arsip tidak dapat ditulis.',
    'archive/defect': 'Kesalahan kami. Rinciannya ada di catatan server.',
    'archive/passphrase-short': 'Frasa sandi arsip paling sedikit {least} huruf.',
    'archive/passphrase-unequal': 'Frasa sandi kedua berbeda dari yang pertama.',
    'archive/passphrase-missing':
      'Frasa sandi belum ada. Sebutkan dengan --passphrase-file atau SAKAGURU_PASSPHRASE.',
    'archive/passphrase-wrong': 'Frasa sandi tidak cocok dengan arsip ini.',
    'archive/no-file': 'Berkas arsip {path} tidak ditemukan.',
    'archive/not-ours':
      'Berkas {path} bukan arsip Sakaguru, terpotong, atau pernah dikemas ulang. Pakai berkas aslinya.',
    'archive/part-strange':
      'Arsip ini memuat bagian “{part}” yang bukan buatan Sakaguru. Tidak ada yang ditulis.',
    'archive/part-double': 'Bagian “{part}” ada dua kali di arsip ini. Tidak ada yang ditulis.',
    'archive/part-missing': 'Bagian “{part}” tidak ada di arsip ini. Tidak ada yang ditulis.',
    'archive/part-changed':
      'Bagian “{part}” berubah atau rusak sejak arsip dibuat. Tidak ada yang ditulis.',
    'archive/part-too-big':
      'Bagian “{part}” lebih besar daripada yang tertulis di daftar isinya. Tidak ada yang ditulis.',
    'archive/format-newer':
      'Bentuk arsip ini (versi {format}) lebih baru daripada yang dikenal program ini ({known}). Perbarui Sakaguru dahulu.',
    'archive/newer':
      'Arsip ini dibuat oleh Sakaguru yang lebih baru (skema {step}; program ini mengenal sampai {known}). Perbarui Sakaguru dahulu.',
    'archive/older':
      'Arsip ini dibuat oleh Sakaguru yang lebih lama (skema sampai {step}; di sini sudah {known}). Perbarui pemasangan asalnya dan buat arsip baru, atau masukkan ke Sakaguru seversi lalu perbarui.',
    'archive/organisation-there': 'Koperasi {org} dari arsip ini sudah ada di sini.',
    'archive/slug-taken':
      'Nama pendek “{slug}” sudah dipakai koperasi lain di sini. Pilih yang lain dengan --slug.',
    'archive/slug-unfit':
      'Nama pendek “{slug}” tidak dapat dipakai. Pakai huruf kecil, angka, dan tanda hubung.',
    'archive/login-there':
      'Akun {name} dari arsip ini sudah ada di sini dan dipakai masuk. Arsip tidak memberi jabatan kepada akun yang hidup.',
    'archive/row-unfit':
      'Ada baris di bagian “{part}” yang tidak dapat dibaca. Tidak ada yang ditulis.',
    'archive/rows-differ':
      'Setelah dimasukkan, bagian “{part}” berbeda dari arsipnya. Tidak ada yang disimpan.',
    'archive/books-differ':
      'Buku di arsip ini tidak cocok satu sama lain ({fault}). Tidak ada yang disimpan.',
    'archive/chain-broken':
      'Urutan segel di arsip ini tidak cocok mulai nomor {seq}. Tidak ada yang disimpan; jalankan `sakaguru audit verify` di tempat asalnya.',
    'archive/folder-full': 'Folder {path} sudah ada isinya. Pilih folder baru dengan --out.',
  },
  {
    'archive/practice':
      'Practice books are not archived. An archive is taken from the true office.',
    'archive/busy': 'Another archive is being made. Wait until it is done, or cancel it first.',
    'archive/absent': 'There is no such archive, or somebody else asked for it.',
    'archive/gone':
      'An archive’s file is deleted {hours} hours after it was made. Ask for a new one.',
    'archive/elsewhere': 'This file is on the server {host}. Open this page by way of that one.',
    'archive/ended': 'The making of this archive has ended already.',
    'archive/no-place':
      'This installation has no folder for backups, so no archive can be written.',
    'archive/defect': 'Our mistake. The details are in the server’s log.',
    'archive/passphrase-short': 'An archive’s passphrase has at least {least} characters.',
    'archive/passphrase-unequal': 'The second passphrase differs from the first.',
    'archive/passphrase-missing':
      'There is no passphrase yet. Give it by --passphrase-file or SAKAGURU_PASSPHRASE.',
    'archive/passphrase-wrong': 'The passphrase does not open this archive.',
    'archive/no-file': 'There is no archive {path}.',
    'archive/not-ours':
      'The file {path} is no archive of Sakaguru, was cut off, or was packed anew. Use the original file.',
    'archive/part-strange':
      'This archive holds a part “{part}” that Sakaguru did not make. Nothing was written.',
    'archive/part-double': 'The part “{part}” stands twice in this archive. Nothing was written.',
    'archive/part-missing': 'The part “{part}” is missing in this archive. Nothing was written.',
    'archive/part-changed':
      'The part “{part}” was changed or damaged since the archive was made. Nothing was written.',
    'archive/part-too-big':
      'The part “{part}” is larger than its list of contents says. Nothing was written.',
    'archive/format-newer':
      'This archive’s form (version {format}) is newer than this program knows ({known}). Update Sakaguru first.',
    'archive/newer':
      'A newer Sakaguru made this archive (schema {step}; this program knows up to {known}). Update Sakaguru first.',
    'archive/older':
      'An older Sakaguru made this archive (schema up to {step}; here it is {known}). Update where it came from and make a new archive, or bring it into a Sakaguru of that version and update then.',
    'archive/organisation-there': 'The cooperative {org} of this archive is here already.',
    'archive/slug-taken':
      'Another cooperative here has the short name “{slug}”. Choose another with --slug.',
    'archive/slug-unfit':
      'The short name “{slug}” will not do. Use small letters, figures and hyphens.',
    'archive/login-there':
      'The login of {name} in this archive is here already, and somebody signs in by it. An archive gives no role to a living login.',
    'archive/row-unfit': 'A row of the part “{part}” cannot be read. Nothing was written.',
    'archive/rows-differ':
      'Once brought in, the part “{part}” differs from the archive. Nothing was kept.',
    'archive/books-differ':
      'The books of this archive do not fit together ({fault}). Nothing was kept.',
    'archive/chain-broken':
      'The chain of seals in this archive does not hold from number {seq} on. Nothing was kept; run `sakaguru audit verify` where it came from.',
    'archive/folder-full': 'The folder {path} is not empty. Choose a new one with --out.',
  },
);
