import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rupiah, sen, sum } from '#base/money.ts';
import type { Money } from '#base/money.ts';
import { populationProof } from './population.ts';
import type { PopulationItem } from './population.ts';
import { projectedError } from './projected-error.ts';
import { seededNumbers } from './seeded-numbers.ts';
import { monetaryItems, monetaryStep, randomItems, systematicItems } from './select-items.ts';

const items = (...amounts: number[]): PopulationItem[] =>
  amounts.map((amount, i) => ({ ref: `KK-${i + 1}`, amount: rupiah(amount) }));

const population = fc
  .array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 60 })
  .map((amounts) => items(...amounts));
const seeds = fc.string({ minLength: 1, maxLength: 20 });

test('the numbers are those that the written recipe gives: SHA-256 over seed, line feed and counter', () => {
  const block = (i: number) =>
    BigInt(`0x${createHash('sha256').update(`RAT-2026\n${i}`).digest('hex')}`);
  const below = seededNumbers('RAT-2026');
  expect([below(10n), below(1_000n)]).toEqual([block(0) % 10n, block(1) % 1_000n]);
});

test('a block beyond the last whole multiple is passed over, so that no number comes oftener', () => {
  // Nearly four blocks of ten lie beyond the bound, its only multiple.
  const bound = (1n << 255n) + (1n << 253n);
  const below = seededNumbers('miring');
  const drawn = Array.from({ length: 2_000 }, () => below(bound));
  const low = drawn.filter((one) => one < (1n << 255n) - (1n << 253n)).length;
  // 1,200 are expected; by rest alone the low ones would come twice as often, 1,500 times.
  expect(Math.abs(low - 1_200)).toBeLessThan(100);
});

test('a seed draws the same again, another seed something else, and each item about as often', () => {
  const all = items(...Array.from({ length: 20 }, (_, i) => i + 1));
  expect(randomItems(all, 5, 'a')).toEqual(randomItems(all, 5, 'a'));
  expect(randomItems(all, 5, 'a')).not.toEqual(randomItems(all, 5, 'b'));
  for (const draw of [randomItems, systematicItems]) {
    const times = new Map<string, number>();
    for (let i = 0; i < 2_000; i += 1)
      for (const { ref } of draw(all, 3, `benih ${i}`)) times.set(ref, (times.get(ref) ?? 0) + 1);
    // 2000 × 3/20 = 300 each; 16 is one standard deviation.
    expect(times.size).toBe(20);
    for (const count of times.values()) expect(Math.abs(count - 300)).toBeLessThan(80);
  }
});

test('at random and systematically as many different items come as were asked for, in their order', () => {
  fc.assert(
    fc.property(population, fc.nat(70), seeds, (all, size, seed) => {
      for (const draw of [randomItems, systematicItems]) {
        const drawn = draw(all, size, seed);
        expect(drawn).toHaveLength(Math.min(size, all.length));
        const places = drawn.map((one) => all.indexOf(one));
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
      }
    }),
  );
});

test('systematically each item has the same chance, also where n does not divide N: reckoned over all starts', () => {
  const all = items(1, 2, 3, 4, 5, 6, 7);
  const hits = new Map<string, number>();
  // Every start that the seed can give, by the same formula.
  for (let start = 0; start < 7; start += 1)
    for (let i = 0; i < 3; i += 1) {
      const { ref } = all[Math.floor((start + i * 7) / 3)]!;
      hits.set(ref, (hits.get(ref) ?? 0) + 1);
    }
  expect([...hits.values()]).toEqual([3, 3, 3, 3, 3, 3, 3]);
  const drawn = systematicItems(all, 3, 'x').map((one) => all.indexOf(one));
  const start = Number(seededNumbers('x')(7n));
  expect(drawn).toEqual([0, 1, 2].map((i) => Math.floor((start + i * 7) / 3)));
});

test('by monetary unit what is as large as a step is always taken, and the rest once for each step', () => {
  fc.assert(
    fc.property(population, fc.integer({ min: 1, max: 30 }), seeds, (all, size, seed) => {
      const step = monetaryStep(all, size);
      const chosen = monetaryItems(all, step, seed);
      const certain = all.filter(({ amount }) => amount >= step);
      expect(chosen.filter((one) => one.isCertain).map((one) => one.item)).toEqual(certain);
      const rest = sum(all.filter(({ amount }) => amount < step).map(({ amount }) => amount));
      const hits = BigInt(chosen.length - certain.length);
      expect(hits === rest / step || hits === rest / step + 1n).toBe(true);
    }),
  );
});

test('by monetary unit an item is hit in proportion to its size', () => {
  const all = items(100, 200, 300, 400);
  const step = rupiah(500);
  const times = new Map<string, number>();
  for (let i = 0; i < 3_000; i += 1)
    for (const { item } of monetaryItems(all, step, `benih ${i}`))
      times.set(item.ref, (times.get(item.ref) ?? 0) + 1);
  const share = [1, 2, 3, 4].map((n) => (times.get(`KK-${n}`) ?? 0) / 3_000);
  [0.2, 0.4, 0.6, 0.8].forEach((wanted, i) => expect(share[i]).toBeCloseTo(wanted, 1));
});

test('a balance below nought weighs as much as one above', () => {
  const all = [
    { ref: 'a', amount: rupiah(-900) },
    { ref: 'b', amount: rupiah(100) },
  ];
  expect(monetaryItems(all, rupiah(500), 's')[0]).toEqual({ item: all[0], isCertain: true });
  expect(populationProof(all).total).toBe(rupiah(1_000));
});

test('a population is proved by a hash that a CSV of names and amounts gives again', () => {
  const csv = 'KK-1;100.00\nKK-2;250.50\n';
  const all = [
    { ref: 'KK-1', amount: rupiah(100) },
    { ref: 'KK-2', amount: sen(25_050) },
  ];
  expect(populationProof(all)).toEqual({
    count: 2,
    total: sen(35_050),
    hash: createHash('sha256').update(csv).digest('hex'),
  });
  expect(populationProof(all.toReversed()).hash).not.toBe(populationProof(all).hash);
});

test('the projection of a worked example: taint times interval, large items as they are', () => {
  // AICPA Audit Sampling guide, the way of monetary-unit projection: an item of 1.000 of which 800 is right has a
  // taint of 20 %, so an interval of 5.000.000 projects 1.000.000; one beyond the interval counts as it is.
  const drawn = {
    method: 'monetary',
    populationCount: 900,
    size: 60,
    step: rupiah(5_000_000),
  } as const;
  const error = (amount: number, found: number, isCertain = false) =>
    ({ amount: rupiah(amount), found: rupiah(found), isCertain, state: 'different' }) as const;
  const fine = { amount: rupiah(70), found: null, isCertain: false, state: 'seen' } as const;
  expect(projectedError(drawn, [error(1_000, 800), fine])).toBe(rupiah(1_000_000));
  expect(projectedError(drawn, [error(8_000_000, 7_500_000, true)])).toBe(rupiah(500_000));
  const lost = { amount: rupiah(1_000), found: null, isCertain: false, state: 'missing' } as const;
  expect(projectedError(drawn, [lost])).toBe(rupiah(5_000_000));
  // Understated: what the books lack is projected below nought.
  expect(projectedError(drawn, [error(1_000, 1_100)])).toBe(rupiah(-500_000));
  const plain = { method: 'random', populationCount: 900, size: 60, step: null } as const;
  expect(projectedError(plain, [error(1_000, 800), fine])).toBe(rupiah(3_000));
});

test('over all seeds the projection is right on average: what is projected is the error there is', () => {
  const all = items(100, 200, 300, 400, 2_000);
  const right = [50, 200, 300, 300, 1_900];
  const step = rupiah(500);
  const total = { all: 0n, runs: 3_000 };
  for (let i = 0; i < total.runs; i += 1) {
    const chosen = monetaryItems(all, step, `benih ${i}`);
    const examined = chosen.map(({ item, isCertain }) => {
      const found = rupiah(right[all.indexOf(item)]!);
      const state = found === item.amount ? ('seen' as const) : ('different' as const);
      return { amount: item.amount, isCertain, state, found };
    });
    const drawn = { method: 'monetary', populationCount: 5, size: chosen.length, step } as const;
    total.all += projectedError(drawn, examined);
  }
  const mean = Number(total.all / BigInt(total.runs)) / 100;
  expect(Math.abs(mean - 250)).toBeLessThan(10);
});

test('a step is one sen at least, and all sizes over the number', () => {
  expect(monetaryStep(items(100, 200), 3)).toBe(rupiah(100));
  expect(monetaryStep([{ ref: 'x', amount: sen(1) }], 5)).toBe(1n as Money);
});
