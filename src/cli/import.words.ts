import { defineWords } from '#base/words.ts';

/** What `sakaguru import` prints for people. */
export const importCommandWords = defineWords(
  {
    'import/rows-held':
      '{count} baris masih salah; sel pertama {cell} di lembar {sheet}, berkas {file} (antara lain {cells}). Lihat semuanya dengan --check, perbaiki, lalu ulangi; atau masukkan baris yang baik saja dengan --good.',
    'import.members':
      '{file}, lembar {sheet}: kepala tabel baris {head}, {count} anggota di baris {rows}.',
    'import.trial': '{file}, lembar {sheet}: neraca saldo, {count} akun, per {day}.',
    'import.ignored': '{file}, lembar {sheet}: tidak dipakai.',
    'import.sum': '{account}: anggota {members}, neraca saldo {ledger}, selisih {difference}.',
    'import.follow': '    akibatnya: {text} {explained}',
    'import.clean': 'Tidak ada kesalahan.',
    'import.faulty': '{errors} sel salah, {warnings} sel perlu dilihat, dari {rows} baris.',
    'import.unwritten': 'Belum ada yang ditulis ke buku.',
    'import.progress': 'Mengimpor, langkah',
    'import.known': '{count} anggota sudah terdaftar dan dilewati: {numbers}.',
    'import.nothing': 'Tidak ada baris baru; tidak ada yang dibukukan.',
    'import.done':
      '{taken} anggota masuk dengan {entries} jurnal per {day}; {held} baris ditahan. Impor {id}.',
    'import.undone': 'Impor dibatalkan dengan {entries} jurnal balik.',
    'import.hints':
      '{count} hal lain yang boleh dilihat: lapak yang dipakai bersama, umur saat masuk.',
  },
  {
    'import/rows-held':
      '{count} rows are still at fault; the first cell is {cell} in sheet {sheet} of {file} (among them {cells}). See them all with --check, mend them and try again; or bring in only the good rows with --good.',
    'import.members':
      '{file}, sheet {sheet}: header in row {head}, {count} members in rows {rows}.',
    'import.trial': '{file}, sheet {sheet}: trial balance, {count} accounts, as of {day}.',
    'import.ignored': '{file}, sheet {sheet}: not used.',
    'import.sum': '{account}: members {members}, trial balance {ledger}, difference {difference}.',
    'import.follow': '    so: {text} {explained}',
    'import.clean': 'No faults.',
    'import.faulty': '{errors} cells at fault, {warnings} cells to look at, of {rows} rows.',
    'import.unwritten': 'Nothing has been written to the books.',
    'import.progress': 'Importing, step',
    'import.known': '{count} members are in the register already and were skipped: {numbers}.',
    'import.nothing': 'No row is new; nothing was booked.',
    'import.done':
      '{taken} members came in by {entries} entries of {day}; {held} rows were held back. Import {id}.',
    'import.undone': 'The import was undone by {entries} reversing entries.',
    'import.hints': '{count} other things that may be looked at: shared stalls, age on joining.',
  },
);
