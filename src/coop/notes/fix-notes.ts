import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { day } from '#base/day.ts';
import { newId } from '#base/id.ts';
import { refuse } from '#base/refusal.ts';
import { wholeSet } from './note-statements.view.ts';
import { hashOf } from './notes.view.ts';
import { queueFixedNotes } from './notes.store.ts';
import { yearOfNotes } from './write-note.ts';

/**
 * Fixes the notes of a year that is over: they are kept as they are now, with the four statements, who signs
 * them and one hash over it all, whatever happens to the books. Fixing again keeps the earlier ones beside.
 *
 * @throws Refusal `notes/year-running`
 */
export const fixNotes = defineAct({
  name: 'notes.fix',
  permission: 'notes.fix',
  input: z.object({ year: yearOfNotes }),
  reads: (q, { year }) => ({ notes: wholeSet(q, year) }),

  run(deed, { year }, { notes }) {
    if (deed.businessDay <= day(`${year}-12-31`)) refuse('notes/year-running', { year });
    const [notesId, hash] = [newId(), hashOf(notes)];
    queueFixedNotes(deed, notesId, notes, hash);
    deed.note({ notesId, year, hash });
    return { notesId, hash };
  },
});
