import { expect, test } from 'vitest';
import { fuzzApi } from './fuzz.ts';

test('no operation answers a request, fit or not, by a defect or otherwise than described', async () => {
  // The same requests for everybody who changes something; `npm run fuzz:api -- --seed S` looks for others.
  const seed = 1;
  const { faults, done, operations, byClass } = await fuzzApi({ seed, many: 500 });
  expect({ seed, faults }).toEqual({ seed, faults: [] });
  // Whoever is only ever shown out tries nothing.
  expect(done).toBeGreaterThan(operations / 6);
  expect(byClass['2xx']).toBeGreaterThan(60);
}, 60_000);
