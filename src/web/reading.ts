import { error } from '@sveltejs/kit';
import { Refusal } from '#base/refusal.ts';
import { inWords, statusOf } from './form.ts';
import type { Language } from '#base/words.ts';

/**
 * Waits for what a page reads; a refusal becomes the error page with its sentence and status, so
 * that a missing member is a 404 and not a mistake of ours. For the `load` of pages and for files.
 */
export async function reading<T>(language: Language, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    const { code, message } = inWords(thrown, language);
    return error(statusOf[thrown.kind], { message, code });
  }
}
