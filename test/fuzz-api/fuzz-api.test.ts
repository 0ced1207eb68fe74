import { expect, test } from 'vitest';
import { fuzzApi } from './fuzz.ts';

test('every operation answers as described when it is done, and none by a defect whatever it is asked', async () => {
  // The same requests for everybody who changes something; `npm run fuzz-api -- --seed S` looks for others.
  const seed = 1;
  const { faults, walked, operations, undone } = await fuzzApi({ seed, many: 240 });
  expect({ seed, faults }).toEqual({ seed, faults: [] });
  // Whoever is only ever shown out tries nothing: a new operation belongs in the walk.
  expect(walked, `never done: ${undone.join(', ')}`).toBeGreaterThan(0.85 * operations);
}, 90_000);
