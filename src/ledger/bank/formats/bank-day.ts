import { isDay } from '#base/day.ts';
import type { Day } from '#base/day.ts';

const months: Readonly<Record<string, string>> = {
  JAN: '01',
  FEB: '02',
  MAR: '03',
  APR: '04',
  MEI: '05',
  MAY: '05',
  JUN: '06',
  JUL: '07',
  AGU: '08',
  AGS: '08',
  AUG: '08',
  SEP: '09',
  OKT: '10',
  OCT: '10',
  NOV: '11',
  DES: '12',
  DEC: '12',
};

/** The days that a statement speaks of, for days that are written without a year. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/**
 * Reads a day as banks write it, day first: `03/04/2026`, `03-04-26`, `3 Apr 2026`, `2026-04-03`,
 * `20260403`, an hour behind it left out. Without a year it is the one day of the period that fits
 * (December and January of one statement lie in two years). Null if it is none.
 */
export function bankDay(text: string, period: Period | null): Day | null {
  const bare = text
    .trim()
    .replace(/^'/, '')
    .replace(/[ T]\d{1,2}[.:]\d{2}(?:[.:]\d{2})?(?:\.\d+)?(?:\s*[AP]M)?$/i, '');
  const iso = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})$/.exec(bare);
  if (iso) return known(`${iso[1]}-${iso[2]}-${iso[3]}`);
  const match = /^(\d{1,2})[\s/.-](\d{1,2}|[A-Za-z]{3,9})(?:[\s/.-](\d{4}|\d{2}))?$/.exec(bare);
  if (!match) return null;
  const month = /^\d/.test(match[2]!)
    ? match[2]!.padStart(2, '0')
    : months[match[2]!.slice(0, 3).toUpperCase()];
  if (month === undefined) return null;
  const rest = `${month}-${match[1]!.padStart(2, '0')}`;
  if (match[3] !== undefined) {
    return known(`${match[3].length === 4 ? match[3] : `20${match[3]}`}-${rest}`);
  }
  if (period === null) return null;
  const years = [period.from.slice(0, 4), period.to.slice(0, 4)];
  const fitting = years.map((year) => known(`${year}-${rest}`));
  return fitting.find((one) => one !== null && one >= period.from && one <= period.to) ?? null;
}

function known(iso: string): Day | null {
  return isDay(iso) ? iso : null;
}
