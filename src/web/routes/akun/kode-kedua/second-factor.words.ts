import { defineWords } from '#base/words.ts';

/** Texts of the page on which the second code is turned on and off. */
export const secondWords = defineWords(
  {
    'second.title': 'Kode verifikasi',
    'second.lead': 'Enam angka dari aplikasi di ponsel, diminta setelah kata sandi.',
    'second.demanded':
      'Koperasi Anda mewajibkan kode verifikasi bagi jabatan yang memegang uang. Nyalakan di sini, atau buat kunci sandi (passkey: sidik jari atau wajah).',
    'second.step1':
      'Pasang aplikasi pembuat kode di ponsel, misalnya Aegis, FreeOTP, atau Google Authenticator.',
    'second.step2': 'Pindai gambar ini dari aplikasi itu, atau ketik kuncinya.',
    'second.step3': 'Ketik enam angka yang ditampilkan aplikasi.',
    'second.qr': 'Kode QR untuk aplikasi pembuat kode',
    'second.secret': 'Kunci',
    'second.confirm': 'Nyalakan',
    'second.on': 'Kode verifikasi menyala',
    'second.codes': 'Kode darurat',
    'second.codesLead':
      'Cetak atau catat sekarang; tidak ditampilkan lagi. Masing-masing berlaku sekali, bila ponsel tidak ada.',
    'second.kept': 'Sudah saya simpan',
    'second.print': 'Cetak',
    'second.remake': 'Buat kode darurat baru',
    'second.remakeHint': 'Yang lama tidak berlaku lagi.',
    'second.off': 'Matikan kode verifikasi',
    'second.offHint': 'Kode darurat ikut mati.',
    'second.offDone': 'Kode verifikasi dimatikan.',
  },
  {
    'second.title': 'Second code',
    'second.lead': 'Six digits from an app on your phone, asked for after the password.',
    'second.demanded':
      'Your cooperative demands a second code of roles that handle money. Turn it on here, or make a passkey.',
    'second.step1':
      'Install a code app on your phone, such as Aegis, FreeOTP or Google Authenticator.',
    'second.step2': 'Scan this picture from that app, or type its key.',
    'second.step3': 'Type the six digits that the app shows.',
    'second.qr': 'QR code for the code app',
    'second.secret': 'Key',
    'second.confirm': 'Turn on',
    'second.on': 'The second code is on',
    'second.codes': 'Recovery codes',
    'second.codesLead':
      'Print or note them now; they are not shown again. Each works once, when the phone is away.',
    'second.kept': 'I have kept them',
    'second.print': 'Print',
    'second.remake': 'Make new recovery codes',
    'second.remakeHint': 'The old ones no longer work.',
    'second.off': 'Turn the second code off',
    'second.offHint': 'The recovery codes go with it.',
    'second.offDone': 'The second code was turned off.',
  },
);
