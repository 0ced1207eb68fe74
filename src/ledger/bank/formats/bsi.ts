import { hasColumns, readCsvStatement } from './csv-statement.ts';
import type { CsvColumns } from './csv-statement.ts';
import { defineStatementFormat } from './read-statement.ts';

const columns: CsvColumns = {
  day: ['TRX DATE', 'TANGGAL', 'TANGGAL TRANSAKSI', 'TRANSACTION DATE'],
  memo: ['KETERANGAN', 'DESKRIPSI', 'DESCRIPTION'],
  reference: ['FT NUMBER', 'NO REFERENSI', 'TRANSACTION ID', 'ID TRANSAKSI'],
  amount: ['JUMLAH', 'NOMINAL', 'AMOUNT'],
  side: ['D K', 'DK', 'DB CR', 'D C', 'TIPE'],
  balance: ['SALDO', 'BALANCE'],
};

/** BSI: the number of the bank's own voucher (FT) beside each movement. */
export const bsi = defineStatementFormat({
  code: 'bsi',
  title: 'BSI · Net Banking, Cash Management (CSV)',
  sniff: (file) =>
    hasColumns(file, columns) &&
    /ft number|no\.? referensi|id transaksi|transaction id/i.test(file.text.slice(0, 2000)),
  read: (file) => readCsvStatement(file, columns),
});
