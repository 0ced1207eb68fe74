import { defineWords } from '#base/words.ts';

/** What stands on the paper of a report beside its own words. */
export const reportPaperWords = defineWords(
  {
    note: 'Catatan',
    day: 'Tanggal',
    voucher: 'Bukti',
    row: 'Uraian',
    code: 'Kode',
    part: 'Kolom, bagian',
    partOf: 'dari',
    empty: 'Tidak ada catatan pada tanggal dan tempat ini.',
    rupiah: 'dalam rupiah',
    chair: 'Ketua',
    treasurer: 'Bendahara',
    supervisor: 'Pengawas',
    cashier: 'Kasir',
  },
  {
    note: 'Note',
    day: 'Day',
    voucher: 'Voucher',
    row: 'Item',
    code: 'Code',
    part: 'Columns, part',
    partOf: 'of',
    empty: 'Nothing was booked on these days and at this place.',
    rupiah: 'in rupiah',
    chair: 'Chair',
    treasurer: 'Treasurer',
    supervisor: 'Supervisor',
    cashier: 'Cashier',
  },
);
