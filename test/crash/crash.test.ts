import { expect, test } from 'vitest';
import { storm } from './storm.ts';

test('what was acknowledged survives the death of program and database, and is booked once', { timeout: 180_000 }, async () => {
  const aftermath = await storm(3, 21_000 + (process.pid % 20_000));

  console.log(JSON.stringify(aftermath));
  expect(aftermath).toMatchObject({
    kills: 9,
    lost: 0,
    doubled: 0,
    unmended: 0,
    unbalancedEntries: 0,
    sumOfLines: '0',
    totalsOff: 0,
    gapsInSeries: 0,
  });
  expect(aftermath.acknowledged).toBeGreaterThan(20);
});
