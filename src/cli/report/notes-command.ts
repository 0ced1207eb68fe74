import type { Actor, Ground } from '#base/ground.ts';
import { paperFace } from '#base/paper/paper-face.view.ts';
import { printPaper } from '#base/paper/print-paper.ts';
import { figures, fromDecimal } from '#base/money.ts';
import type { Language } from '#base/words.ts';
import { cellText, headOf, notesCsv, notesXlsx } from '#coop/notes/notes-files.ts';
import { notesOrder } from '#coop/notes/notes-paper.ts';
import { notesDesk } from '#coop/notes/notes.view.ts';
import type { Notes } from '#coop/notes/notes.ts';
import { writeOut } from '../write-out.ts';

/** In which form they leave. */
interface NotesForms {
  readonly json?: true;
  readonly csv?: true;
  readonly xlsx?: string;
  readonly pdf?: string;
}

/** Where the notes are asked. */
interface NotesAt {
  readonly ground: Ground;
  readonly actor: Actor;
}

/** Writes the notes of the year of a day: for people, as JSON, CSV, XLSX, or with the statements as PDF. */
export async function notesCommand(
  at: NotesAt,
  on: string,
  options: NotesForms,
  language: Language,
): Promise<void> {
  const year = Number(on.slice(0, 4));
  if (options.pdf !== undefined) {
    const printing = { face: await paperFace(at.ground, at.actor), language, at: at.ground.now() };
    const order = await notesOrder(at.ground, at.actor, { year, isWhole: true }, printing);
    return writeOut(options.pdf, await printPaper(order));
  }
  const { notes } = await notesDesk(at.ground, at.actor, year);
  if (options.xlsx !== undefined) return writeOut(options.xlsx, await notesXlsx(notes, language));
  const text = options.json
    ? `${JSON.stringify(notes)}\n`
    : options.csv
      ? notesCsv(notes, language)
      : notesText(notes, language);
  process.stdout.write(text);
}

/** The notes for a terminal. */
function notesText(notes: Notes, language: Language): string {
  const lines = [notes.org, headOf(notes, language), ''];
  for (const { number, title, text, tables } of notes.sections) {
    lines.push(`${number} ${title[language]}`);
    if (text[language] !== '') lines.push(text[language]);
    for (const { columns, rows } of tables)
      for (const { cells } of rows) {
        const shown = columns.map(({ isAmount, missing }, i) => {
          const cell = cells[i] ?? null;
          if (!isAmount) return cellText(cell, language).padEnd(i === 0 ? 48 : 20);
          const missed = cell === null ? (missing?.[language] ?? '') : '';
          return (typeof cell === 'string' ? figures(fromDecimal(cell)) : missed).padStart(20);
        });
        lines.push(`  ${shown.join(' ').trimEnd()}`);
      }
    lines.push('');
  }
  lines.push(...(notes.remarks ?? []).map((remark) => remark[language]));
  return `${lines.join('\n')}\n`;
}
