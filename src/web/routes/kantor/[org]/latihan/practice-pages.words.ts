import { defineWords } from '#base/words.ts';

/** Texts of the page about the practice books. */
export const practicePageWords = defineWords(
  {
    title: 'Buku latihan',
    lead: 'Buku latihan adalah salinan buku koperasi dengan orang samaran. Di sana semua boleh dicoba; buku yang sebenarnya tidak tersentuh.',
    'state.title': 'Buku latihan sekarang',
    'none.title': 'Belum ada buku latihan',
    'none.text':
      'Buat sekali, lalu bendahara baru dapat membukukan, menutup bulan, dan mengimpor tanpa takut salah.',
    'made.by': 'Disalin {when} atas permintaan {name}.',
    'made.system': 'Disalin {when}.',
    rows: '{rows} baris data disalin.',
    enter: 'Masuk ke buku latihan',
    'enter.not': 'Anda tidak memegang jabatan di buku latihan.',
    working: 'Buku latihan sedang dibuat',
    'working.wait': 'Menunggu giliran. Halaman ini boleh ditinggalkan.',
    'working.count': '{done} dari {total} baris. Halaman ini boleh ditinggalkan.',
    make: 'Buat buku latihan',
    again: 'Ulangi dari awal',
    'again.text':
      'Salinan baru diambil dari buku koperasi hari ini. Semua yang dicoba di buku latihan terhapus.',
    'again.sure': 'Hapus yang sudah dicoba, lalu salin lagi?',
    'again.yes': 'Ya, ulangi dari awal',
    cancel: 'Tidak jadi',
    asked: 'Permintaan diterima. Buku latihan sedang dibuat.',
    failed: 'Yang terakhir tidak jadi',
    mayNot: 'Membuat dan mengulang buku latihan: pengurus sistem, ketua, bendahara, atau manajer.',
    'inside.title': 'Anda sedang di buku latihan',
    'inside.text': 'Semua yang Anda kerjakan di sini hanya latihan.',
    'what.title': 'Apa yang disalin, apa yang tidak',
    'what.same': 'Sama dengan aslinya',
    'what.same.text':
      'Akun, saldo, jurnal dengan tanggal dan jumlahnya, nomor bukti, bulan yang ditutup, unit, kantor, batas persetujuan.',
    'what.masked': 'Disamarkan',
    'what.masked.text':
      'Nama, nomor anggota, NIK, telepon, tanggal lahir, dan lapak anggota. Keterangan jurnal diganti nama akunnya; nama orang di nama akun ditutup titik.',
    'what.left': 'Tidak ikut',
    'what.left.text':
      'Riwayat tindakan dan segelnya, undangan, hal yang menunggu persetujuan, dan berkas impor yang belum diputuskan.',
    'what.stays': 'Tidak pernah keluar',
    'what.stays.text':
      'Buku latihan tidak mengirim surat, tidak menandatangani apa pun, dan tidak ikut dihitung di mana pun. Cetakan dan berkasnya bertanda LATIHAN.',
    'who.title': 'Siapa yang masuk',
    'who.text':
      'Setiap pemegang jabatan di koperasi, kecuali anggota biasa, mendapat jabatan yang sama di buku latihan. Jabatan yang dicabut di koperasi ikut dicabut di sana.',
    'who.figures':
      'Angka-angkanya asli. Undang orang luar hanya bila mereka boleh melihat keuangan koperasi.',
    'who.invite': 'Undang orang baru ke buku latihan',
    history: 'Yang sudah dibuat',
    'history.when': 'Diminta',
    'history.who': 'Oleh',
    'history.state': 'Hasil',
    'history.done': 'Selesai',
    'history.open': 'Sedang dibuat',
    'history.failed': 'Tidak jadi',
    operator: 'perintah di komputer server',
  },
  {
    title: 'Practice',
    lead: 'A copy of the cooperative’s books to learn on. Anything may be tried there; the true books are untouched.',
    'state.title': 'The practice books now',
    'none.title': 'There are no practice books yet',
    'none.text':
      'Make them once, and a new treasurer can post, close months and import without fear of a mistake.',
    'made.by': 'Copied {when} at the request of {name}.',
    'made.system': 'Copied {when}.',
    rows: '{rows} rows of data were copied.',
    enter: 'Enter the practice books',
    'enter.not': 'You hold no role in the practice books.',
    working: 'The practice books are being made',
    'working.wait': 'Waiting for its turn. You may leave this page.',
    'working.count': '{done} of {total} rows. You may leave this page.',
    make: 'Make the practice books',
    again: 'Start again',
    'again.text':
      'A new copy is taken of the cooperative’s books as they are today. All that was tried in the practice books goes.',
    'again.sure': 'Throw away what was tried, and copy again?',
    'again.yes': 'Yes, start again',
    cancel: 'Leave it',
    asked: 'The practice books are being made.',
    failed: 'The last one did not come about',
    mayNot: 'Practice books are made by the administrator, chair, treasurer or manager.',
    'inside.title': 'You are in the practice books',
    'inside.text': 'All that you do here is practice only.',
    'what.title': 'What is copied and what is not',
    'what.same': 'As in the true books',
    'what.same.text':
      'Accounts, balances, entries with their days and amounts, voucher numbers, closed months, units, offices, approval limits.',
    'what.masked': 'Replaced by invented ones',
    'what.masked.text':
      'Names, member numbers, NIK, telephones, days of birth and stalls of members. Memos of entries give way to the names of their accounts; names of persons in names of accounts are dotted out.',
    'what.left': 'Left out',
    'what.left.text':
      'The history of deeds and its seals, invitations, what waits for approval, and uploads not decided yet.',
    'what.stays': 'Never leaves',
    'what.stays.text':
      'Practice books send no mail, sign nothing and are counted nowhere. Their prints and files are marked LATIHAN.',
    'who.title': 'Who comes in',
    'who.text':
      'Everybody who holds a role in the cooperative, plain members apart, gets the same one in the practice books. A role revoked in the cooperative is revoked there as well.',
    'who.figures':
      'The figures are the true ones. Invite outsiders only if they may see the cooperative’s finances.',
    'who.invite': 'Invite somebody new to the practice books',
    history: 'Made so far',
    'history.when': 'Asked for',
    'history.who': 'By',
    'history.state': 'Outcome',
    'history.done': 'Done',
    'history.open': 'Being made',
    'history.failed': 'Did not come about',
    operator: 'a command on the server',
  },
);
