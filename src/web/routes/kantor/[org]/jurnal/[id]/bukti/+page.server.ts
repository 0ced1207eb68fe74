import { inWords } from '#base/in-words.ts';
import { fromDecimal } from '#base/money.ts';
import { shownEntry } from '../shown-entry.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const entry = await shownEntry(locals.app, locals.actor, params.id);
  return {
    entry,
    words: inWords(fromDecimal(entry.amount), locals.language),
    printedAt: locals.app.now().toISOString(),
  };
};
