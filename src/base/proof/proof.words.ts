import { defineWords } from '../words.ts';

/** Refusals of what proves itself, and of seals. */
export const proofWords = defineWords(
  {
    'proof/unreadable':
      'Ini bukan bukti dari Sakaguru, atau terbaca tidak utuh. Pindai sekali lagi, atau salin alamatnya lengkap.',
    'proof/unknown': 'Sakaguru di alamat ini tidak mengenal penanda tangan bukti ini.',
    'proof/forged':
      'Tanda tangannya tidak cocok: bukti ini diubah, atau tidak dibuat oleh koperasi yang disebutnya.',
    'proof/kind-unknown': 'Bukti ini dari jenis yang belum dikenal di sini.',
    'proof/practice': 'Buku latihan tidak menandatangani apa pun.',
    'proof/no-key': 'Kunci tanda tangan koperasi ini sedang dibuat. Coba lagi sebentar.',
    'proof/no-organisation': 'Tidak ada kunci publik di alamat ini.',
    'proof/keys-unreadable':
      'Berkas {path} bukan berkas kunci umum. Simpan dari /.well-known/sakaguru/<koperasi>.',
    'seal/unreadable':
      'Ini bukan segel. Ketik paling sedikit 12 angka dan huruf segel dari kertas, atau tempel tautan kode QR-nya.',
    'seal/not-found':
      'Segel ini tidak ada di urutan segel sekarang. Bila kertasnya asli, catatan sesudahnya dipotong atau diubah.',
    'seal/other-organisation': 'Segel ini milik koperasi lain: {name}.',
    'seal/broken':
      'Segel ini tertulis sebagai No. {seq}, tetapi buku sekarang tidak cocok lagi dengannya.',
    'record/absent': 'Catatan ini tidak ditemukan.',
    'seal/check-running': 'Pemeriksaan lain sedang berjalan. Tunggu sampai selesai.',
  },
  {
    'proof/unreadable':
      'This is no proof of Sakaguru, or it was not read whole. Scan again, or copy the whole address.',
    'proof/unknown': 'The Sakaguru at this address does not know who signed this.',
    'proof/forged':
      'The signature does not fit: this was changed, or was not made by the cooperative it names.',
    'proof/kind-unknown': 'This is of a kind that is not known here yet.',
    'proof/practice': 'Practice books sign nothing.',
    'proof/no-key': 'The signing key of this cooperative is being made. Try again in a moment.',
    'proof/no-organisation': 'There are no public keys at this address.',
    'proof/keys-unreadable':
      'The file {path} holds no public keys. Save it from /.well-known/sakaguru/<cooperative>.',
    'seal/unreadable':
      'This is no seal. Type at least 12 digits of it from the paper, or paste the link of its QR code.',
    'seal/not-found':
      'This seal is not in the chain now. If the paper is genuine, records after it were cut off or changed.',
    'seal/other-organisation': 'This seal belongs to another cooperative: {name}.',
    'seal/broken': 'This seal is of number {seq}, but the books no longer fit it.',
    'record/absent': 'This record was not found.',
    'seal/check-running': 'Another check is under way. Wait until it is done.',
  },
);
