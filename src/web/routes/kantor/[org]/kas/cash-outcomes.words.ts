import { defineWords } from '#base/words.ts';

/** What decisions on cash came to. */
export const cashOutcomeWords = defineWords(
  {
    'set-up': 'Akun kas teller sudah siap.',
    added: 'Laci ditambahkan.',
    renamed: 'Nama laci diganti.',
    retired: 'Laci tidak dipakai lagi.',
    vault: 'Akun brankas disimpan.',
    offered: 'Uang diserahkan; menunggu dihitung penerima.',
    moved: 'Uang dipindahkan dan dibukukan.',
    accepted: 'Uang diterima.',
    refused: 'Serah terima ditolak.',
    withdrawn: 'Serah terima ditarik kembali.',
    checked: 'Pemeriksaan dicatat. Selisih terhadap buku: Rp {difference}.',
    counted: 'Laci dihitung dan siap diserahkan.',
    'counted.difference': 'Laci dihitung; selisih Rp {difference} dibukukan.',
    closed: 'Hari ditutup.',
    reopened: 'Hari dibuka kembali.',
  },
  {
    'set-up': 'The accounts of tellers’ cash are ready.',
    added: 'The drawer was added.',
    renamed: 'The drawer has another name.',
    retired: 'The drawer is out of use.',
    vault: 'The account of the vault was saved.',
    offered: 'The cash is offered; it waits for the taker’s count.',
    moved: 'The cash was moved and booked.',
    accepted: 'The cash was taken.',
    refused: 'The hand-over was refused.',
    withdrawn: 'The hand-over was taken back.',
    checked: 'The check is noted. Difference to the books: Rp {difference}.',
    counted: 'The drawer is counted and ready to be handed over.',
    'counted.difference': 'The drawer is counted; the difference of Rp {difference} is booked.',
    closed: 'The day is closed.',
    reopened: 'The day is open again.',
  },
);
