import { defineWords } from '#base/words.ts';

/** Refusals of this door alone. */
export const apiWords = defineWords(
  {
    'api/no-key': 'Sertakan kunci API: Authorization: Bearer sk_…',
    'api/cookies-no-key':
      'Kuki peramban tidak berlaku di sini. Untuk mengubah sesuatu, sertakan kunci API.',
    'api/no-idempotency-key':
      'Sertakan header Idempotency-Key, supaya permintaan yang terkirim dua kali hanya dibukukan sekali.',
    'api/idempotency-key-unfit':
      'Idempotency-Key tidak dapat dipakai: 1 sampai 255 huruf ASCII yang tampak.',
    'api/body-unreadable': 'Isi permintaan bukan objek JSON (UTF-8) yang terbaca.',
    'api/body-too-big': 'Isi permintaan terlalu besar: paling banyak {most} bita.',
    'api/media-unfit': 'Jenis isi tidak cocok. Kirim sebagai {media}, dalam UTF-8.',
    'api/encoding-unfit':
      'Isi permintaan tidak boleh dipadatkan ({text}). Kirim apa adanya, tanpa Content-Encoding.',
    'api/name-in-address':
      'Nama orang tidak ditulis di alamat, yang tercatat di mana-mana. Kirim sebagai isi permintaan: POST {path}.',
    'api/form-unfit': 'Jawaban hanya ada sebagai {media}.',
    'api/cursor-unfit':
      'Kursor ini bukan dari daftar dengan pertanyaan yang sama. Mulai lagi tanpa kursor.',
    // A page speaks of a form here, which a program has none of.
    'act/key-reused':
      'Idempotency-Key ini sudah dipakai untuk isi permintaan lain. Pakai kunci baru untuk permintaan baru.',
    'api/unknown-field': 'Isian “{text}” tidak dikenal di sini.',
    'api/no-base64': 'Kirim isi berkas sebagai base64 (huruf, angka, + dan /).',
    'api/one-file': 'Kirim satu berkas setiap kali.',
    'api/number-in-address':
      'NIK dan nomor telepon tidak ditulis di alamat, yang tercatat di mana-mana. Cari anggota dengan POST …/members/search.',
    'api/no-such-place': 'Alamat ini tidak ada. Lihat daftar alamat di /api.',
    'api/no-such-thing': 'Yang dicari tidak ada: bentuk pengenal di alamat ini tidak cocok.',
    'api/method-unfit': 'Cara {method} tidak ada di alamat ini. Yang ada: {allow}.',
    'api/too-many':
      'Terlalu sering: paling banyak {most} permintaan semenit. Coba lagi {seconds} detik lagi.',
  },
  {
    'api/no-key': 'Send an API key: Authorization: Bearer sk_…',
    'api/cookies-no-key':
      'A browser’s cookies do not count here. To change something, send an API key.',
    'api/no-idempotency-key':
      'Send the header Idempotency-Key, so that a request sent twice is booked once.',
    'api/idempotency-key-unfit':
      'The Idempotency-Key cannot be used: 1 to 255 visible ASCII characters.',
    'api/body-unreadable': 'The body is no readable JSON object (UTF-8).',
    'api/body-too-big': 'The body is too large: at most {most} bytes.',
    'api/media-unfit': 'The media type does not fit. Send {media}, in UTF-8.',
    'api/encoding-unfit':
      'The body must not be compressed ({text}). Send it as it is, without Content-Encoding.',
    'api/name-in-address':
      'No name of a person is written in an address, for addresses are logged. Send it in the body: POST {path}.',
    'api/form-unfit': 'The answer comes only as {media}.',
    'api/cursor-unfit':
      'This cursor is not of a list with the same question. Begin again without one.',
    'act/key-reused':
      'This Idempotency-Key was used for another body before. Use a new one for a new request.',
    'api/unknown-field': 'The field “{text}” is not known here.',
    'api/no-base64': 'Send the content as base64 (letters, figures, + and /).',
    'api/one-file': 'Send one file at a time.',
    'api/number-in-address':
      'No NIK or phone number is written in an address, for addresses are logged. Find members by POST …/members/search.',
    'api/no-such-place': 'There is no such address. See the list of addresses at /api.',
    'api/no-such-thing': 'There is no such thing: the id in this address has not the form of one.',
    'api/method-unfit': 'There is no {method} at this address. There is: {allow}.',
    'api/too-many': 'Too often: at most {most} requests a minute. Try again in {seconds} seconds.',
  },
);
