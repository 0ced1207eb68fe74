import { hasColumns, readCsvStatement } from './csv-statement.ts';
import type { CsvColumns } from './csv-statement.ts';
import { defineStatementFormat } from './read-statement.ts';

const columns: CsvColumns = {
  day: ['POST DATE', 'POSTING DATE'],
  memo: ['DESCRIPTION', 'TRANSACTION DESCRIPTION'],
  reference: ['JOURNAL NO', 'JOURNAL'],
  amount: ['AMOUNT'],
  side: ['DB CR', 'DR CR', 'D K', 'D C', 'DK'],
  balance: ['BALANCE'],
};

/** BNIDirect: one amount, its side in a column of its own. */
export const bni = defineStatementFormat({
  code: 'bni',
  title: 'BNI · BNIDirect (CSV)',
  sniff: (file) => hasColumns(file, columns),
  read: (file) => readCsvStatement(file, columns),
});
