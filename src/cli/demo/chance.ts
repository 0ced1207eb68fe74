/** Chance that can be told again: the same seed brings the same books. */
export interface Chance {
  /** A fraction from nought up to one. */
  fraction(): number;
  /** A whole number from `least` to `most`, both possible. */
  between(least: number, most: number): number;
  /** Whether something of this likelihood happens. */
  happens(likelihood: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** How often something happens that happens `mean` times on average. */
  count(mean: number): number;
}

/** Opens the chance of a seed; every chapter has its own, so that one does not disturb another. */
export function chanceOf(seed: string): Chance {
  let state = hashOf(seed);
  const fraction = () => {
    // mulberry32: small, even, and enough for a story.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number) =>
    least + Math.floor(fraction() * (most - least + 1));
  return {
    fraction,
    between,
    happens: (likelihood) => fraction() < likelihood,
    pick: (list) => list[between(0, list.length - 1)]!,
    count: (mean) => poisson(mean, fraction),
  };
}

function poisson(mean: number, fraction: () => number): number {
  const least = Math.exp(-mean);
  let product = fraction();
  let count = 0;
  while (product > least) {
    product *= fraction();
    count += 1;
  }
  return count;
}

function hashOf(seed: string): number {
  let hash = 0x811c9dc5;
  for (const letter of seed) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return hash | 0;
}
