import { defineWords } from '../words.ts';

/** Refusals of documents and of the store in which they lie. */
export const fileWords = defineWords(
  {
    'file/absent': 'Dokumen ini tidak ditemukan.',
    'file/no-store': 'Penyimpanan dokumen belum diatur di server ini.',
    'file/store-away':
      'Penyimpanan dokumen sedang tidak dapat dihubungi. Coba lagi sebentar; belum ada yang tersimpan.',
    'file/disk-full': 'Disk server penuh, jadi dokumen ini tidak tersimpan.',
    'file/lost':
      'Isi dokumen ini tidak ada di penyimpanan. Beri tahu pemilik server; cadangan mungkin masih menyimpannya.',
    'file/damaged':
      'Isi dokumen ini rusak di penyimpanan, jadi tidak ditampilkan. Beri tahu pemilik server; cadangan mungkin masih menyimpannya.',
    'file/ticket-unfit': 'Unggahan ini tidak dikenal. Unggah berkasnya sekali lagi.',
    'file/no-subject': 'Pada jenis catatan ini tidak dapat dilampirkan dokumen.',
    'file/none': 'Pilih berkas yang akan dilampirkan.',
    'file/empty': 'Berkas ini kosong.',
    'file/too-big': 'Berkas ini terlalu besar: paling besar {most} MB.',
    'file/upload-large':
      'Unggahan ini terlalu besar: semua berkas bersama-sama paling besar {most}.',
    'file/upload-broken': 'Unggahan terputus di tengah jalan. Coba sekali lagi.',
    'file/heic':
      'Foto HEIC belum dapat dibaca di sini. Di iPhone: Pengaturan › Kamera › Format › Paling Kompatibel, atau kirim sebagai JPEG.',
    'file/kind-unfit':
      'Berkas ini bukan foto (JPEG, PNG, WebP) atau PDF. Lembar kerja dan naskah: simpan dahulu sebagai PDF.',
    'file/picture-unfit': 'Gambar ini rusak atau tidak dapat dibaca.',
    'file/picture-large': 'Gambar ini terlalu luas: paling banyak {most} juta piksel.',
    'file/pdf-unfit': 'PDF ini rusak atau tidak dapat diperiksa. Cetak ulang ke PDF, lalu unggah.',
    'file/pdf-locked':
      'PDF ini terkunci kata sandi, jadi kelak tidak ada yang dapat membukanya. Simpan tanpa kata sandi dahulu.',
    'file/pdf-active':
      'PDF ini membawa isi yang bergerak sendiri ({what}). Cetak ulang ke PDF, lalu unggah.',
    'file/pdf-heavy': 'PDF ini terlalu padat untuk diperiksa. Cetak ulang ke PDF, lalu unggah.',
    'file/over-quota':
      'Ruang dokumen koperasi hampir habis: terpakai {used} MB dari {most} MB. Lepas yang tidak perlu, atau minta pemilik server menambah ruang.',
    'file/too-many': 'Pada satu catatan paling banyak {most} dokumen.',
    'file/closed':
      'Bulan atau rekonsiliasi {record} sudah ditutup: dokumennya hanya dapat ditambah, tidak dilepas atau diubah.',
    'file/setting-unfit': 'Pengaturan {name} tidak dapat dipakai: “{text}”.',
  },
  {
    'file/absent': 'This document was not found.',
    'file/no-store': 'This server has no place for documents yet.',
    'file/store-away':
      'The store of documents cannot be reached at the moment. Try again soon; nothing was kept.',
    'file/disk-full': 'The server’s disk is full, so this document was not kept.',
    'file/lost':
      'The content of this document is not in the store. Tell the server’s owner; a backup may still hold it.',
    'file/damaged':
      'The content of this document is damaged in the store, so it is not shown. Tell the server’s owner; a backup may still hold it.',
    'file/ticket-unfit': 'This upload is not known. Upload the file once more.',
    'file/no-subject': 'No documents can be attached to this kind of record.',
    'file/none': 'Choose the file to attach.',
    'file/empty': 'This file is empty.',
    'file/too-big': 'This file is too large: {most} MB at most.',
    'file/upload-large': 'This upload is too large: all files together {most} at most.',
    'file/upload-broken': 'The upload broke off in the middle. Try once more.',
    'file/heic':
      'HEIC photos cannot be read here yet. On an iPhone: Settings › Camera › Formats › Most Compatible, or send it as JPEG.',
    'file/kind-unfit':
      'This is no photo (JPEG, PNG, WebP) and no PDF. Save sheets and texts as PDF first.',
    'file/picture-unfit': 'This picture is broken or cannot be read.',
    'file/picture-large': 'This picture is too wide: {most} million pixels at most.',
    'file/pdf-unfit':
      'This PDF is broken or cannot be looked through. Print it to PDF anew, then upload.',
    'file/pdf-locked':
      'This PDF is locked by a password, so nobody could open it later. Save it without one first.',
    'file/pdf-active':
      'This PDF brings something that acts by itself ({what}). Print it to PDF anew, then upload.',
    'file/pdf-heavy':
      'This PDF is packed too tightly to be looked through. Print it to PDF anew, then upload.',
    'file/over-quota':
      'The room for documents is nearly used up: {used} MB of {most} MB. Detach what is not needed, or ask the server’s owner for more.',
    'file/too-many': 'One record takes {most} documents at most.',
    'file/closed':
      'The month or reconciliation of {record} is closed: documents are only added to it, not detached or changed.',
    'file/setting-unfit': 'The setting {name} cannot be used: “{text}”.',
  },
);
