import { hasColumns, readCsvStatement } from './csv-statement.ts';
import type { CsvColumns } from './csv-statement.ts';
import { defineStatementFormat } from './read-statement.ts';

const columns: CsvColumns = {
  day: ['TANGGAL TRANSAKSI', 'TRANSACTION DATE'],
  memo: ['URAIAN TRANSAKSI', 'TRANSACTION DESCRIPTION'],
  reference: ['TELLER', 'USER ID'],
  in: ['KREDIT', 'CREDIT'],
  out: ['DEBET', 'DEBIT'],
  balance: ['SALDO', 'BALANCE'],
};
const raw: CsvColumns = {
  day: ['TGL TRAN'],
  memo: ['DESK TRAN'],
  reference: ['SEQ'],
  in: ['MUTASI KREDIT'],
  out: ['MUTASI DEBET'],
  balance: ['SALDO AKHIR MUTASI'],
};

/** BRI: the statement as printed (with the teller), and the raw table of CMS and Qlola. */
export const bri = defineStatementFormat({
  code: 'bri',
  title: 'BRI · CMS, Qlola (CSV)',
  sniff: (file) => hasColumns(file, columns) || hasColumns(file, raw),
  read: (file) => readCsvStatement(file, hasColumns(file, raw) ? raw : columns),
});
