import { isId, newId } from '#base/id.ts';
import { findOrganisation } from '#base/org/find-organisation.view.ts';
import { perform } from '#base/perform.ts';
import { absent } from '#base/refusal.ts';
import { fill } from '#base/words.ts';
import { undoImport } from '#coop/import/undo-import.ts';
import { importCommandWords } from '../import.words.ts';
import { withHouse } from '../open-house.ts';

export interface UndoOptions {
  readonly org?: string;
  readonly reason: string;
  readonly data?: string;
}

/** Undoes one import for whoever owns the machine. */
export async function undoCommand(importId: string, options: UndoOptions): Promise<void> {
  if (!isId(importId)) absent('import/absent', { id: importId.slice(0, 40) });
  await withHouse({ data: options.data, role: 'command' }, async ({ app }) => {
    const org = await findOrganisation(app.pool, options.org);
    const actor = { kind: 'operator', orgId: org.id } as const;
    const input = { importId, reason: options.reason };
    const { entries } = await perform(app, actor, undoImport, input, newId());
    process.stdout.write(`${fill(importCommandWords.id['import.undone'], { entries })}\n`);
  });
}
