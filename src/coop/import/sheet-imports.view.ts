import { sql } from 'kysely';
import type { Day } from '#base/day.ts';
import type { Actor, Ground } from '#base/ground.ts';
import type { Money } from '#base/money.ts';
import { read } from '#base/read.ts';
import { readDraft, openDraftFiles } from './draft.store.ts';
import type { Draft } from './draft.ts';
import type { SheetFile } from '#ledger/import/sheet.ts';

/** An import as the list shows it. */
export interface ListedImport {
  readonly id: string;
  readonly at: Date;
  readonly day: Day;
  readonly files: readonly string[];
  readonly opening: boolean;
  readonly taken: number;
  readonly held: number;
  readonly known: number;
  readonly by: string | null;
  readonly undoneAt: Date | null;
}

/** An entry that an import booked, or that undid it. */
export interface ImportEntry {
  readonly id: string;
  readonly number: string;
  readonly day: Day;
  readonly memo: string;
  readonly total: Money;
}

/** One import with its entries. */
export interface ImportCard extends ListedImport {
  readonly undoneBy: string | null;
  readonly entries: readonly ImportEntry[];
}

/** Uploaded files that wait, as the list shows them. */
export interface ListedDraft {
  readonly id: string;
  readonly at: Date;
  readonly files: readonly { readonly name: string }[];
  readonly by: string | null;
}

const listed = sql`i.id, i.at, i.day, i.files, i.opening, i.taken, i.held, i.known,
  (select l.name from login l where l.id = d.login_id) as by, i.undone_at as "undoneAt"`;

/** Past imports, the newest first; a page of them, older than the one named. */
export function sheetImports(
  ground: Ground,
  actor: Actor,
  before?: string,
): Promise<{ imports: readonly ListedImport[]; next: string | null }> {
  const most = 30;
  return read(ground, actor, 'books.read', async (q) => {
    const rows = await q.many(sql<ListedImport>`
      select ${listed} from sheet_import i join deed d on d.org_id = i.org_id and d.id = i.deed_id
      where i.org_id = ${q.orgId} ${before === undefined ? sql`` : sql`and i.id < ${before}::uuid`}
      order by i.id desc limit ${most + 1}`);
    const imports = rows.slice(0, most);
    return { imports, next: rows.length > most ? imports.at(-1)!.id : null };
  });
}

/** Uploaded files that nobody has decided about yet. */
export function sheetDrafts(ground: Ground, actor: Actor): Promise<ListedDraft[]> {
  return read(ground, actor, 'import.run', (q) =>
    q.many(sql<ListedDraft>`
      select i.id, i.at, i.files, (select l.name from login l where l.id = d.login_id) as by
      from import_draft i join deed d on d.org_id = i.org_id and d.id = i.deed_id
      where i.org_id = ${q.orgId} order by i.id desc limit 30`),
  );
}

/** One import with the entries of its deed, or undefined. */
export function importCard(
  ground: Ground,
  actor: Actor,
  id: string,
): Promise<ImportCard | undefined> {
  return read(ground, actor, 'books.read', async (q) => {
    const found = q.maybe(sql<Omit<ImportCard, 'entries'>>`
      select ${listed}, (select l.name from deed u join login l on l.id = u.login_id
        where u.org_id = i.org_id and u.id = i.undone_deed_id) as "undoneBy"
      from sheet_import i join deed d on d.org_id = i.org_id and d.id = i.deed_id
      where i.org_id = ${q.orgId} and i.id = ${id}::uuid`);
    const entries = q.many(sql<ImportEntry>`
      select e.id, e.number, e.day, e.memo, (select coalesce(sum(l.amount) filter (where l.amount > 0), 0)::bigint
        from line l where l.org_id = e.org_id and l.entry_id = e.id) as total
      from sheet_import i join entry e on e.org_id = i.org_id and e.deed_id in (i.deed_id, i.undone_deed_id)
      where i.org_id = ${q.orgId} and i.id = ${id}::uuid order by e.id limit 50`);
    const [row, booked] = await Promise.all([found, entries]);
    return row && { ...row, entries: booked };
  });
}

/**
 * Uploaded files that wait for a decision, without what they hold.
 * @throws Refusal `import/draft-absent`
 */
export function sheetDraft(ground: Ground, actor: Actor, id: string): Promise<Draft> {
  return read(ground, actor, 'import.run', (q) => readDraft(q, id));
}

/**
 * What uploaded files hold, for the check.
 * @throws Refusal `import/draft-absent`
 */
export function draftFiles(ground: Ground, actor: Actor, id: string): Promise<SheetFile[]> {
  return read(ground, actor, 'import.run', (q) => openDraftFiles(q, id));
}
