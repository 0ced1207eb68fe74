import { fileSubjects } from '#app.ts';
import { filesOn } from '#base/files/file-card.view.ts';
import { inWords } from '#base/in-words.ts';
import { fromDecimal } from '#base/money.ts';
import { shownEntry } from '../shown-entry.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const entry = await shownEntry(locals.app, locals.actor, params.id);
  const { app, actor } = locals;
  const files = await filesOn(app, actor, fileSubjects, { kind: 'entry', id: entry.id });
  return {
    entry,
    documents: files.map(({ name }) => name),
    words: inWords(fromDecimal(entry.amount), locals.language),
    printedAt: locals.app.now().toISOString(),
  };
};
