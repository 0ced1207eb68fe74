import { defineWords } from '#base/words.ts';

/** Refusals about bank accounts, statements, matches and reconciliations. */
export const bankWords = defineWords(
  {
    'bank-account/absent': 'Rekening bank ini tidak ditemukan.',
    'bank-account/closed': 'Rekening bank ini sudah ditutup ({day}).',
    'bank-account/closed-before':
      'Rekening ini diikuti sejak {day}; tanggal tutup tidak boleh lebih awal.',
    'bank-account/not-cash': 'Akun {account} bukan akun kas atau bank.',
    'bank-account/taken':
      'Akun {account} sudah punya rekening bank. Satu akun untuk satu rekening.',
    'bank-account/future': 'Tanggal mulai belum tiba; hari ini {today}.',
    'bank-account/no-amount-column': 'Isi kolom jumlah, atau kolom masuk dan keluar.',
    'bank-file/too-large': 'Berkas {file} terlalu besar; paling besar {most}.',
    'bank-file/too-many': 'Berkas ini berisi lebih dari {most} mutasi. Unduh per bulan.',
    'bank-file/empty': 'Berkas {file} kosong.',
    'bank-file/not-text':
      'Berkas {file} bukan CSV, MT940, atau camt.053. Di situs bank pilih unduh sebagai CSV, bukan PDF atau Excel.',
    'bank-file/not-readable': 'Berkas {file} tidak terbaca sampai selesai. Unduh ulang dari bank.',
    'bank-file/unknown':
      'Susunan berkas {file} belum dikenal. Isi nama kolomnya sekali di Atur rekening, lalu unggah lagi.',
    'bank-file/no-columns': 'Judul kolom yang diharapkan tidak ada di berkas {file}.',
    'bank-file/no-movements': 'Berkas {file} tidak berisi mutasi.',
    'bank-file/many-accounts':
      'Berkas {file} berisi beberapa rekening ({numbers}). Unduh satu per satu.',
    'bank-file/entities':
      'Berkas {file} menyatakan entitas XML. Bank tidak menulisnya; berkas ditolak.',
    'bank-file/xml': '{file}, {place}: XML tidak utuh ({text}). Unduh ulang dari bank.',
    'bank-file/unfit': 'Berkas {file} tidak dibaca: {count} hal keliru. Tidak ada yang disimpan.',
    'bank-file/day': '{place}: “{text}” bukan tanggal. Yang benar misalnya 31/03/2026.',
    'bank-file/amount':
      '{place}: “{text}” bukan jumlah. Yang benar misalnya 1.250.000,00 atau 1,250,000.00.',
    'bank-file/side': '{place}: “{text}” bukan arah. Yang benar CRDT atau DBIT.',
    'bank-file/currency':
      '{place}: mata uang bukan IDR (“{text}”). Hanya rekening rupiah yang diikuti.',
    'bank-file/quote':
      '{place}: tanda kutip di “{text}” tidak ditutup, sehingga baris di bawahnya ikut terbaca sebagai keterangan.',
    'bank-file/tag': '{place}: “{text}” tidak sesuai standar MT940.',
    'bank-file/tag-missing': '{place}: {tag} tidak ada, padahal wajib.',
    'bank-file/balance':
      '{place}: saldo tertulis {found}, seharusnya {right}. Mungkin ada baris yang hilang.',
    'bank-file/sum':
      '{place}: saldo awal {opening} ditambah mutasi tidak sama dengan saldo akhir {closing}; selisih {difference}.',
    'bank-file/page':
      '{place}: halaman ini mulai dari {found}, padahal sebelumnya berakhir di {right}.',
    'bank-file/batch': '{place}: rincian berjumlah {found}, padahal mutasinya {right}.',
    'bank-statement/absent': 'Rekening koran ini tidak ditemukan.',
    'bank-statement/undone': 'Impor ini sudah dibatalkan.',
    'bank-statement/matched':
      '{count} barisnya sudah dicocokkan. Lepaskan dulu, baru impornya dapat dibatalkan.',
    'bank-statement/reconciled':
      'Ada baris tanggal {day}, padahal rekening ini sudah direkonsiliasi sampai {until}.',
    'bank-statement/other-account': 'Berkas ini milik rekening lain ({text}).',
    'bank-statement/before-opening':
      'Ada baris tanggal {day}, padahal rekening ini diikuti sejak {opened}.',
    'bank-statement/gap':
      'Rekening koran {from} sampai {to} belum ada: saldo awal berkas Rp {opening}, padahal yang tersimpan berakhir di Rp {right}. Unggah dulu yang hilang.',
    'bank-statement/opening-differs':
      'Saldo awal berkas Rp {opening}, padahal yang tersimpan sampai sebelum itu Rp {right}.',
    'bank-statement/closing-differs':
      'Bersama baris yang sudah tersimpan, saldo akhir menjadi Rp {right}, padahal berkas menyebut Rp {closing}. Berkas ini bertumpang tindih dengan yang lain dan isinya berbeda.',
    'bank-match/absent': 'Pencocokan ini tidak ditemukan.',
    'bank-match/not-open': 'Ada baris yang sudah dicocokkan orang lain. Muat ulang halaman ini.',
    'bank-match/too-few': 'Pilih paling sedikit dua baris yang saling menutup.',
    'bank-match/unequal':
      'Baris bank berjumlah Rp {bank}, baris jurnal Rp {books}: selisih Rp {difference}.',
    'bank-match/reconciled': 'Pencocokan ini sudah direkonsiliasi (sampai {until}).',
    'bank-line/not-open': 'Baris bank ini sudah dicocokkan atau tidak ada lagi.',
    'bank-line/itself': 'Akun lawan tidak boleh akun rekening itu sendiri.',
    'bank-rule/absent': 'Aturan ini tidak ditemukan.',
    'bank-rule/too-short':
      'Tulis paling sedikit tiga huruf, agar aturan tidak mengenali baris yang lain.',
    'bank-reconciliation/absent': 'Rekonsiliasi ini tidak ditemukan.',
    'bank-reconciliation/before-opening': 'Rekening ini diikuti sejak {opened}.',
    'bank-reconciliation/not-later':
      'Sudah direkonsiliasi sampai {until}; pilih tanggal sesudahnya.',
    'bank-reconciliation/no-statement':
      'Rekening koran baru sampai {until}; untuk {day} belum ada.',
    'bank-reconciliation/balance-differs':
      'Saldo di kertas bank Rp {balance}, padahal baris yang tersimpan sampai Rp {bank}: selisih Rp {difference}.',
    'bank-reconciliation/unproved':
      'Masih ada selisih Rp {difference} yang berasal dari sebelum {opened}: saldo awal bank dan saldo buku saat itu berbeda.',
    'bank-reconciliation/reopened': 'Rekonsiliasi ini sudah dibuka kembali.',
    'bank-reconciliation/not-last': 'Ada rekonsiliasi sesudah {day}; buka yang terakhir dulu.',
  },
  {
    'bank-account/absent': 'This bank account was not found.',
    'bank-account/closed': 'This bank account is closed ({day}).',
    'bank-account/closed-before':
      'This account is followed since {day}; it cannot be closed before.',
    'bank-account/not-cash': 'Account {account} is no cash or bank account.',
    'bank-account/taken':
      'Account {account} has a bank account already. One account, one bank account.',
    'bank-account/future': 'The first day has not come; today is {today}.',
    'bank-account/no-amount-column': 'Fill in the amount column, or those of in and out.',
    'bank-file/too-large': 'The file {file} is too large; at most {most}.',
    'bank-file/too-many': 'This file holds more than {most} movements. Download it month by month.',
    'bank-file/empty': 'The file {file} is empty.',
    'bank-file/not-text':
      'The file {file} is no CSV, MT940 or camt.053. Download CSV from the bank, not PDF or Excel.',
    'bank-file/not-readable': 'The file {file} cannot be read to its end. Download it anew.',
    'bank-file/unknown':
      'The layout of {file} is not known. Name its columns once under Account settings, and upload again.',
    'bank-file/no-columns': 'The expected column titles are not in {file}.',
    'bank-file/no-movements': 'The file {file} holds no movements.',
    'bank-file/many-accounts':
      'The file {file} holds several accounts ({numbers}). Download one by one.',
    'bank-file/entities':
      'The file {file} declares XML entities. No bank writes them; it is refused.',
    'bank-file/xml': '{file}, {place}: the XML is broken ({text}). Download it anew.',
    'bank-file/unfit': 'The file {file} was not read: {count} things amiss. Nothing was kept.',
    'bank-file/day': '{place}: “{text}” is no day. Right would be 31/03/2026.',
    'bank-file/amount':
      '{place}: “{text}” is no amount. Right would be 1.250.000,00 or 1,250,000.00.',
    'bank-file/side': '{place}: “{text}” is no direction. Right would be CRDT or DBIT.',
    'bank-file/currency':
      '{place}: the currency is not IDR (“{text}”). Only rupiah accounts are followed.',
    'bank-file/quote':
      '{place}: the quote in “{text}” is not closed, so that the rows below it were read as its text.',
    'bank-file/tag': '{place}: “{text}” is not as MT940 has it.',
    'bank-file/tag-missing': '{place}: {tag} is missing, and must be there.',
    'bank-file/balance':
      '{place}: the balance says {found} and should be {right}. A row may be missing.',
    'bank-file/sum':
      '{place}: opening {opening} and the movements do not come to the closing {closing}; {difference} off.',
    'bank-file/page': '{place}: this page begins with {found}, the one before ended with {right}.',
    'bank-file/batch': '{place}: the parts come to {found}, the movement is {right}.',
    'bank-statement/absent': 'This statement was not found.',
    'bank-statement/undone': 'This import was undone already.',
    'bank-statement/matched': '{count} of its lines are matched. Loosen them first.',
    'bank-statement/reconciled':
      'There is a line of {day}, but this account is reconciled up to {until}.',
    'bank-statement/other-account': 'This file is of another account ({text}).',
    'bank-statement/before-opening':
      'There is a line of {day}, but this account is followed since {opened}.',
    'bank-statement/gap':
      'The statement of {from} to {to} is missing: the file opens with Rp {opening}, what is kept ends with Rp {right}. Upload the missing one first.',
    'bank-statement/opening-differs':
      'The file opens with Rp {opening}; what is kept before it comes to Rp {right}.',
    'bank-statement/closing-differs':
      'With the lines kept already the closing would be Rp {right}; the file says Rp {closing}. It overlaps another and differs from it.',
    'bank-match/absent': 'This match was not found.',
    'bank-match/not-open': 'Somebody matched one of these lines. Reload the page.',
    'bank-match/too-few': 'Choose at least two lines that cancel each other out.',
    'bank-match/unequal':
      'The bank’s lines come to Rp {bank}, those of the books to Rp {books}: Rp {difference} off.',
    'bank-match/reconciled': 'This match is reconciled (up to {until}).',
    'bank-line/not-open': 'This line of the bank is matched already, or gone.',
    'bank-line/itself': 'The account against it cannot be the bank account itself.',
    'bank-rule/absent': 'This rule was not found.',
    'bank-rule/too-short': 'Write at least three letters, or the rule would know other lines too.',
    'bank-reconciliation/absent': 'This reconciliation was not found.',
    'bank-reconciliation/before-opening': 'This account is followed since {opened}.',
    'bank-reconciliation/not-later': 'Reconciled up to {until} already; choose a later day.',
    'bank-reconciliation/no-statement': 'Statements reach {until}; there is none for {day} yet.',
    'bank-reconciliation/balance-differs':
      'The bank’s paper says Rp {balance}, the lines kept come to Rp {bank}: Rp {difference} off.',
    'bank-reconciliation/unproved':
      'Rp {difference} are left from before {opened}: the bank’s opening balance and that of the books differed.',
    'bank-reconciliation/reopened': 'This reconciliation was reopened already.',
    'bank-reconciliation/not-last':
      'There is a reconciliation after {day}; reopen the last one first.',
  },
);
