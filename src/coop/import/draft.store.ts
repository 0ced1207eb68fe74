import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import type { Reads } from '#base/db/reads.ts';
import { absent } from '#base/refusal.ts';
import type { SheetFile } from '#ledger/import/sheet.ts';
import type { DraftChoices } from './draft-choices.ts';
import type { Draft } from './draft.ts';

const field = 'import.files';

/**
 * Reads a draft without what its files hold.
 * @throws Refusal `import/draft-absent`
 */
export function readDraft(q: Reads, id: string): Promise<Draft> {
  return q.one(
    sql<Draft>`select d.id, d.at, d.files, d.choices from import_draft d
      where d.org_id = ${q.orgId} and d.id = ${id}`,
    () => absent('import/draft-absent'),
  );
}

/**
 * Locks a draft for a decision, so that only one is taken.
 * @throws Refusal `import/draft-absent`
 */
export function lockDraft(q: Reads, id: string): Promise<{ id: string }> {
  return q.one(
    sql<{ id: string }>`select d.id from import_draft d
      where d.org_id = ${q.orgId} and d.id = ${id} for update`,
    () => absent('import/draft-absent'),
  );
}

/**
 * Opens the files of a draft.
 * @throws Refusal `import/draft-absent`
 */
export async function openDraftFiles(q: Reads, id: string): Promise<SheetFile[]> {
  const { sealed } = await q.one(
    sql<{ sealed: Buffer }>`select d.files_sealed as sealed from import_draft d
      where d.org_id = ${q.orgId} and d.id = ${id}`,
    () => absent('import/draft-absent'),
  );
  const opened = JSON.parse(q.keys.open(q.orgId, field, sealed)) as [string, string][];
  return opened.map(([name, text]) => ({
    name,
    bytes: new Uint8Array(Buffer.from(text, 'base64')),
  }));
}

/** Queues a new draft, its files sealed. */
export function queueDraft(deed: Deed, id: string, files: readonly SheetFile[]): void {
  const named = files.map(({ name, bytes }) => ({ name, size: bytes.length }));
  const texts = files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]);
  const sealed = deed.keys.seal(deed.orgId, field, JSON.stringify(texts));
  deed.write(sql`
    insert into import_draft (org_id, id, deed_id, at, files, files_sealed, choices)
    values (${deed.orgId}, ${id}, ${deed.id}, ${deed.at}, ${JSON.stringify(named)}::jsonb, ${sealed},
      '{"day": null, "mappings": [], "accounts": []}'::jsonb)`);
}

/** Queues other choices for a draft. */
export function queueChoices(deed: Deed, id: string, choices: DraftChoices): void {
  deed.write(sql`
    update import_draft set choices = ${JSON.stringify(choices)}::jsonb
    where org_id = ${deed.orgId} and id = ${id}`);
}

/** Queues the end of a draft: its files are gone with it. */
export function queueDraftEnd(deed: Deed, id: string): void {
  deed.write(sql`delete from import_draft where org_id = ${deed.orgId} and id = ${id}`);
}

/** The statement that forgets drafts older than an instant. */
export function draftsForgotten(orgId: string, before: Date): { text: string; values: unknown[] } {
  return {
    text: 'delete from import_draft where org_id = $1 and at < $2',
    values: [orgId, before],
  };
}
