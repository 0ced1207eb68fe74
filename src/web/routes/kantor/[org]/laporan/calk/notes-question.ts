import { yearStart } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { refuse } from '#base/refusal.ts';

/** The year asked for; without one the last that is over. Refuses `notes/no-year`. */
export function yearAsked(url: URL, today: Day): number {
  const text = url.searchParams.get('tahun') ?? '';
  if (text === '') return Number(yearStart(today).slice(0, 4)) - 1;
  return /^\d{4}$/.test(text)
    ? Number(text)
    : refuse('notes/no-year', { field: 'tahun', first: 1901, last: 2199 });
}

/** Which of a year's notes are asked for: `langsung`, a number, or what is usual. */
export function versionAsked(url: URL): number | 'live' | undefined {
  const text = url.searchParams.get('versi') ?? '';
  if (text === 'langsung') return 'live';
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}
