import { dayTitle } from '#base/day-text.ts';
import { decimal, sum } from '#base/money.ts';
import { roleTitles } from '#base/people/roles.ts';
import type { Title } from '#base/words.ts';
import { depreciationMethods } from '#ledger/assets/methods/all.ts';
import { cellDecimal, named } from '#ledger/statements/define-report.ts';
import type { AnyReportRow, ReportColumn } from '#ledger/statements/define-report.ts';
import { noteSections } from '#ledger/statements/note-numbers.ts';
import type { ReportedAccount } from '#ledger/statements/reported-chart.view.ts';
import { textSections } from './default-texts.ts';
import type { NoteColumn, Notes, NoteSection, NoteTable } from './notes.ts';
import { namesOf } from './note-names.ts';
import { fillIn } from './placeholders.ts';
import type { NotesSource } from './notes-source.ts';
import { rowTable } from './row-notes.ts';
import type { RowNote } from './row-notes.ts';

const text: Title = { id: 'Uraian', en: 'Item' };

/** The notes of a year, every figure from the books. */
export function buildNotes(source: NotesSource): Notes {
  const { year, on, before, facts } = source;
  const known = namesOf(source);
  const written = new Map(facts.texts.map((own) => [own.section, own.text]));
  const said = (code: string, fallback: Title) => fillIn(written.get(code) ?? fallback, known);
  const plain = textSections.map(({ code, number, title, level, text: fallback }): NoteSection => {
    const tables = tablesOf(code, source);
    return { code, number, title, level, text: said(code, fallback), tables };
  });
  const at = plain.findIndex(({ number }) => number === '6');
  const rows = [...rowSections('sheet', source, said), ...rowSections('income', source, said)];
  const sections = plain.toSpliced(at, 0, ...rows);
  const { remarks } = source;
  return {
    ...{ format: 'sakaguru/notes/2', year, org: facts.name, on, before, sections },
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}

const rowHeads = {
  sheet: {
    number: noteSections['balance-sheet'],
    title: {
      id: 'Penjelasan pos laporan posisi keuangan',
      en: 'Notes to the statement of financial position',
    },
  },
  income: {
    number: noteSections['income-statement'],
    title: { id: 'Penjelasan pos perhitungan hasil usaha', en: 'Notes to the income statement' },
  },
} as const;

const nothing: Title = { id: '', en: '' };

function rowSections(
  which: 'sheet' | 'income',
  source: NotesSource,
  said: (code: string, fallback: Title) => Title,
): NoteSection[] {
  const { number, title } = rowHeads[which];
  const code = which === 'sheet' ? 'pos-neraca' : 'pos-hasil-usaha';
  const head: NoteSection = {
    code,
    number,
    title,
    level: 1,
    text: said(code, nothing),
    tables: [],
  };
  const columns = which === 'sheet' ? dayColumns(source) : yearColumns(source);
  const [assetRow] = source.sheet.notes.filter((note) => holds(note, 'fixed-asset'));
  const [cashRow] = source.sheet.notes.filter((note) =>
    note.row.accountIds.some((id) => accountOf(source, id)?.cashFlowClass === 'cash'),
  );
  return [
    head,
    ...source[which].notes.map((note): NoteSection => {
      const own = `${which}-${note.row.code}`;
      const tables = [
        rowTable(note, columns),
        ...(which === 'sheet' && note === cashRow ? bankTables(source) : []),
        ...(which === 'sheet' && note === assetRow ? assetTables(source) : []),
      ];
      const { title: rowTitle } = note.row;
      return {
        ...{ code: own, number: note.number, title: rowTitle, level: 2 },
        text: said(own, nothing),
        tables,
      };
    }),
  ];
}

function holds({ parts }: RowNote, sakClass: string): boolean {
  return parts.some(({ account }) => account?.sakClass === sakClass);
}

function accountOf({ accounts }: NotesSource, id: string): ReportedAccount | undefined {
  return accounts.find((account) => account.id === id);
}

function dayColumns({ on, before, sheet }: NotesSource): NoteTable['columns'] {
  return besideText([dayTitle(on), dayTitle(before)], sheet.columns);
}

/** What was earned and spent belongs to a year, not to its last day. */
function yearColumns({ year, income }: NotesSource): NoteTable['columns'] {
  return besideText([named(String(year)), named(String(year - 1))], income.columns);
}

function besideText(titles: readonly Title[], of: readonly ReportColumn[]): NoteTable['columns'] {
  const amounts = titles.map((title, i): NoteColumn => {
    const missing = of[i]?.unbooked === 'wholly' ? of[i].missing : undefined;
    return { title, isAmount: true, ...(missing ? { missing } : {}) };
  });
  return [{ title: text, isAmount: false }, ...amounts];
}

function tablesOf(code: string, source: NotesSource): NoteTable[] {
  if (code === 'umum') return officerTables(source);
  if (code === 'kebijakan-aset') return classTables(source);
  if (code === 'ekuitas') {
    const rows = source.equity.rows.filter((row) => !row.code.startsWith('before:'));
    const title = { id: 'Perubahan ekuitas', en: 'Changes in equity' };
    return reportTables('equity', title, source.equity.columns, rows).map(withoutEmpty);
  }
  return [];
}

function officerTables({ facts }: NotesSource): NoteTable[] {
  if (facts.officers.length === 0) return [];
  return [
    {
      code: 'officers',
      title: { id: 'Pengurus, pengawas, dan pengelola', en: 'Board, supervisors and managers' },
      columns: [
        { title: { id: 'Jabatan', en: 'Office' }, isAmount: false },
        { title: { id: 'Nama', en: 'Name' }, isAmount: false },
      ],
      rows: facts.officers.map(({ role, name }) => ({
        isTotal: false,
        cells: [roleTitles[role], named(name)],
      })),
    },
  ];
}

function classTables({ classes }: NotesSource): NoteTable[] {
  if (classes.length === 0) return [];
  const methods = new Map(depreciationMethods.map(({ code, title }) => [code, title]));
  return [
    {
      code: 'asset-classes',
      title: { id: 'Metode dan masa manfaat', en: 'Methods and useful lives' },
      columns: [
        { title: { id: 'Kelompok', en: 'Class' }, isAmount: false },
        { title: { id: 'Metode', en: 'Method' }, isAmount: false },
        { title: { id: 'Masa manfaat', en: 'Useful life' }, isAmount: false },
      ],
      rows: classes.flatMap(({ name, versions }) => {
        const terms = versions.at(-1);
        if (!terms) return [];
        const { lifeMonths: months, method } = terms;
        const life = months === 0 ? named('–') : { id: `${months} bulan`, en: `${months} months` };
        return [
          { isTotal: false, cells: [named(name), methods.get(method) ?? named(method), life] },
        ];
      }),
    },
  ];
}

function assetTables({ assets }: NotesSource): NoteTable[] {
  const title = { id: 'Mutasi aset tetap', en: 'Movements of fixed assets' };
  return reportTables('asset-movements', title, assets.columns, assets.rows).map(withoutEmpty);
}

function reportTables(
  code: string,
  title: Title,
  columns: readonly ReportColumn[],
  rows: readonly AnyReportRow[],
): NoteTable[] {
  if (rows.length === 0) return [];
  return [
    {
      ...{ code, title },
      columns: [
        { title: text, isAmount: false },
        ...columns.map((column) => ({ title: column.title, isAmount: true })),
      ],
      rows: rows.map((row) => ({
        isTotal: row.kind === 'sum',
        // A heading has no amounts, and what lies before the books has none either.
        cells: [row.title, ...columns.map((of, i) => cellDecimal(of, row.amounts[i] ?? null))],
      })),
    },
  ];
}

/** A table without the columns that say nothing in any row, so that the others can be read. */
function withoutEmpty({ columns, rows, ...told }: NoteTable): NoteTable {
  const says = columns.map(
    ({ isAmount }, i) => !isAmount || rows.some(({ cells }) => Number(cells[i] ?? 0) !== 0),
  );
  return {
    ...told,
    columns: columns.filter((_, i) => says[i]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, i) => says[i]) })),
  };
}

function bankTables({ facts }: NotesSource): NoteTable[] {
  if (facts.banks.length === 0) return [];
  const none: Title = { id: 'belum', en: 'not yet' };
  const total = sum(facts.banks.map(({ book }) => book));
  return [
    {
      code: 'banks',
      title: { id: 'Rekening bank', en: 'Bank accounts' },
      columns: [
        { title: { id: 'Rekening', en: 'Account' }, isAmount: false },
        { title: { id: 'Direkonsiliasi sampai', en: 'Reconciled up to' }, isAmount: false },
        { title: { id: 'Saldo buku', en: 'Balance of the books' }, isAmount: true },
      ],
      rows: [
        ...facts.banks.map(({ code, name, bank, tail, book, reconciledOn }) => ({
          isTotal: false,
          cells: [
            named(`${code} ${name} · ${bank} …${tail}`),
            reconciledOn === null ? none : dayTitle(reconciledOn),
            decimal(book),
          ],
        })),
        { isTotal: true, cells: [{ id: 'Jumlah', en: 'Total' }, null, decimal(total)] },
      ],
    },
  ];
}
