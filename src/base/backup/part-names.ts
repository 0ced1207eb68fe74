import type { TableRegister } from '../db/table-facts.ts';
import type { Title } from '../words.ts';

/** The parts of a backup that are no table, and the two comparisons at its end. */
const others: Readonly<Record<string, Title>> = {
  opening: { id: 'kepala berkas', en: 'head of the file' },
  key: { id: 'berkas kunci', en: 'key file' },
  closing: { id: 'penutup berkas', en: 'end of the file' },
  files: { id: 'dokumen', en: 'documents' },
  books: { id: 'jumlah jurnal dan saldo', en: 'entries and balances' },
  heads: { id: 'ujung urutan segel', en: 'ends of the chains of seals' },
};

/** What a person hears of a backup's part: a table by its title, with its name for whoever looks it up. */
export function backupParts(register: TableRegister): ReadonlyMap<string, { title: Title }> {
  const titles = new Map(Object.entries(others).map(([part, title]) => [part, { title }]));
  for (const [name, { title }] of register) {
    titles.set(name, { title: { id: `${title.id} (${name})`, en: `${title.en} (${name})` } });
  }
  return titles;
}
