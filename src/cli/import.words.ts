import { defineWords } from '#base/words.ts';

/** What `sakaguru import` prints for people. */
export const importCommandWords = defineWords(
  {
    'import.members':
      '{file}, lembar {sheet}: kepala tabel baris {head}, {count} anggota di baris {rows}.',
    'import.trial': '{file}, lembar {sheet}: neraca saldo, {count} akun, per {day}.',
    'import.ignored': '{file}, lembar {sheet}: tidak dipakai.',
    'import.sum': '{account}: anggota {members}, neraca saldo {ledger}, selisih {difference}.',
    'import.follow': '    akibatnya: {text} {explained}',
    'import.clean': 'Tidak ada kesalahan. Belum ada yang ditulis ke buku.',
    'import.faulty':
      '{errors} sel salah, {warnings} sel perlu dilihat, dari {rows} baris. Belum ada yang ditulis ke buku.',
    'import.hints':
      '{count} hal lain yang boleh dilihat: lapak yang dipakai bersama, umur saat masuk.',
  },
  {
    'import.members':
      '{file}, sheet {sheet}: header in row {head}, {count} members in rows {rows}.',
    'import.trial': '{file}, sheet {sheet}: trial balance, {count} accounts, as of {day}.',
    'import.ignored': '{file}, sheet {sheet}: not used.',
    'import.sum': '{account}: members {members}, trial balance {ledger}, difference {difference}.',
    'import.follow': '    so: {text} {explained}',
    'import.clean': 'No faults. Nothing has been written to the books.',
    'import.faulty':
      '{errors} cells at fault, {warnings} cells to look at, of {rows} rows. Nothing has been written to the books.',
    'import.hints': '{count} other things that may be looked at: shared stalls, age on joining.',
  },
);
