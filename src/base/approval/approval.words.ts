import { defineWords } from '../words.ts';

/** Refusals around the second person. */
export const approvalRefusals = defineWords(
  {
    'act/pending':
      'Menunggu persetujuan orang kedua, paling lambat {until}. Belum ada yang dilakukan.',
    'approval/nobody-else':
      'Ini perlu disetujui orang kedua, tetapi belum ada orang lain yang boleh menyetujuinya. Beri jabatan ketua, bendahara, atau manajer kepada orang lain, atau ubah batasnya di Pengaturan.',
    'approval/absent': 'Permintaan persetujuan ini tidak ditemukan.',
    'approval/own': 'Permintaan sendiri diputuskan oleh orang lain.',
    'approval/code-given':
      '{name} baru saja memberi Anda kode kata sandi. Selama tujuh hari permintaannya diputuskan orang lain, kecuali Anda masuk dengan kunci sandi atau kode verifikasi yang sudah Anda pakai sebelumnya.',
    'approval/decided': 'Permintaan ini sudah diputuskan.',
    'approval/expired':
      'Permintaan ini lewat waktu tanpa keputusan, jadi tidak dijalankan. Ajukan lagi.',
    'approval/refused': 'Permintaan ini ditolak oleh {by}: {reason}',
    'approval/withdrawn': 'Permintaan ini sudah ditarik kembali, jadi tidak dijalankan.',
    'approval/requester-lost':
      '{name} tidak lagi memegang jabatan yang boleh melakukan ini. Tolak permintaannya.',
    'approval/beyond-limit':
      'Jumlah Rp {amount} juga melampaui batas Anda sendiri, Rp {limit}. Ini diputuskan oleh orang yang batasnya lebih tinggi, misalnya ketua.',
    'approval/unreadable':
      'Permintaan ini tidak terbaca lagi sesudah program diperbarui. Tolak, lalu ajukan lagi.',
    'approval-limit/act-unfit': 'Untuk “{text}” tidak ada batas persetujuan.',
    'approval-limit/role-unfit': 'Jabatan ini tidak boleh melakukannya, jadi tidak perlu batas.',
    'approval-limit/no-amount': 'Ini tidak mempunyai jumlah: pilih bebas atau selalu dua orang.',
    'approval-limit/amount-missing': 'Tulis batasnya, misalnya 2.000.000.',
  },
  {
    'act/pending':
      'It waits for a second person, until {until} at the latest. Nothing is booked yet.',
    'approval/nobody-else':
      'This takes a second person, but nobody else may approve it yet. Give the role of chair, treasurer or manager to somebody else, or change the limit in Settings.',
    'approval/absent': 'This request for approval was not found.',
    'approval/own': 'Somebody else decides on your own request.',
    'approval/code-given':
      '{name} lately gave you a password code. For seven days somebody else decides on their requests, unless you sign in with the passkey or second code you had before.',
    'approval/decided': 'This request has been decided already.',
    'approval/expired': 'This request ran out without a decision, so it was not done. Ask again.',
    'approval/refused': 'This request was refused by {by}: {reason}',
    'approval/withdrawn': 'This request was withdrawn, so it was not done.',
    'approval/requester-lost':
      '{name} no longer holds a role that may do this. Refuse the request.',
    'approval/beyond-limit':
      'The sum of Rp {amount} is above your own limit too, Rp {limit}. Somebody with a higher limit decides, the chair for instance.',
    'approval/unreadable':
      'This request can no longer be read since the program was upgraded. Refuse it, then ask again.',
    'approval-limit/act-unfit': 'There is no approval limit for “{text}”.',
    'approval-limit/role-unfit': 'This role may not do it, so it needs no limit.',
    'approval-limit/no-amount': 'This has no sum: choose alone or always two.',
    'approval-limit/amount-missing': 'Write the limit, 2.000.000 for instance.',
  },
);
