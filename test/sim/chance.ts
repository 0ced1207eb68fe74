/** Chance that is the same in every run of one seed. */
export interface Chance {
  /** A whole number from nought to below `n`. */
  below(n: number): number;
  /** Whether what happens once in `n` times happens now. */
  onceIn(n: number): boolean;
  pick<T>(things: readonly T[]): T;
  /** One of the names, each as often as its weight says. */
  weighed<Name extends string>(weights: Readonly<Record<Name, number>>): Name;
  shuffled<T>(things: readonly T[]): T[];
}

/** Draws from a seed by mulberry32: 32 bits of state, good enough to choose what a teller does next. */
export function chanceFrom(seed: number): Chance {
  let state = (seed ^ 0x9e37_79b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    below,
    onceIn: (n) => below(n) === 0,
    pick: (things) => things[below(things.length)]!,
    weighed: (weights) => {
      const names = Object.keys(weights) as (keyof typeof weights)[];
      let left = next() * names.reduce((sum, name) => sum + weights[name], 0);
      for (const name of names) {
        left -= weights[name];
        if (left < 0) return name;
      }
      return names.at(-1)!;
    },
    shuffled: (things) => {
      const rest = [...things];
      for (let i = rest.length - 1; i > 0; i -= 1) {
        const j = below(i + 1);
        [rest[i], rest[j]] = [rest[j]!, rest[i]!];
      }
      return rest;
    },
  };
}
