import { defineWords } from '#base/words.ts';

/** Refusals that only the pages themselves know. */
export const webRefusals = defineWords(
  {
    'line/account-unknown': 'Akun “{text}” tidak ada. Ketik kode atau namanya, lalu pilih.',
    'line/account-ambiguous': 'Ada {count} akun bernama “{text}”. Pilih menurut kodenya.',
    'line/owner-needed': '{account} adalah akun kendali: sebutkan nomor atau nama anggotanya.',
    'line/owner-unknown': '“{text}” tidak punya rekening pada {account}.',
    'line/owner-ambiguous': 'Ada {count} rekening untuk “{text}”: {names}. Pilih menurut nomor.',
    'line/owner-unasked': '{account} bukan akun kendali, jadi tanpa rekening pembantu.',
    'password/not-the-same': 'Kedua isian kata sandi baru tidak sama.',
    'seat/absent':
      'Orang ini tidak ada di sini: hanya di koperasi contoh Anda boleh berganti orang.',
    'download/question-twice': '“{text}” ditanyakan dua kali. Sebutkan sekali saja.',
    'download/no-language': '“{text}” bukan bahasa yang ada. Pilihannya: id, en.',
    'download/question-unknown':
      'Berkas ini tidak mengenal pilihan “{text}”. Yang dikenal: {known}.',
    'search/personal-number':
      'NIK dan nomor HP tidak dicari di sini, supaya tidak tertinggal di alamat halaman. Cari orangnya di Anggota.',
    'form/unreadable': 'Isian tidak sampai dengan utuh. Muat ulang halaman, lalu kirim lagi.',
    'import/upload-large': 'Berkas bersama-sama lebih besar dari {most}. Unggah sebagian dulu.',
    'import/upload-broken': 'Unggahan terputus di tengah jalan. Coba sekali lagi.',
    'import/column-twice':
      'Kolom {column} dan kolom {first} tidak dapat berarti sama. Ubah salah satunya.',
    'organisation/no-logo': 'Koperasi ini belum memasang logo.',
    'set-up/code-wrong': 'Kode penyiapan tidak cocok. Lihat jendela tempat Sakaguru dinyalakan.',
    'set-up/done': 'Koperasi pertama sudah disiapkan. Masuk dengan akun yang ada.',
    'set-up/sharia-not-covered':
      'Akad syariah belum tercakup. Centang bila tetap ingin memakai pembukuan umumnya.',
  },
  {
    'line/account-unknown': 'There is no account “{text}”. Type its code or name, then pick it.',
    'line/account-ambiguous': 'There are {count} accounts called “{text}”. Pick one by its code.',
    'line/owner-needed': '{account} is a control account: name the member by number or name.',
    'line/owner-unknown': '“{text}” has no sub-account of {account}.',
    'line/owner-ambiguous':
      'There are {count} sub-accounts for “{text}”: {names}. Pick one by number.',
    'line/owner-unasked': '{account} is no control account, so it takes no sub-account.',
    'password/not-the-same': 'The two new passwords differ.',
    'seat/absent': 'There is no such chair: only a demonstration has chairs to change to.',
    'download/question-twice': '“{text}” is asked twice. Say it once.',
    'download/no-language': 'There is no language “{text}”. There are: id, en.',
    'download/question-unknown': 'This file knows no choice “{text}”. It knows: {known}.',
    'search/personal-number':
      'A NIK or phone number is not searched for here, lest it stay in the page’s address. Look the person up under Members.',
    'form/unreadable': 'The form did not arrive whole. Reload the page and send it again.',
    'import/upload-large': 'The files together are larger than {most}. Upload some of them first.',
    'import/upload-broken': 'The upload broke off on its way. Try once more.',
    'import/column-twice': 'Columns {column} and {first} cannot mean the same. Change one of them.',
    'organisation/no-logo': 'This cooperative has no logo yet.',
    'set-up/code-wrong':
      'The set-up code does not match. Look at the window where Sakaguru was started.',
    'set-up/done': 'The first cooperative is already set up. Sign in with an existing account.',
    'set-up/sharia-not-covered':
      'Sharia contracts are not covered yet. Tick the box if you still want the general books.',
  },
);
