import { dayText } from './day-text.ts';
import type { Language } from './words.ts';

const zones: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** An instant for the eye, in a zone that is named: `24 Nov 2026 09.44 WIB`. */
export function instantText(instant: Date | string, zone: string, language: Language): string {
  const found = formatIn(zone)
    .formatToParts(new Date(instant))
    .map((part) => [part.type, part.value]);
  const part = Object.fromEntries(found) as Record<string, string>;
  const day = dayText(`${part.year!}-${part.month!}-${part.day!}`, language);
  const time = `${part.hour!}${language === 'id' ? '.' : ':'}${part.minute!}`;
  return `${day} ${time} ${zones[zone] ?? zone}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** One is made per zone: making it costs far more than its use. */
function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    const two = '2-digit';
    const parts = { year: 'numeric', month: two, day: two, hour: two, minute: two } as const;
    format = new Intl.DateTimeFormat('en-GB', { timeZone, ...parts, hourCycle: 'h23' });
    formats.set(timeZone, format);
  }
  return format;
}
