import { dayText } from '#base/day-text.ts';
import type { Day } from '#base/day.ts';
import { zero } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { Title } from '#base/words.ts';
import { named } from '#ledger/statements/define-report.ts';
import type { NotedStatement, NotesSource } from './notes-source.ts';
import type { NoteFacts } from './placeholders.ts';

/** What the names in the texts stand for. */
export function namesOf(source: NotesSource): NoteFacts {
  const { facts, year, on, before, sheet, income, cash } = source;
  const known = new Map<string, Title | Money>([
    ['koperasi.nama', named(facts.name)],
    ['koperasi.badan-hukum', named(facts.legalNumber || '…')],
    ['koperasi.alamat', named(facts.address || '…')],
    // Figures have one notation in both languages (decision 0014).
    ['anggota.jumlah', named(facts.members.toLocaleString('id-ID'))],
    ['tahun', named(String(year))],
    ['tanggal', longDay(on)],
    ['tanggal.lalu', longDay(before)],
  ]);
  const put = (name: string, of: NotedStatement, amounts: readonly Money[] = []) => {
    for (const [i, key] of [name, `${name}.lalu`].entries()) {
      const column = of.columns[i];
      const missing = column?.unbooked === 'wholly' ? column.missing : undefined;
      known.set(key, missing ?? amounts[i] ?? zero);
    }
  };
  const at = ({ rows }: NotedStatement, code: string) =>
    rows.find((row) => row.code === code)?.amounts;
  put('kas.total', sheet, cash);
  put('aset.total', sheet, at(sheet, 'total-assets'));
  put('ekuitas.total', sheet, at(sheet, 'total-equity'));
  put('shu', income, at(income, 'net-result'));
  for (const statement of [sheet, income])
    for (const row of statement.rows) put(`pos.${row.code}`, statement, row.amounts);
  return known;
}

function longDay(on: Day): Title {
  return { id: dayText(on, 'id', 'long'), en: dayText(on, 'en', 'long') };
}
