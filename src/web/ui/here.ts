import { page } from '$app/state';
import type { Language } from '#base/words.ts';
import { translate } from '../language.ts';
import { webWords } from './web.words.ts';

/** What the layouts put into every page's data, as far as the parts need it. */
interface Here {
  readonly language?: Language;
  readonly today?: string;
  readonly onlyHere?: string | null;
  readonly org?: { readonly timeZone?: string; readonly kind?: string };
}

/** The reader's language; call it inside markup or `$derived`, so that a switch is seen. */
export function languageHere(): Language {
  return (page.data as Here).language ?? 'id';
}

/** The zone of the organisation on the page. */
export function zoneHere(): string {
  return (page.data as Here).org?.timeZone ?? 'Asia/Jakarta';
}

/** Whether the page shows practice books, which every page and paper has to say. */
export function isPracticeHere(): boolean {
  return (page.data as Here).org?.kind === 'practice';
}

/** The address that links of the house begin with, if it leads nowhere but on its own machine; else null. */
export function onlyHere(): string | null {
  return (page.data as Here).onlyHere ?? null;
}

/** The business day of the organisation on the page, else the browser's or server's day. */
export function todayHere(): string {
  return (page.data as Here).today ?? new Date().toISOString().slice(0, 10);
}

/** The texts of the shared parts, in the reader's language. */
export const tt: ReturnType<typeof translate<keyof typeof webWords.id>> = (key, facts) =>
  translate(webWords, languageHere())(key, facts);
