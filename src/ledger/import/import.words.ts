import { defineWords } from '#base/words.ts';

/** What the import says of files, sheets and cells. */
export const importWords = defineWords(
  {
    'fault.nik15': 'NIK terdiri atas 16 angka; ini 15 ({text}).',
    'fault.nik': 'NIK terdiri atas 16 angka, tanpa huruf; ini “{text}”.',
    'fault.nikfloat':
      'NIK tersimpan sebagai bilangan, jadi angka terakhirnya tidak dapat dipercaya; baris ini masuk tanpa NIK. Ubah sel menjadi teks, lalu ketik ulang NIK dari KTP.',
    'fault.nikdup': 'NIK sama dengan baris {row} ({name}).',
    'fault.nikdate':
      'Tanggal lahir di dalam NIK {text} tidak ada di kalender; cocokkan dengan KTP.',
    'fault.noname': 'Nama belum diisi.',
    'fault.nonumber': 'Nomor anggota belum diisi.',
    'fault.dupnumber': 'Nomor anggota {text} sudah dipakai di baris {row} ({name}).',
    'fault.baddate': '{text} bukan tanggal.',
    'fault.negative': 'Saldo {text} kurang dari nol.',
    'fault.sisa>plafon': 'Sisa pokok {text} lebih besar daripada plafonnya, {ceiling}.',
    'fault.amount': '“{text}” bukan jumlah uang.',
    'fault.formula':
      'Rumus di sel ini tanpa hasil ({text}); buka berkas di Excel, hitung ulang, lalu simpan.',
    'fault.count': '“{text}” bukan bilangan bulat (bulan atau kali).',
    'fault.sex': '“{text}” bukan L atau P; dibiarkan kosong.',
    'fault.phone': 'Bukan nomor HP yang dikenal; disimpan sebagai catatan.',
    'fault.toolong': 'Isi sel terlalu panjang: “{text}…”.',
    'fault.control': 'Isi sel memuat karakter yang tidak dapat dicetak.',
    'fault.total': 'Jumlah di lembar ini {text}, padahal sel di atasnya berjumlah {cells}.',
    'fault.duphead':
      'Judul “{text}” sama dengan kolom {first}; kolom ini tidak dipakai, hanya disimpan sebagai catatan.',
    'fault.nocode': 'Kode akun belum diisi.',
    'fault.badcode':
      'Kode akun “{text}” tidak dapat dipakai: huruf, angka, titik dan tanda hubung, paling banyak 24.',
    'fault.dupcode': 'Kode akun {text} sudah dipakai di baris {row}.',
    'fault.noaccount': 'Tidak ada akun pendapatan atau beban berkode “{text}”.',
    'fault.closedaccount': 'Akun {text} sudah ditutup; tidak dapat dianggarkan.',
    'fault.nounit': 'Tidak ada unit “{text}”; kosongkan bila tidak dibagi per unit.',
    'fault.closedunit': 'Unit {text} sudah ditutup; tidak dapat dianggarkan.',
    'fault.duprow': 'Akun dan unit ini sudah ada di baris {row}.',
    'fault.yearsum': 'Jumlah setahun {text}, padahal bulan-bulannya berjumlah {cells}.',
    'fault.unbalanced': 'Neraca saldo tidak seimbang, selisih Rp {figure} ({more} lebih besar).',
    'fault.nocontrol': 'Tidak ada akun di neraca saldo untuk kolom “{text}”.',
    'fault.sumdiff':
      '{account}: anggota berjumlah {members}, neraca saldo {ledger}, selisih {figure}.',
    'sumdiff.explained':
      'Seluruhnya dari {cells}. Terisi {filled}; neraca saldo menyisakan {left}.',
    'hint.stall': 'Lapak {stall} dipakai {count} anggota.',
    'hint.age': 'Umur saat masuk {years} tahun.',
    'import/too-large': 'Berkas {file} lebih besar dari {most}.',
    'import/zip-bomb': 'Berkas {file} mengembang jauh melebihi ukuran wajar; tidak dibuka.',
    'import/macros':
      'Berkas {file} memuat makro. Simpan sebagai .xlsx tanpa makro, lalu unggah lagi.',
    'import/old-excel':
      'Berkas {file} dalam bentuk lama atau terkunci sandi. Simpan sebagai .xlsx tanpa sandi, lalu unggah lagi.',
    'import/entities':
      'Berkas {file} memuat deklarasi yang tidak dibuat program lembar kerja mana pun; tidak dibuka.',
    'import/kind-unknown': 'Berkas {file} bukan .xlsx atau .csv.',
    'import/empty-file': 'Berkas {file} kosong.',
    'import/not-readable': 'Berkas {file} rusak atau bukan lembar kerja.',
    'import/too-slow':
      'Berkas tidak selesai dibaca dalam {seconds} detik. Pecah menjadi beberapa berkas.',
    'import/too-heavy':
      'Berkas memakan memori melebihi batas. Hapus baris dan lembar kosong, lalu unggah lagi.',
    'import/too-wide':
      'Lembar {sheet} di berkas {file} terisi sampai sel {cell}, jauh dari tabelnya. Satu lembar paling banyak {most} sel (baris kali kolom): hapus isi sel itu, lalu unggah lagi.',
    'import/no-file': 'Belum ada berkas.',
    'import/file-absent': 'Berkas {file} tidak ada atau tidak dapat dibaca.',
    'import/two-trial-balances': 'Ada lebih dari satu neraca saldo ({sheets}). Unggah satu saja.',
    'import/no-table': 'Tidak ditemukan daftar anggota atau neraca saldo di {files}.',
    'import/too-many-rows': 'Lebih dari {most} baris; pecah menjadi beberapa berkas.',
    'import/not-balanced': 'Neraca saldo tidak seimbang, selisih Rp {figure}.',
  },
  {
    'fault.nik15': 'A NIK has 16 digits; this one has 15 ({text}).',
    'fault.nik': 'A NIK has 16 digits and no letters; this is “{text}”.',
    'fault.nikfloat':
      'The NIK was stored as a number, so its last digits cannot be trusted; the row comes in without it. Make the cell text and type the NIK again from the card.',
    'fault.nikdup': 'The NIK is the same as in row {row} ({name}).',
    'fault.nikdate':
      'The day of birth inside NIK {text} is not in the calendar; compare it with the card.',
    'fault.noname': 'The name is missing.',
    'fault.nonumber': 'The member number is missing.',
    'fault.dupnumber': 'Member number {text} is already in row {row} ({name}).',
    'fault.baddate': '{text} is not a date.',
    'fault.negative': 'The balance {text} is below nought.',
    'fault.sisa>plafon': 'The outstanding principal {text} is above the loan’s ceiling, {ceiling}.',
    'fault.amount': '“{text}” is not an amount of money.',
    'fault.formula':
      'The formula in this cell has no result ({text}); open the file in Excel, recalculate and save it.',
    'fault.count': '“{text}” is not a whole number (of months or instalments).',
    'fault.sex': '“{text}” is neither L nor P; left empty.',
    'fault.phone': 'Not a mobile number that is known; kept as a note.',
    'fault.toolong': 'The cell holds too long a text: “{text}…”.',
    'fault.control': 'The cell holds characters that cannot be printed.',
    'fault.total': 'The sheet’s own total is {text}, but the cells above it add up to {cells}.',
    'fault.duphead':
      'The heading “{text}” is the same as column {first}’s; this column is not used, only kept as a note.',
    'fault.nocode': 'The account code is missing.',
    'fault.badcode':
      'Account code “{text}” cannot be used: letters, digits, full stops and hyphens, 24 at most.',
    'fault.dupcode': 'Account code {text} is already in row {row}.',
    'fault.noaccount': 'There is no account of income or expense with the code “{text}”.',
    'fault.closedaccount': 'Account {text} is closed and cannot be planned for.',
    'fault.nounit':
      'There is no unit “{text}”; leave it empty where nothing is told apart by unit.',
    'fault.closedunit': 'The unit {text} is closed and cannot be planned for.',
    'fault.duprow': 'This account and unit are already in row {row}.',
    'fault.yearsum': 'The year’s sum is {text}, but its months add up to {cells}.',
    'fault.unbalanced':
      'The trial balance does not balance; the difference is Rp {figure} ({moreEn} is larger).',
    'fault.nocontrol': 'The trial balance has no account for the column “{text}”.',
    'fault.sumdiff':
      '{account}: members add up to {members}, the trial balance has {ledger}, a difference of {figure}.',
    'sumdiff.explained':
      'All of it from {cells}. They hold {filled}; the trial balance leaves {left}.',
    'hint.stall': 'Stall {stall} is used by {count} members.',
    'hint.age': 'Age on joining: {years} years.',
    'import/too-large': 'File {file} is larger than {most}.',
    'import/zip-bomb': 'File {file} unpacks far beyond any reasonable size; it was not opened.',
    'import/macros':
      'File {file} holds macros. Save it as .xlsx without macros and upload it again.',
    'import/old-excel':
      'File {file} is of an old form or locked with a password. Save it as .xlsx without a password and upload it again.',
    'import/entities':
      'File {file} holds declarations that no spreadsheet program makes; it was not opened.',
    'import/kind-unknown': 'File {file} is neither .xlsx nor .csv.',
    'import/empty-file': 'File {file} is empty.',
    'import/not-readable': 'File {file} is damaged or is no spreadsheet.',
    'import/too-slow':
      'The file could not be read within {seconds} seconds. Split it into several files.',
    'import/too-heavy':
      'The file needs more memory than is allowed. Delete empty rows and sheets and upload it again.',
    'import/too-wide':
      'Sheet {sheet} of file {file} is filled up to cell {cell}, far from its table. A sheet has at most {most} cells (rows times columns): clear that cell and upload it again.',
    'import/no-file': 'There is no file yet.',
    'import/file-absent': 'File {file} does not exist or cannot be read.',
    'import/two-trial-balances':
      'There is more than one trial balance ({sheets}). Upload only one.',
    'import/no-table': 'No list of members and no trial balance was found in {files}.',
    'import/too-many-rows': 'More than {most} rows; split them into several files.',
    'import/not-balanced': 'The trial balance does not balance; the difference is Rp {figure}.',
  },
);
