import { expect, test } from 'vitest';
import { fuzzApi } from './fuzz.ts';

test('no operation answers a request, fit or not, by a defect or otherwise than described', async () => {
  const seed = Math.floor(Math.random() * 1_000_000);
  const { faults, done, operations, byClass } = await fuzzApi({ seed, many: 500 });
  expect({ seed, faults }).toEqual({ seed, faults: [] });
  // Whoever is only ever shown out tries nothing.
  expect(done).toBeGreaterThan(operations / 6);
  expect(byClass['2xx']).toBeGreaterThan(60);
}, 60_000);
