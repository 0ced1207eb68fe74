import { addDays, day, isDay, partsOf, readDay } from '#base/day.ts';
import type { Day } from '#base/day.ts';
import { Refusal } from '#base/refusal.ts';
import type { Cell } from './sheet.ts';

/** Day nought of a spreadsheet's count; its 29 February 1900, which never was, is thereby left out. */
const serialStart = day('1900-01-01');
const serialOffset = -2;

/**
 * The civil day of a cell, or null if it is none: a date, a day count of the spreadsheet, or a text, day
 * first (`12 Mei 2018`, `12/05/2018`, `2018-05-12`), with a place or weekday before it (`Surabaya, 03/01/1950`).
 * A year of two digits lies in the hundred years up to `today`.
 */
export function dayOfCell(cell: Cell, today: Day): Day | null {
  if (cell.kind === 'day') return isDay(cell.text) ? cell.text : null;
  if (cell.kind === 'number') return dayOfSerial(cell.text);
  if (cell.kind !== 'text') return null;
  const text = cell.text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const bare = text
    .replace(/[T ]\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\.\d+)?(?: ?(?:[ap]m|wib|wita|wit|z))?$/i, '')
    .replace(/^[^,\d]{2,40},\s*/, '');
  const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(bare);
  if (iso) return known(`${iso[1]}-${iso[2]!.padStart(2, '0')}-${iso[3]!.padStart(2, '0')}`);
  if (/^\d{5}$/.test(bare)) return dayOfSerial(bare);
  if (!/\d{2}$/.test(bare)) return null;
  return readAsTyped(bare, today);
}

function readAsTyped(text: string, today: Day): Day | null {
  // A day without its year would silently become this year's.
  if (!/[\s./-](?:\d{4}|\d{2})$/.test(text) || !/^\d{1,2}[\s./-]+\w+\.?[\s./-]+\d/.test(text))
    return null;
  let read: Day;
  try {
    read = readDay(text, today);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
  const hasTwoDigits = !/\d{4}$/.test(text);
  if (!hasTwoDigits || read <= today) return read;
  const [year] = partsOf(read);
  return known(`${year - 100}${read.slice(4)}`);
}

function dayOfSerial(digits: string): Day | null {
  const match = /^(\d{1,6})(?:\.\d+)?$/.exec(digits);
  const serial = match ? Number(match[1]) : 0;
  // Below 61 the count runs over a day that never was; such days are in no cooperative's sheet.
  if (serial < 61 || serial > 109_000) return null;
  return known(addDays(serialStart, serial + serialOffset));
}

function known(iso: string): Day | null {
  return isDay(iso) ? iso : null;
}
