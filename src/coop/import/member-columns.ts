import { hasAnyWord } from '#ledger/import/label.ts';
import { columnLetter, columnOf } from '#ledger/import/sheet.ts';
import { matchColumns } from '#ledger/import/table.ts';
import type { ColumnUse, Synonym, Table } from '#ledger/import/table.ts';

/** What a column of a member sheet may mean; `otherBalance` may stand more than once. */
export const memberFields = [
  'number',
  'name',
  'nik',
  'sex',
  'birth',
  'phone',
  'stall',
  'joined',
  'entryShare',
  'mandatoryShare',
  'savings',
  'ceiling',
  'term',
  'instalments',
  'outstanding',
  'otherBalance',
] as const;
export type MemberField = (typeof memberFields)[number];

/** The words by which cooperatives head these columns, in the spelling of `wordsOf`. */
export const memberSynonyms: readonly Synonym<MemberField>[] = [
  { field: 'number', words: 'no anggota', not: 'telepon', weight: 4 },
  { field: 'number', words: 'no induk', not: 'kependudukan', weight: 4 },
  { field: 'number', words: 'kode anggota', weight: 4 },
  { field: 'number', words: 'id anggota', weight: 4 },
  { field: 'number', words: 'no buku', weight: 3 },
  { field: 'number', words: 'nia', weight: 3 },
  { field: 'number', words: 'no', alone: true, weight: 1 },
  { field: 'number', words: 'no urut', alone: true, weight: 1 },
  { field: 'name', words: 'nama anggota', weight: 4 },
  { field: 'name', words: 'nama lengkap', weight: 4 },
  { field: 'name', words: 'nama', not: 'ibu usaha kios lapak pasar toko bank kelompok', weight: 2 },
  { field: 'name', words: 'name', weight: 2 },
  { field: 'nik', words: 'nik', weight: 5 },
  { field: 'nik', words: 'ktp', weight: 5 },
  { field: 'nik', words: 'no identitas', weight: 4 },
  { field: 'nik', words: 'no induk kependudukan', weight: 6 },
  { field: 'sex', words: 'l/p', alone: true, weight: 4 },
  { field: 'sex', words: 'p/l', alone: true, weight: 4 },
  { field: 'sex', words: 'lp', alone: true, weight: 3 },
  { field: 'sex', words: 'jk', alone: true, weight: 3 },
  { field: 'sex', words: 'kelamin', weight: 4 },
  { field: 'sex', words: 'gender', weight: 3 },
  { field: 'birth', words: 'tanggal lahir', weight: 5 },
  { field: 'birth', words: 'ttl', weight: 4 },
  { field: 'birth', words: 'lahir', not: 'tempat', weight: 3 },
  { field: 'phone', words: 'telepon', weight: 4 },
  { field: 'phone', words: 'kontak', weight: 2 },
  { field: 'stall', words: 'lapak', not: 'nama', weight: 4 },
  { field: 'stall', words: 'kios', not: 'nama', weight: 4 },
  { field: 'stall', words: 'los', weight: 3 },
  { field: 'stall', words: 'stan', weight: 3 },
  { field: 'stall', words: 'blok', weight: 2 },
  { field: 'joined', words: 'tanggal masuk', weight: 5 },
  { field: 'joined', words: 'tanggal gabung', weight: 5 },
  { field: 'joined', words: 'tanggal bergabung', weight: 5 },
  { field: 'joined', words: 'anggota sejak', weight: 5 },
  { field: 'joined', words: 'tanggal daftar', weight: 4 },
  { field: 'joined', words: 'tanggal anggota', weight: 4 },
  { field: 'joined', words: 'masuk', alone: true, weight: 2 },
  { field: 'joined', words: 'tmt', weight: 2 },
  { field: 'entryShare', words: 'simpanan pokok', not: 'total jumlah', weight: 5 },
  { field: 'entryShare', words: 'simpok', weight: 4 },
  { field: 'entryShare', words: 'sp', alone: true, weight: 2 },
  { field: 'entryShare', words: 'pokok', alone: true, weight: 2 },
  { field: 'mandatoryShare', words: 'simpanan wajib', weight: 5 },
  { field: 'mandatoryShare', words: 'simwa', weight: 4 },
  { field: 'mandatoryShare', words: 'wajib', weight: 3 },
  { field: 'mandatoryShare', words: 'sw', alone: true, weight: 2 },
  { field: 'savings', words: 'simpanan sukarela', weight: 5 },
  { field: 'savings', words: 'sukarela', weight: 4 },
  { field: 'savings', words: 'tabungan anggota', weight: 4 },
  { field: 'savings', words: 'tabungan', alone: true, weight: 3 },
  { field: 'savings', words: 'ss', alone: true, weight: 2 },
  { field: 'ceiling', words: 'plafon', weight: 5 },
  { field: 'ceiling', words: 'plafond', weight: 5 },
  { field: 'ceiling', words: 'jumlah pinjaman', not: 'sisa saldo', weight: 3 },
  { field: 'ceiling', words: 'besar pinjaman', weight: 3 },
  { field: 'ceiling', words: 'pinjaman awal', weight: 3 },
  { field: 'ceiling', words: 'realisasi', weight: 2 },
  { field: 'term', words: 'jangka waktu', not: 'tanggal', weight: 5 },
  { field: 'term', words: 'jk waktu', weight: 5 },
  { field: 'term', words: 'jw', weight: 3 },
  { field: 'term', words: 'tenor', weight: 5 },
  { field: 'term', words: 'lama', not: 'saldo', weight: 2 },
  { field: 'instalments', words: 'angsuran ke', weight: 5 },
  { field: 'instalments', words: 'cicilan ke', weight: 5 },
  { field: 'instalments', words: 'angsuran dibayar', weight: 4 },
  { field: 'outstanding', words: 'sisa pokok', weight: 6 },
  { field: 'outstanding', words: 'sisa pinjaman', weight: 5 },
  { field: 'outstanding', words: 'saldo pinjaman', weight: 5 },
  { field: 'outstanding', words: 'baki debit', weight: 5 },
  { field: 'outstanding', words: 'outstanding', weight: 4 },
  { field: 'outstanding', words: 'sisa', alone: true, weight: 3 },
];

const otherKinds = 'simpanan tabungan deposito berjangka';
const otherNot = 'jumlah total tanggal bunga jasa no bulan setoran tarikan penarikan saldo';

/**
 * Proposes what the columns of a member sheet mean. A column of savings that is none of the known three
 * is a balance of another control account; which one, its name tells against the trial balance later.
 */
export function proposeColumns(table: Table): ColumnUse<MemberField>[] {
  const known = matchColumns(table.columns, memberSynonyms);
  const taken = new Set(known.map(({ column }) => column));
  const used = new Set(
    table.columns.filter(({ column }) => taken.has(column)).map(({ words }) => words),
  );
  const others = table.columns.filter(
    ({ column, words }) =>
      !taken.has(column) &&
      !used.has(words) &&
      hasAnyWord(words, otherKinds) &&
      !hasAnyWord(words, otherNot),
  );
  return [...known, ...others.map(({ column }) => ({ column, field: 'otherBalance' as const }))]
    .toSorted((a, b) => a.column - b.column)
    .map(({ column, field }) => ({ column: columnLetter(column), field }));
}

/** Columns that are headed like one that is used already: which of the two is meant nobody can tell. */
export function repeatedHeads(
  table: Table,
  uses: readonly ColumnUse<MemberField>[],
): { column: string; first: string }[] {
  const first = new Map(
    uses.map((use) => [table.columns[columnOf(use.column)]?.words ?? '', use.column]),
  );
  const used = new Set(uses.map((use) => use.column));
  return table.columns.flatMap(({ column, words }) => {
    const letter = columnLetter(column);
    const twin = first.get(words);
    return words !== '' && twin !== undefined && !used.has(letter)
      ? [{ column: letter, first: twin }]
      : [];
  });
}
