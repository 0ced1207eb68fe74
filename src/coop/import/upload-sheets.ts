import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { textInput } from '#base/input.ts';
import { newId } from '#base/id.ts';
import { refuse, Refusal } from '#base/refusal.ts';
import { mustBeSheetFile } from '#ledger/import/read-workbook.ts';
import type { SheetFile } from '#ledger/import/sheet.ts';
import { workbookLimits } from '#ledger/import/unpack-workbook.ts';
import { queueDraft } from './draft.store.ts';

const fileInput = z.object({
  name: textInput(200),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});

/**
 * Keeps uploaded sheets, sealed, until somebody has looked at them and decided. Nothing is booked. What is
 * no sheet at all is refused by its name, for a draft of it could only be thrown away.
 */
export const uploadSheets = defineAct({
  name: 'sheets.upload',
  permission: 'import.run',
  input: z.object({ files: z.array(fileInput).max(20) }),

  run(deed, { files }) {
    if (files.length === 0) refuse('import/no-file', { field: 'files' });
    const size = files.reduce((sum, file) => sum + file.bytes.length, 0);
    if (size > workbookLimits.bytes) {
      refuse('import/too-large', { field: 'files', file: files[0]!.name, most: '25 MB' });
    }
    for (const file of files) mustBeFit(file);
    const draftId = newId();
    queueDraft(deed, draftId, apart(files));
    deed.note({ draftId });
    return { draftId };
  },
});

function mustBeFit(file: SheetFile): void {
  try {
    mustBeSheetFile(file);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refuse(error.code, { ...error.facts, field: 'files' });
  }
}

/** Two files of one name could not be told apart later: the second is counted. */
function apart(files: readonly SheetFile[]): SheetFile[] {
  const seen = new Map<string, number>();
  return files.map(({ name, bytes }) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { name: count === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${count})$1`), bytes };
  });
}
