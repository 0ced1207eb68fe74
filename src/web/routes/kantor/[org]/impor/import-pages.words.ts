import { defineWords } from '#base/words.ts';

/** Texts of the list of imports and of the upload. */
export const importPageWords = defineWords(
  {
    title: 'Impor',
    lead: 'Lembar kerja yang sudah ada menjadi buku: anggota dengan saldonya, dan neraca saldo.',
    'upload.title': 'Unggah lembar kerja',
    files: 'Berkas',
    'files.label': 'berkas (XLSX atau CSV; bersama paling banyak 25 MB)',
    day: 'Saldo per tanggal',
    'day.hint': 'Dikosongkan bila tanggalnya tertulis di lembar.',
    upload: 'Unggah dan periksa',
    'help.title': 'Yang perlu disiapkan',
    'help.members':
      'Daftar anggota: nomor, nama, dan saldo tiap simpanan dan pinjaman, satu anggota satu baris.',
    'help.trial':
      'Neraca saldo: kode, nama akun, debit, kredit. Pada impor pertama wajib ada; jumlah anggota dibandingkan dengannya.',
    'help.shape':
      'Judul di atas tabel, kepala dua tingkat, sel gabungan, baris jumlah dan tanda tangan boleh tetap ada.',
    'help.safe':
      'Berkas disimpan tersandi dan dibuang setelah diputuskan. Tidak ada yang ditulis ke buku sebelum Anda setuju.',
    'help.again':
      'Anggota yang nomornya sudah terdaftar dilewati, jadi berkas yang sama boleh diunggah lagi.',
    template: 'Belum punya? Mulai dari lembar kosong:',
    'template.members': 'Lembar anggota',
    'template.trial': 'Neraca saldo',
    drafts: 'Menunggu keputusan',
    'drafts.text': 'Sudah diunggah, belum dibukukan. Setelah {days} hari berkasnya dibuang.',
    past: 'Impor yang lalu',
    'past.none': 'Belum ada impor',
    'past.none.text': 'Impor pertama membuka buku dengan saldo awal.',
    'col.files': 'Berkas',
    'col.balancesOf': 'Saldo per',
    'col.taken': 'Anggota',
    'col.by': 'Diimpor',
    'col.state': 'Keadaan',
    noFiles: 'tanpa nama berkas',
    'kind.opening': 'saldo awal',
    'kind.later': 'anggota susulan',
    'held.short': '{count} ditahan',
    system: 'sistem',
    'state.undone': 'Dibatalkan',
    'state.booked': 'Dibukukan',
  },
  {
    title: 'Import',
    lead: 'The sheets you have become books: members with balances, and a trial balance.',
    'upload.title': 'Upload sheets',
    files: 'Files',
    'files.label': 'files (XLSX or CSV; 25 MB together at most)',
    day: 'Balances as of',
    'day.hint': 'Leave empty if the sheet says it.',
    upload: 'Upload and check',
    'help.title': 'What to prepare',
    'help.members':
      'A list of members: number, name and the balance of each saving and loan, one row a member.',
    'help.trial':
      'A trial balance: code, account name, debit, credit. The first import needs it; members’ sums are compared with it.',
    'help.shape':
      'Titles above the table, headings in two rows, merged cells, totals and signatures may stay.',
    'help.safe':
      'Files are kept encrypted and thrown away after your decision. Nothing is booked before you agree.',
    'help.again':
      'Members whose number is known are skipped, so the same file may be uploaded again.',
    template: 'Nothing yet? Begin with an empty sheet:',
    'template.members': 'Members’ sheet',
    'template.trial': 'Trial balance',
    drafts: 'Waiting for a decision',
    'drafts.text': 'Uploaded, not booked yet. After {days} days the files are thrown away.',
    past: 'Past imports',
    'past.none': 'No imports yet',
    'past.none.text': 'The first import opens the books.',
    'col.files': 'Files',
    'col.balancesOf': 'Balances as of',
    'col.taken': 'Members',
    'col.by': 'Imported',
    'col.state': 'State',
    noFiles: 'no file name',
    'kind.opening': 'opening balances',
    'kind.later': 'further members',
    'held.short': '{count} held back',
    system: 'the system',
    'state.undone': 'Undone',
    'state.booked': 'Booked',
  },
);
