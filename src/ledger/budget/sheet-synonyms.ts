import type { Synonym } from '../import/table.ts';

type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
/** What a column of a budget's sheet holds; `m1` is January. */
export type SheetField = 'code' | 'name' | 'unit' | 'total' | `m${MonthNumber}`;

const monthWords: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'february', 'pebruari'],
  ['maret', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'ags', 'aug', 'august'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct', 'october'],
  ['november', 'nov', 'nopember'],
  ['desember', 'des', 'dec', 'december'],
];

/** The words by which a budget's columns are known, in both languages. */
export const sheetSynonyms: readonly Synonym<SheetField>[] = [
  { field: 'code', words: 'kode', weight: 3 },
  { field: 'code', words: 'no akun', weight: 4 },
  { field: 'code', words: 'akun', alone: true, weight: 1 },
  { field: 'code', words: 'code', weight: 3 },
  { field: 'name', words: 'nama akun', weight: 5 },
  { field: 'name', words: 'nama', weight: 3 },
  { field: 'name', words: 'uraian', weight: 3 },
  { field: 'name', words: 'account', weight: 2 },
  { field: 'name', words: 'name', weight: 3 },
  { field: 'unit', words: 'unit', weight: 2 },
  { field: 'total', words: 'setahun', weight: 3 },
  { field: 'total', words: 'jumlah', weight: 2 },
  { field: 'total', words: 'total', weight: 2 },
  { field: 'total', words: 'year', weight: 1 },
  ...monthWords.flatMap((words, i) =>
    words.map((word): Synonym<SheetField> => ({
      field: `m${(i + 1) as MonthNumber}`,
      words: word,
      weight: 4,
    })),
  ),
];
