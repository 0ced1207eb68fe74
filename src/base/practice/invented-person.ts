import { makeDay, partsOf } from '../day.ts';
import type { Day } from '../day.ts';
import names from './data/person-names.json' with { type: 'json' };

/** Given and family names by sex, for people who do not exist. */
export const personNames = names;

export type Sex = 'male' | 'female';

/** Somebody who does not exist, in the place of somebody who does. */
export interface InventedPerson {
  readonly name: string;
  readonly bornOn: Day | null;
  /** Of the right form, in a series that is not issued. */
  readonly nik: string;
  /** `+62840…`: a prefix that no operator has. */
  readonly phone: string;
  /** Where they trade, as markets number their stalls. */
  readonly stall: string;
}

/** Spreads the places over the lists without a pattern that the eye would see; prime to any list's length. */
const stride = 7_919;

/**
 * Invents the person of one place: the same place gives the same person, and neighbours share neither name
 * nor number.
 *
 * @param place from 1
 * @param sex null: by the place
 * @param bornOn of whom it stands for; the year stays, month and date are invented
 */
export function inventPerson(place: number, sex: Sex | null, bornOn: Day | null): InventedPerson {
  const shown = shownSex(place, sex);
  const one = (place * stride) % (names.given[shown].length * names.family[shown].length);
  const name = nameAt(shown, one);
  const born = bornOn === null ? null : makeDay(partsOf(bornOn)[0], 1 + (one % 12), 1 + (one % 28));
  return {
    name,
    bornOn: born,
    nik: nikOf(place, shown, born),
    phone: `+62840${String((place * stride) % 10_000_000).padStart(7, '0')}`,
    stall: `${'ABCDEF'[place % 6]}-${String(1 + (one % 99)).padStart(2, '0')}`,
  };
}

/**
 * The invented name of a place, or the next one that shares no word with the name of whom it stands for: by
 * chance the list may hold that very person's.
 */
export function nameUnlike(place: number, sex: Sex | null, real: string): string {
  const shown = shownSex(place, sex);
  const words = new Set(real.toLowerCase().split(/[^\p{L}]+/u));
  const isUnlike = (name: string) => !name.split(' ').some((word) => words.has(word.toLowerCase()));
  const { length } = names.given[shown];
  // One step moves both parts, so that a family name in common is left as well.
  for (let at = place * stride; ; at += length + 1) {
    const name = nameAt(shown, at);
    if (isUnlike(name)) return name;
  }
}

function shownSex(place: number, sex: Sex | null): Sex {
  return sex ?? (place % 2 === 0 ? 'male' : 'female');
}

function nameAt(sex: Sex, at: number): string {
  const [given, family] = [names.given[sex], names.family[sex]];
  const one = at % (given.length * family.length);
  return `${given[one % given.length]} ${family[Math.floor(one / given.length)]}`;
}

/** District and day of birth as Permendagri 73/2022 has them (women's dates count from 41); series from 9000. */
function nikOf(place: number, sex: Sex, bornOn: Day | null): string {
  const [year, month, date] = partsOf(bornOn ?? makeDay(1970, 1 + (place % 12), 1 + (place % 28)));
  const two = (part: number) => String(part % 100).padStart(2, '0');
  const district = two(1 + (Math.floor(place / 1_000) % 31));
  const dated = two(sex === 'female' ? date + 40 : date) + two(month) + two(year);
  return `3578${district}${dated}${9_000 + (place % 1_000)}`;
}
