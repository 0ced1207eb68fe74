import type pg from 'pg';
import { tableRows } from './archive-source.view.ts';
import type { ArchiveTable, PartOfRow } from './archive-table.view.ts';

/** Which rows of which organisation, and which of their columns. */
export interface WantedRows {
  readonly table: ArchiveTable;
  readonly part: PartOfRow;
  readonly orgId: string;
}

/** A table's part as an archive holds it, before it may be sealed; `tell` hears of each batch of rows. */
export async function* contentOf(
  client: pg.ClientBase,
  { table, part, orgId }: WantedRows,
  tell: (many: number) => Promise<void> | void = () => undefined,
): AsyncGenerator<Buffer, void> {
  for await (const batch of tableRows(client, table, part, orgId)) {
    yield Buffer.from(`${batch.join('\n')}\n`);
    await tell(batch.length);
  }
}
