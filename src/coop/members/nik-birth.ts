import type { Day } from '#base/day.ts';

const lengths = [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What digits 7 to 12 of a NIK say: a day without its century, and the sex. */
export interface NikBirth {
  readonly date: number;
  readonly month: number;
  /** The last two digits of the year. */
  readonly year: number;
  readonly sex: 'male' | 'female';
}

/**
 * Reads the day of birth out of a NIK (Permendagri 73/2022): digits 7 to 12 are day, month and year, and
 * women's days count from 41. Null where they are no day, as on some that were issued so.
 */
export function nikBirth(nik: string): NikBirth | null {
  const typed = Number(nik.slice(6, 8));
  const date = typed > 40 ? typed - 40 : typed;
  const month = Number(nik.slice(8, 10));
  if (date < 1 || date > (lengths[month] ?? 0)) return null;
  return { date, month, year: Number(nik.slice(10, 12)), sex: typed > 40 ? 'female' : 'male' };
}

/** Whether a NIK agrees with what else is known: what is not known contradicts nothing. */
export function nikAgrees(nik: string, bornOn: Day | null, sex: 'male' | 'female' | null): boolean {
  const said = nikBirth(nik);
  if (!said) return false;
  if (sex !== null && sex !== said.sex) return false;
  if (bornOn === null) return true;
  const digits = [said.year, said.month, said.date].map((n) => String(n).padStart(2, '0'));
  return bornOn.slice(2) === digits.join('-');
}
