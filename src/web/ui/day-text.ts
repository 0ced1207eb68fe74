import type { Language } from '#base/words.ts';

const months = {
  id: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const longMonths = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
const weekdays = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const zones: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** How much of a day is spelt out: `24 Nov 2026`, `24 November 2026`, or with its weekday before. */
export type DayStyle = 'short' | 'long' | 'weekday' | 'month';

/** A civil day for the eye. */
export function dayText(day: string, language: Language, style: DayStyle = 'short'): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  if (style === 'short') return `${date} ${months[language][month - 1]!} ${year}`;
  if (style === 'month') return `${longMonths[language][month - 1]!} ${year}`;
  const long = `${date} ${longMonths[language][month - 1]!} ${year}`;
  if (style === 'long') return long;
  const weekday = weekdays[language][new Date(Date.UTC(year, month - 1, date)).getUTCDay()]!;
  return `${weekday}, ${long}`;
}

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
