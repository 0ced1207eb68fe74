import type { Deed } from '#base/act.ts';
import { build } from '#base/db/connect.ts';
import { newId } from '#base/id.ts';
import type { Title } from '#base/words.ts';
import type { Notes } from './notes.ts';

/** Queues what somebody wrote for a section; it stands before what was written earlier. */
export function queueNoteText(deed: Deed, year: number, section: string, text: Title): void {
  deed.write(
    build.insertInto('note_text').values({
      ...{ org_id: deed.orgId, id: newId(), year, section },
      ...{ body: JSON.stringify(text), at: deed.at, deed_id: deed.id },
    }),
  );
}

/** Queues notes as they are kept from now on. */
export function queueFixedNotes(deed: Deed, id: string, notes: Notes, hash: string): void {
  deed.write(
    build.insertInto('note_fixed').values({
      ...{ org_id: deed.orgId, id, year: notes.year, content: JSON.stringify(notes), hash },
      ...{ at: deed.at, deed_id: deed.id },
    }),
  );
}
