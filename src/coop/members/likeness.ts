import type { Day } from '#base/day.ts';

/** What tells of two rows that they may be one person. */
export type Likeness = 'nik' | 'phone' | 'name';

/** What is compared of a person. */
export interface Compared {
  readonly name: string;
  readonly bornOn: Day | null;
}

/** Titles and degrees that one sheet has before or behind a name and the next one has not. */
const titles = new Set('h hj ir dr drs dra st sh se mm mpd spd sag spi haji hajah'.split(' '));

/**
 * Whether two names with their days of birth may be one person: the same name, unless both days are known
 * and differ; or the same day and names that are nearly the same (`Mochamad`, `Mohammad`).
 */
export function isLikelySame(one: Compared, other: Compared): boolean {
  const [a, b] = [bare(one.name), bare(other.name)];
  if (a === '' || b === '') return false;
  const bothKnown = one.bornOn !== null && other.bornOn !== null;
  if (a === b) return !bothKnown || one.bornOn === other.bornOn;
  return bothKnown && one.bornOn === other.bornOn && shared(a, b) >= 0.6;
}

/** A name in one spelling: small letters without marks, titles and degrees. */
export function bare(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, '')
    .split(/\s+/);
  return words.filter((word) => word !== '' && !titles.has(word)).join(' ');
}

/** How much of two texts is alike, from 0 to 1: their pairs of letters (Sørensen and Dice). */
function shared(a: string, b: string): number {
  const left = pairs(a);
  const right = pairs(b);
  if (left.length + right.length === 0) return 0;
  const rest = [...right];
  const both = left.filter((pair) => {
    const at = rest.indexOf(pair);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return (2 * both.length) / (left.length + right.length);
}

function pairs(text: string): string[] {
  const letters = text.replaceAll(' ', '');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2));
}
