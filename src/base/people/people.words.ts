import { defineWords } from '../words.ts';

/** Refusals around signing in, invitations and lost passwords. */
export const peopleRefusals = defineWords(
  {
    'second-factor/failed': 'Kode tidak cocok atau sudah dipakai. Tersisa {left} percobaan.',
    'second-factor/too-late':
      'Waktu atau percobaan untuk kode sudah habis. Masuk sekali lagi dari awal.',
    'second-factor/on-already': 'Kode verifikasi sudah menyala di akun ini.',
    'second-factor/off-already': 'Kode verifikasi tidak menyala di akun ini.',
    'second-factor/own-first':
      'Nyalakan dulu kode verifikasi atau kunci sandi (passkey) di akun Anda sendiri, lalu wajibkan bagi yang lain.',
    'second-factor/needed': 'Koperasi ini meminta kode verifikasi untuk jabatan Anda.',
    'passkey/unreadable': 'Jawaban perangkat tidak terbaca. Coba sekali lagi.',
    'passkey/too-late': 'Waktu untuk kunci sandi sudah habis. Coba sekali lagi.',
    'passkey/failed':
      'Kunci sandi ini tidak dikenal di sini. Coba yang lain, atau pakai kata sandi.',
    'passkey/copied':
      'Kunci sandi ini tampaknya disalin ke perangkat lain, jadi ditolak. Masuk dengan cara lain, lalu hapus kunci itu di halaman Akun.',
    'passkey/not-own': 'Kunci sandi ini milik akun lain.',
    'passkey/no-name':
      'Kunci sandi perlu alamat situs dengan nama dan https. Alamat yang disetel sekarang: {origin}.',
    'passkey/known': 'Kunci sandi ini sudah terdaftar.',
    'passkey/too-many': 'Paling banyak {most} kunci sandi satu akun. Hapus satu dulu.',
    'passkey/absent': 'Kunci sandi ini sudah tidak ada.',
    'passkey/last-way':
      'Ini satu-satunya cara Anda masuk. Buat kata sandi atau kunci sandi lain dulu.',
    'proof/needed': 'Buktikan dulu bahwa ini Anda, lalu ulangi.',
    'login/taken-sign-in':
      'Nomor HP atau surel ini sudah punya akun. Kalau itu akun Anda, pilih “Masuk dan terima”.',
    'login/no-way-in': 'Pilih cara masuk: buat kunci sandi (passkey), atau isi kata sandi.',
    'contact/no-email': 'Ini bukan alamat surel. Tulis seperti nama@contoh.id.',
    'contact/no-phone': 'Ini bukan nomor HP. Tulis seperti 0812 3400 1187.',
    'contact/one-needed': 'Isi nomor HP, surel, atau keduanya: salah satunya nama masuk Anda.',
    'contact/code-failed': 'Kode tidak cocok atau sudah lewat waktunya. Minta kode baru.',
    'mail/off': 'Pemasangan ini belum dapat mengirim surel.',
    'invitation/no-link': 'Ini bukan tautan undangan. Tempel seluruhnya.',
    'invitation/absent': 'Undangan ini tidak ada. Periksa tautannya, atau minta yang baru.',
    'invitation/accepted':
      'Undangan ini sudah diterima. Kalau oleh Anda, masuklah dengan akun Anda; kalau oleh orang lain, mintalah undangan sendiri.',
    'invitation/taken': 'Undangan ini baru saja diterima orang lain. Mintalah undangan sendiri.',
    'invitation/in-office':
      'Undangan ini sudah diterima, jadi tidak dapat dicabut lagi. Cabut jabatannya di daftar orang.',
    'invitation/revoked': 'Undangan ini sudah dicabut. Minta yang baru kepada pengurus.',
    'invitation/expired': 'Undangan ini sudah lewat waktunya. Minta yang baru kepada pengurus.',
    'invitation/own':
      'Undangan ini Anda buat sendiri. Jabatan bagi diri sendiri perlu persetujuan orang kedua: minta lewat “Beri jabatan”.',
    'invitation/inviter-gone':
      'Yang mengundang tidak lagi berhak memberi jabatan. Minta undangan baru kepada pengurus.',
    'mandate/invite':
      'Orang ini belum pernah memegang jabatan di sini. Buat undangan, supaya ia sendiri yang menerimanya.',
    'mandate/last-decider':
      'Tanpa jabatan ini tidak ada orang lain yang boleh menyetujui permintaan. Angkat dulu penggantinya, atau minta pengelola komputer server mencabutnya.',
    'reset/only-decider':
      'Tidak ada orang ketiga yang boleh menyetujui kode ini, karena orang ini sendiri yang memutuskan permintaan. Pengelola komputer server dapat membantu (sakaguru password).',
    'reset/own': 'Kode untuk diri sendiri tidak bisa. Minta kepada pengurus lain.',
    'reset/elsewhere':
      'Orang ini juga memegang jabatan di organisasi lain. Kata sandinya diatur pengelola komputer server, atau lewat surel.',
    'reset/failed':
      'Nomor HP atau surel dan kode tidak cocok, atau kode sudah lewat waktunya. Tersisa {left} percobaan.',
    'reset/too-late': 'Tautan atau kode ini sudah dipakai atau lewat waktunya. Minta yang baru.',
  },
  {
    'second-factor/failed': 'The code does not match or was used already. {left} tries left.',
    'second-factor/too-late':
      'The time or the tries for the code are used up. Sign in once more from the start.',
    'second-factor/on-already': 'The second factor is on for this account already.',
    'second-factor/off-already': 'The second factor is not on for this account.',
    'second-factor/own-first':
      'First turn on a second code or a passkey on your own account, then demand it of others.',
    'second-factor/needed': 'This cooperative asks for a second code for your role.',
    'passkey/unreadable': 'The device’s answer cannot be read. Try once more.',
    'passkey/too-late': 'The time for the passkey is over. Try once more.',
    'passkey/failed': 'This passkey is not known here. Try another one, or use your password.',
    'passkey/copied':
      'This passkey seems to have been copied to another device, so it is refused. Sign in another way, then remove it on the Account page.',
    'passkey/not-own': 'This passkey belongs to another account.',
    'passkey/no-name':
      'Passkeys need a site address with a name and https. The address set at present: {origin}.',
    'passkey/known': 'This passkey is registered already.',
    'passkey/too-many': 'At most {most} passkeys an account. Remove one first.',
    'passkey/absent': 'This passkey is gone already.',
    'passkey/last-way': 'This is your only way in. Make a password or another passkey first.',
    'proof/needed': 'First prove that it is you, then try again.',
    'login/taken-sign-in':
      'This phone number or e-mail already has an account. If it is yours, choose “Sign in and accept”.',
    'login/no-way-in': 'Choose a way in: make a passkey, or fill in a password.',
    'contact/no-email': 'This is no e-mail address. Write it like name@example.org.',
    'contact/no-phone': 'This is no mobile number. Write it like 0812 3400 1187.',
    'contact/one-needed':
      'Fill in a phone number, an e-mail or both: you sign in with one of them.',
    'contact/code-failed': 'The code does not match or its time is over. Ask for a new one.',
    'mail/off': 'This installation cannot send mail yet.',
    'invitation/no-link': 'This is no invitation link. Paste all of it.',
    'invitation/absent': 'There is no such invitation. Check the link, or ask for a new one.',
    'invitation/accepted':
      'This invitation was accepted already. If by you, sign in with your account; if by somebody else, ask for an invitation of your own.',
    'invitation/taken': 'Somebody else has just accepted this invitation. Ask for one of your own.',
    'invitation/in-office':
      'This invitation was accepted already, so it cannot be revoked. Revoke the role in the list of people.',
    'invitation/revoked': 'This invitation was revoked. Ask the board for a new one.',
    'invitation/expired': 'The time of this invitation is over. Ask the board for a new one.',
    'invitation/own':
      'You made this invitation yourself. A role for oneself needs a second person’s approval: ask for it by “Give a role”.',
    'invitation/inviter-gone':
      'Whoever invited you may no longer give roles. Ask the board for a new invitation.',
    'mandate/invite':
      'This person never held a role here. Make an invitation, so that they accept it themselves.',
    'mandate/last-decider':
      'Without this role nobody else may approve requests. Name a successor first, or ask whoever runs the server to revoke it.',
    'reset/only-decider':
      'There is no third person to approve this code, for this very person decides on requests. Whoever runs the server can help (sakaguru password).',
    'reset/own': 'No code for oneself. Ask another administrator.',
    'reset/elsewhere':
      'This person also holds a role in another organisation. Whoever runs the server sets their password, or mail does.',
    'reset/failed':
      'Phone number or e-mail and code do not match, or the code’s time is over. {left} tries left.',
    'reset/too-late': 'This link or code was used already or its time is over. Ask for a new one.',
  },
);
