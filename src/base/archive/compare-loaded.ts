import { createHash } from 'node:crypto';
import type pg from 'pg';
import { chainOn } from '../audit/chain.view.ts';
import { recomputeChain } from '../audit/verify-chain.ts';
import { refuse } from '../refusal.ts';
import { personalPart, tablePart } from './archive-format.ts';
import { contentOf } from './archive-content.ts';
import { booksOf, headOf } from './archive-source.view.ts';
import { columnsOf } from './archive-table.view.ts';
import type { ArchiveTable } from './archive-table.view.ts';
import { faultInBooks } from './load-archive.store.ts';
import type { OpenArchive } from './open-archive.ts';
import { partKeysOf, sealPart } from './sealed-part.ts';

/**
 * Reads what was loaded as an archive would be made of it, and holds it against the one it came from: every row,
 * the sums of the books, and the chain of deeds, recomputed to its head.
 *
 * @param client inside the transaction that loaded the rows
 * @throws Refusal `archive/rows-differ` {part}, `archive/books-differ` {fault}, `archive/chain-broken` {seq}
 */
export async function compareLoaded(
  client: pg.Client,
  archive: OpenArchive,
  tables: readonly ArchiveTable[],
  onRows: (done: number) => void,
): Promise<void> {
  const { organisation, books, head } = archive.manifest;
  const { id } = organisation;
  const fault = await faultInBooks(client, id);
  if (fault !== null) refuse('archive/books-differ', { fault });
  const found = await booksOf(client, id);
  if (JSON.stringify(found) !== JSON.stringify(books)) {
    refuse('archive/books-differ', { fault: 'sums' });
  }
  await compareRows(client, archive, tables, onRows);
  const { fault: broken } = await recomputeChain(chainOn(client, id), id);
  if (broken) refuse('archive/chain-broken', { seq: broken.seq ?? '' });
  const last = await headOf(client, id);
  if (last?.seq !== head?.seq || last?.hash !== head?.hash) {
    refuse('archive/chain-broken', { seq: head?.seq ?? '' });
  }
}

async function compareRows(
  client: pg.Client,
  archive: OpenArchive,
  tables: readonly ArchiveTable[],
  onRows: (done: number) => void,
): Promise<void> {
  const wanted = new Map(archive.manifest.parts.map((part) => [part.name, part.sha256]));
  const orgId = archive.manifest.organisation.id;
  let done = 0;
  for (const table of tables) {
    const name = tablePart(table.name);
    const plain = contentOf(client, { table, part: 'plain', orgId }, (many) =>
      onRows((done += many)),
    );
    if ((await digestOf(plain)) !== wanted.get(name)) refuse('archive/rows-differ', { part: name });
    if (columnsOf(table, 'personal').length === 0) continue;
    const sealedName = personalPart(table.name);
    const personal = contentOf(client, { table, part: 'personal', orgId });
    const sealed = sealPart(partKeysOf(archive.keys), sealedName, personal);
    if ((await digestOf(sealed)) !== wanted.get(sealedName)) {
      refuse('archive/rows-differ', { part: sealedName });
    }
  }
}

async function digestOf(content: AsyncIterable<Buffer>): Promise<string> {
  const digest = createHash('sha256');
  for await (const piece of content) digest.update(piece);
  return digest.digest('hex');
}
