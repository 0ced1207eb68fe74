import { z } from 'zod';
import { defineAct } from '#base/act.ts';
import { textInput, yearBetween } from '#base/input.ts';
import { refuse } from '#base/refusal.ts';
import { noteTexts } from './notes-reads.view.ts';
import { queueNoteText } from './notes.store.ts';
import { mustKnowNames } from './placeholders.ts';

/** The year of notes. */
export const yearOfNotes = yearBetween(1901, 2199);

const most = 8_000;

/**
 * Writes a section's text for a year; what was written before stays below it. Figures are named in double
 * braces and filled in from the books each time.
 *
 * @throws Refusal `notes/unknown-name`
 */
export const writeNote = defineAct({
  name: 'notes.write',
  permission: 'notes.change',
  input: z.object({
    year: yearOfNotes,
    section: z.string().regex(/^[a-z][a-z0-9-]{0,79}$/),
    text: z.strictObject({ id: textInput(most), en: textInput(most) }),
  }),

  run(deed, { year, section, text }) {
    mustKnowNames(text);
    queueNoteText(deed, year, section, text);
    deed.note({ year, section });
    return { year, section };
  },
});

/**
 * Takes over what was written for the year before, section by section, where this year has nothing yet.
 * @throws Refusal `notes/nothing-to-copy`
 */
export const copyNotes = defineAct({
  name: 'notes.copy',
  permission: 'notes.change',
  input: z.object({ year: yearOfNotes }),
  reads: (q, { year }) => ({ own: noteTexts(q, year), earlier: noteTexts(q, year - 1) }),

  run(deed, { year }, { own, earlier }) {
    const written = new Set(own.map(({ section }) => section));
    const taken = earlier.filter(({ section }) => !written.has(section));
    if (taken.length === 0) refuse('notes/nothing-to-copy', { year: year - 1 });
    for (const { section, text } of taken) queueNoteText(deed, year, section, text);
    deed.note({ year });
    return { year, sections: taken.length };
  },
});
