import { dayText, weekdays } from '#base/day-text.ts';
import type { Language } from '#base/words.ts';

export { dayText } from '#base/day-text.ts';
export type { DayStyle } from '#base/day-text.ts';

const zones: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** A civil day as it is typed: `24/11/2026`. */
export function typedDay(day: string): string {
  const [year, month, date] = day.split('-');
  return date === undefined ? day : `${date}/${month!}/${year!}`;
}

/** An instant for the eye, in a zone that is named: `24 Nov 2026 09.44 WIB`. */
export function instantText(instant: Date | string, zone: string, language: Language): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const found = format.formatToParts(new Date(instant)).map((part) => [part.type, part.value]);
  const part = Object.fromEntries(found) as Record<string, string>;
  const day = dayText(`${part.year!}-${part.month!}-${part.day!}`, language);
  const time = `${part.hour!}${language === 'id' ? '.' : ':'}${part.minute!}`;
  return `${day} ${time} ${zones[zone] ?? zone}`;
}

/** The short names of the weekdays, Monday first, for the head of a calendar. */
export function weekdayHeads(language: Language): { short: string; long: string }[] {
  const names = weekdays[language];
  return [1, 2, 3, 4, 5, 6, 0].map((i) => ({ short: names[i]!.slice(0, 2), long: names[i]! }));
}
