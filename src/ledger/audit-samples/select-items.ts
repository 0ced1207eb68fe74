import { absolute, sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import type { PopulationItem } from './population.ts';
import { seededNumbers } from './seeded-numbers.ts';

/** How items are chosen (ISA 530 / SA 530, appendix 4): at random, systematically, by monetary unit. */
export const samplingMethods = ['random', 'systematic', 'monetary'] as const;
export type SamplingMethod = (typeof samplingMethods)[number];

/** One item that was chosen; a certain one is taken whatever the seed. */
export interface Chosen<Item> {
  readonly item: Item;
  readonly isCertain: boolean;
}

/**
 * Simple random sampling without replacement: each set of `size` items is as likely as any other
 * (Fisher and Yates, as far as needed). The chosen come in the order of the population.
 */
export function randomItems<Item>(items: readonly Item[], size: number, seed: string): Item[] {
  const below = seededNumbers(seed);
  const places = items.map((_, i) => i);
  const most = Math.min(size, items.length);
  for (let i = 0; i < most; i += 1) {
    const other = i + Number(below(BigInt(items.length - i)));
    [places[i], places[other]] = [places[other]!, places[i]!];
  }
  return places
    .slice(0, most)
    .toSorted((a, b) => a - b)
    .map((place) => items[place]!);
}

/**
 * Systematic sampling: from a start that the seed gives, every N/n-th item, the interval kept as a fraction, so
 * that each item is as likely as any other also where n does not divide N.
 */
export function systematicItems<Item>(items: readonly Item[], size: number, seed: string): Item[] {
  if (items.length === 0) return [];
  const [all, wanted] = [BigInt(items.length), BigInt(Math.min(size, items.length))];
  const start = seededNumbers(seed)(all);
  return Array.from(
    { length: Number(wanted) },
    (_, i) => items[Number((start + BigInt(i) * all) / wanted)]!,
  );
}

/** The interval that gives about so many hits: all sizes together over their number, rounded down, one sen at least. */
export function monetaryStep(items: readonly PopulationItem[], size: number): Money {
  const total = sum(items.map(({ amount }) => absolute(amount)));
  const step = total / BigInt(size);
  return (step > 0n ? step : 1n) as Money;
}

/**
 * Monetary-unit sampling: every rupiah is as likely as any other, so an item is the likelier the larger it is.
 * Items of a step or more are certain. The sizes of the rest are laid end to end, and from a start between 1
 * and the step that the seed gives every step-th sen hits the item it lies in; none is hit twice.
 */
export function monetaryItems<Item extends PopulationItem>(
  items: readonly Item[],
  step: Money,
  seed: string,
): Chosen<Item>[] {
  let hit = seededNumbers(seed)(step) + 1n;
  let end = 0n;
  const chosen: Chosen<Item>[] = [];
  for (const item of items) {
    const size = absolute(item.amount);
    if (size >= step) {
      chosen.push({ item, isCertain: true });
      continue;
    }
    end += size;
    if (hit > end) continue;
    chosen.push({ item, isCertain: false });
    hit += step;
  }
  return chosen;
}
