import { defineWords } from '#base/words.ts';

/** Texts of the office's pages about its people, beside the list of who holds which role. */
export const officePeopleWords = defineWords(
  {
    invite: 'Undang orang',
    invitations: 'Undangan',
    'invite.lead':
      'Orangnya membuka tautan atau memindai QR, lalu membuat akun sendiri atau masuk dengan akun yang ada. Anda tidak perlu tahu kata sandinya.',
    'invite.name': 'Nama orang yang diundang',
    'invite.send': 'Buat undangan',
    'sheet.title': 'Undangan untuk {name}',
    'sheet.once':
      'Tautan ini tampil sekali saja. Berikan sekarang: cetak, pindai dari layar ini, atau salin.',
    'sheet.for': 'Jabatan: {role}',
    'sheet.qr': 'Kode QR undangan untuk {name}',
    'sheet.step1': 'Arahkan kamera ponsel ke gambar ini, lalu buka tautan yang muncul.',
    'sheet.step2': 'Pilih “Buat akun”, atau masuk dengan akun yang sudah ada.',
    'sheet.step3': 'Buat kunci sandi (passkey: sidik jari atau wajah), atau isi kata sandi.',
    'sheet.until': 'Berlaku {days} hari, untuk satu orang, satu kali.',
    'sheet.secret':
      'Siapa pun yang memegang lembar ini dapat menerimanya: jangan difoto atau diteruskan.',
    'sheet.print': 'Cetak lembar',
    'sheet.done': 'Selesai',
    'sheet.link': 'Tautan',
    'sheet.copy': 'Salin tautan',

    'sheet.waits': 'Menunggu persetujuan orang kedua',
    'sheet.waitsText':
      'Jabatan ini ikut memutuskan. Tautan baru berlaku sesudah orang lain menyetujuinya, dan hari-harinya dihitung sejak itu.',
    'waits.see': 'Lihat permintaannya',
    'waits.noted': 'Sudah dicatat',

    'invitations.lead': 'Yang menunggu, diterima, lewat waktu, dan dicabut.',
    'invitations.none': 'Belum ada undangan',
    'invitations.noneText': 'Orang baru masuk lewat undangan yang dibuat di sini.',
    'invitations.by': 'Diundang oleh',
    'invitations.made': 'Dibuat',
    'invitations.until': 'Berlaku sampai',
    'invitations.waiting': 'Menunggu',
    'invitations.accepted': 'Diterima',
    'invitations.expired': 'Lewat waktu',
    'invitations.revoked': 'Dicabut',
    'invitations.revoke': 'Cabut',
    'invitations.revokeOne': 'Cabut undangan untuk {name}',
    'invitations.wasRevoked': 'Undangan untuk {name} dicabut',
    'invitations.again': 'Buat lagi',
    'invitations.againOne': 'Buat lagi undangan untuk {name}',

    'role.give': 'Beri jabatan',
    'role.lead':
      'Untuk orang yang sudah pernah memegang jabatan di sini. Orang baru diundang. Jabatan bagi diri sendiri, dan jabatan yang ikut memutuskan (ketua, bendahara, manajer, pengurus sistem), menunggu persetujuan orang kedua.',
    'role.person': 'Orang',
    'role.pickPerson': 'Pilih orang',
    'role.given': '{name} sekarang {role}',

    account: 'Akun',
    'account.of': 'Akun {name}',
    'account.title': 'Akun {name}',
    'account.code': 'Beri kode kata sandi',
    'account.codeText':
      'Untuk {name} yang lupa kata sandi. Pastikan Anda mengenal orangnya: bertemu, atau menelepon nomor yang Anda punya. Kode berlaku {minutes} menit; {name}, ketua, dan pengawas melihat siapa yang memberikannya.',
    'account.end': 'Keluarkan dari semua perangkat',
    'account.endText':
      'Bila ponselnya hilang atau dipakai orang lain. {name} masuk lagi seperti biasa.',
    'account.ended': '{name} dikeluarkan dari semua perangkat',
    'code.title': 'Kode untuk {name}',
    'code.text':
      'Bacakan sekarang: kode tampil sekali saja. {name} membuka halaman Masuk, “Lupa kata sandi”, “Saya punya kode”.',
    'code.for': 'Untuk',
    'code.until': 'Berlaku sampai',
    'code.minutes': '{minutes} menit',
    'code.fromYes': '{minutes} menit sesudah disetujui',
    'code.waits':
      'Menunggu persetujuan orang kedua, karena {name} memegang jabatan yang ikut memutuskan. Catat sekarang: kode tampil sekali saja, dan baru berlaku sesudah disetujui.',
    'code.done': 'Sudah dibacakan',

    'second.title': 'Kode verifikasi',
    'second.text':
      'Jabatan yang memegang uang wajib memakai kode verifikasi atau kunci sandi (passkey: sidik jari atau wajah).',
    'second.roles': 'Berlaku bagi {roles}.',
    'second.on': 'Diwajibkan',
    'second.off': 'Tidak diwajibkan',
    'second.turnOn': 'Wajibkan',
    'second.turnOff': 'Jangan wajibkan lagi',
    'second.wasOn': 'Kode verifikasi sekarang wajib',
    'second.wasOff': 'Kode verifikasi tidak lagi wajib',

    'traces.title': 'Bantuan masuk yang diberikan',
    'traces.lead': 'Tampak bagi ketua dan pengawas selama 90 hari.',
    'traces.code': 'Kode kata sandi untuk {name} diberikan oleh {by}.',
    'traces.end': '{name} dikeluarkan dari semua perangkat oleh {by}.',
    'traces.operator': 'pengelola komputer server',
  },
  {
    invite: 'Invite somebody',
    invitations: 'Invitations',
    'invite.lead':
      'They open the link or scan the QR, then make an account themselves or sign in with the one they have. You need not know their password.',
    'invite.name': 'Name of the person invited',
    'invite.send': 'Make the invitation',
    'sheet.title': 'Invitation for {name}',
    'sheet.once':
      'This link is shown once only. Hand it over now: print it, scan it off this screen, or copy it.',
    'sheet.for': 'Role: {role}',
    'sheet.qr': 'QR code of the invitation for {name}',
    'sheet.step1': 'Point the phone’s camera at this picture and open the link that appears.',
    'sheet.step2': 'Choose “Make an account”, or sign in with the account you have.',
    'sheet.step3': 'Make a passkey with your fingerprint or face, or fill in a password.',
    'sheet.until': 'Holds for {days} days, for one person, once.',
    'sheet.secret': 'Whoever holds this sheet can accept it: do not photograph it or pass it on.',
    'sheet.print': 'Print the sheet',
    'sheet.done': 'Done',
    'sheet.link': 'Link',
    'sheet.copy': 'Copy the link',

    'sheet.waits': 'Waits for a second person’s approval',
    'sheet.waitsText':
      'This role decides on requests. The link works only after somebody else has approved it, and its days count from then.',
    'waits.see': 'See the request',
    'waits.noted': 'I have noted it',

    'invitations.lead': 'Those that wait, were accepted, ran out and were revoked.',
    'invitations.none': 'No invitations yet',
    'invitations.noneText': 'New people come in by an invitation made here.',
    'invitations.by': 'Invited by',
    'invitations.made': 'Made',
    'invitations.until': 'Holds until',
    'invitations.waiting': 'Waiting',
    'invitations.accepted': 'Accepted',
    'invitations.expired': 'Ran out',
    'invitations.revoked': 'Revoked',
    'invitations.revoke': 'Revoke',
    'invitations.revokeOne': 'Revoke the invitation for {name}',
    'invitations.wasRevoked': 'Invitation for {name} revoked',
    'invitations.again': 'Make anew',
    'invitations.againOne': 'Make the invitation for {name} anew',

    'role.give': 'Give a role',
    'role.lead':
      'For somebody who has held a role here before. Newcomers are invited. A role for oneself, and one that decides (chair, treasurer, manager, administrator), waits for a second person’s approval.',
    'role.person': 'Person',
    'role.pickPerson': 'Choose a person',
    'role.given': '{name} is now {role}',

    account: 'Account',
    'account.of': 'Account of {name}',
    'account.title': 'Account of {name}',
    'account.code': 'Give a password code',
    'account.codeText':
      'For {name} who forgot their password. Be sure it is them: meet them, or call the number you know. The code holds for {minutes} minutes; {name}, the chair and the supervisors see who gave it.',
    'account.end': 'Sign out of all devices',
    'account.endText':
      'If the phone was lost or somebody else uses it. {name} signs in again as usual.',
    'account.ended': '{name} was signed out of all devices',
    'code.title': 'Code for {name}',
    'code.text':
      'Read it out now: it is shown once only. {name} opens Sign in, “Forgot the password”, “I have a code”.',
    'code.for': 'For',
    'code.until': 'Holds until',
    'code.minutes': '{minutes} minutes',
    'code.fromYes': '{minutes} minutes after the approval',
    'code.waits':
      'It waits for a second person’s approval, for {name} holds a role that decides on requests. Note it now: the code is shown once only, and works only after the approval.',
    'code.done': 'I have read it out',

    'second.title': 'Second code',
    'second.text': 'Roles that handle money must use a second code or a passkey.',
    'second.roles': 'Holds for {roles}.',
    'second.on': 'Demanded',
    'second.off': 'Not demanded',
    'second.turnOn': 'Demand it',
    'second.turnOff': 'Demand it no longer',
    'second.wasOn': 'The second code is now demanded',
    'second.wasOff': 'The second code is no longer demanded',

    'traces.title': 'Help with signing in',
    'traces.lead': 'Seen by chair and supervisors for 90 days.',
    'traces.code': 'A password code for {name} was given by {by}.',
    'traces.end': '{name} was signed out of all devices by {by}.',
    'traces.operator': 'whoever runs the server',
  },
);
