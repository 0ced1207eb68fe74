import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { Aftermath } from './storm.ts';

const program = fileURLToPath(new URL('run.ts', import.meta.url));

test(
  'what was acknowledged survives the death of program and database, and is booked once',
  { timeout: 240_000 },
  async () => {
    // A process of its own, as the command has: Node loads the house there, not the test runner.
    const { stdout } = await promisify(execFile)(process.execPath, [program, '--n', '2'], {
      timeout: 230_000,
    });
    const aftermath = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Aftermath;

    console.log(JSON.stringify(aftermath));
    expect(aftermath).toMatchObject({
      kills: 6,
      lost: 0,
      doubled: 0,
      unmended: 0,
      unbalancedEntries: 0,
      sumOfLines: '0',
      totalsOff: 0,
      gapsInSeries: 0,
    });
    expect(aftermath.acknowledged).toBeGreaterThan(6);
  },
);
