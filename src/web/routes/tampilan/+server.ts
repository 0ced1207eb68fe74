import { redirect } from '@sveltejs/kit';
import { chooseLanguage } from '#base/people/choose-language.ts';
import { readLanguage } from '#base/words.ts';
import { readTheme } from '#web/language.ts';
import { nearPath } from '#web/near-path.ts';
import type { RequestHandler } from './$types';

const year = 365 * 86_400;

/**
 * Keeps the reader's theme and language, and leads back to where they were. The language of whoever is signed in
 * is kept with their login too, so that every device speaks it.
 */
export const POST: RequestHandler = async ({ request, cookies, locals }) => {
  const form = await request.formData();
  const kept = { maxAge: year };
  const [theme, language] = [form.get('tema'), form.get('bahasa')];
  if (typeof theme === 'string') cookies.set('tema', readTheme(theme), kept);
  if (typeof language === 'string') {
    const chosen = readLanguage(language);
    cookies.set('bahasa', chosen, kept);
    if (locals.session) await chooseLanguage(locals.app, locals.session, chosen);
  }
  redirect(303, nearPath(form.get('kembali')));
};
