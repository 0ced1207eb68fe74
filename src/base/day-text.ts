import type { Language, Title } from './words.ts';

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
/** The names of the weekdays, Sunday first. */
export const weekdays = {
  id: ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
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

/** A day as the head of a column, in both languages. */
export function dayTitle(day: string): Title {
  return { id: dayText(day, 'id'), en: dayText(day, 'en') };
}

/** Two days as the head of a column, in both languages. */
export function spanTitle(from: string, to: string): Title {
  const [first, last] = [dayTitle(from), dayTitle(to)];
  return { id: `${first.id} s.d. ${last.id}`, en: `${first.en} to ${last.en}` };
}

/** A month as the head of a column (`Nov 2026`), in both languages. */
export function monthTitle(day: string): Title {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return { id: `${months.id[month - 1]!} ${year}`, en: `${months.en[month - 1]!} ${year}` };
}
