import { hasColumns, readCsvStatement } from './csv-statement.ts';
import type { CsvColumns } from './csv-statement.ts';
import { defineStatementFormat } from './read-statement.ts';

const columns: CsvColumns = {
  day: ['TANGGAL TRANSAKSI', 'TANGGAL'],
  memo: ['KETERANGAN'],
  amount: ['JUMLAH', 'MUTASI'],
  balance: ['SALDO'],
};
const business: CsvColumns = {
  day: ['TANGGAL', 'DATE', 'TRANSACTION DATE'],
  memo: ['KETERANGAN', 'DESCRIPTION'],
  amount: ['JUMLAH', 'AMOUNT'],
  side: ['DB CR', 'D K', 'CR DB', 'DBCR'],
  balance: ['SALDO', 'BALANCE'],
};

/** KlikBCA: days without a year, the side behind the amount (`100,000.00 DB`), sums in the foot. */
export const bca = defineStatementFormat({
  code: 'bca',
  title: 'BCA · KlikBCA, myBCA Bisnis (CSV)',
  sniff: (file) =>
    hasColumns(file, columns) &&
    !/debet|kredit|teller/i.test(file.text.slice(0, 600).split(/saldo/i)[0]!),
  read: (file) => readCsvStatement(file, hasColumns(file, business) ? business : columns),
});
