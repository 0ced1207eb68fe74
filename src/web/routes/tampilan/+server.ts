import { redirect } from '@sveltejs/kit';
import { readLanguage, readTheme } from '#web/language.ts';
import { nearPath } from '#web/near-path.ts';
import type { RequestHandler } from './$types';

const year = 365 * 86_400;

/** Keeps the reader's theme and language, and leads back to where they were. */
export const POST: RequestHandler = async ({ request, cookies }) => {
  const form = await request.formData();
  const kept = { maxAge: year };
  const [theme, language] = [form.get('tema'), form.get('bahasa')];
  if (typeof theme === 'string') cookies.set('tema', readTheme(theme), kept);
  if (typeof language === 'string') cookies.set('bahasa', readLanguage(language), kept);
  redirect(303, nearPath(form.get('kembali')));
};
