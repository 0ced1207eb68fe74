/** What whoever opens an archive reads first; the same in every archive. */
export const readmeText = `ARSIP SAKAGURU
==============

Berkas ZIP ini memuat semua data satu koperasi: buku, tindakan, segel, pengaturan,
orang, dan anggotanya. Isinya dapat dibaca tanpa Sakaguru.

  manifest.json   daftar semua bagian dengan jumlah baris dan SHA-256, jumlah buku,
                  dan segel terakhir. SHA-256 berkas ini adalah sidik arsip:
                  buku yang sama memberi sidik yang sama.
  schema.json     keterangan setiap tabel dan kolomnya, dan apa yang tidak ikut.
  tables/         satu tabel satu berkas JSON Lines: satu baris satu objek.
                  Uang berupa teks rupiah dengan dua desimal, tanggal TTTT-BB-HH,
                  waktu UTC, bita dalam base64.
  csv/            bagan akun, jurnal, dan saldo bulanan, dapat dibuka dengan
                  lembar kerja.
  personal/       data pribadi, tersegel dengan frasa sandi. Baris ke-n di
                  personal/X.jsonl adalah lanjutan baris ke-n di tables/X.jsonl.
  files/          berkas lampiran bila ada.
  keys.enc        kunci koperasi, tersegel dengan frasa sandi (Argon2id, AES-256-GCM).
  export.json     kapan dan dengan versi berapa arsip ini dibuat.

Membuka bagian pribadi:    sakaguru archive open BERKAS --out FOLDER
Memasukkan ke Sakaguru:    sakaguru archive import BERKAS
Tanpa Sakaguru:            lihat docs/archive-format.md di kode sumbernya.
Tanpa frasa sandi, bagian pribadi tidak dapat dibuka siapa pun, juga tidak oleh kami.


SAKAGURU ARCHIVE
================

This ZIP holds all data of one cooperative: its books, deeds, seals, settings, people
and members. It can be read without Sakaguru.

  manifest.json   every part with its rows and SHA-256, the sums of the books, and the
                  newest seal. The SHA-256 of this file is the archive's fingerprint:
                  equal books give an equal fingerprint.
  schema.json     what every table and column holds, and what was left out.
  tables/         one table a file of JSON Lines, one row an object. Money is a string
                  of rupiah with two decimals, days are YYYY-MM-DD, instants UTC,
                  bytes base64.
  csv/            chart of accounts, entries and monthly balances for a spreadsheet.
  personal/       personal data, sealed with the passphrase. Line n of
                  personal/X.jsonl goes on with line n of tables/X.jsonl.
  files/          attached files, if there are any.
  keys.enc        the cooperative's keys, sealed with the passphrase (Argon2id,
                  AES-256-GCM).
  export.json     when and by which version this archive was made.

To open what is personal:  sakaguru archive open FILE --out FOLDER
To bring it into Sakaguru: sakaguru archive import FILE
Without Sakaguru:          see docs/archive-format.md in its source.
Without the passphrase nobody opens the personal parts, and neither do we.
`;
