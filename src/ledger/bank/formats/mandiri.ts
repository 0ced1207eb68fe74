import { hasColumns, readCsvStatement } from './csv-statement.ts';
import type { CsvColumns } from './csv-statement.ts';
import { defineStatementFormat } from './read-statement.ts';

const columns: CsvColumns = {
  day: ['DATE', 'POST DATE', 'POSTDATE', 'TGL', 'TANGGAL'],
  memo: ['DESCRIPTION', 'REMARKS', 'ADDITIONALDESC', 'ADDITIONAL DESC', 'RINCIAN TRANSAKSI'],
  reference: ['REFERENCE NO', 'NO REFERENSI'],
  in: ['CREDIT', 'CREDIT AMOUNT', 'KREDIT'],
  out: ['DEBIT', 'DEBIT AMOUNT', 'DEBET'],
  balance: ['CLOSE BALANCE', 'BALANCE', 'SALDO'],
};

/** Mandiri Cash Management and Kopra: an account number in every row, in and out in two columns. */
export const mandiri = defineStatementFormat({
  code: 'mandiri',
  title: 'Mandiri · MCM, Kopra, Livin’ (CSV)',
  sniff: (file) =>
    hasColumns(file, columns) &&
    /account\s*no|accountno|rincian transaksi|val\.? ?date/i.test(file.text.slice(0, 2000)),
  read: (file) => readCsvStatement(file, columns),
});
