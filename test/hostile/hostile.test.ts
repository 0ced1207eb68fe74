import { expect, test } from 'vitest';
import { attack } from './attack.ts';
import { told } from './tally.ts';

const many = Number(process.env['HOSTILE_N'] ?? 2_000);
// The same inputs for everybody who changes something; `npm run hostile -- --seed S` looks for others.
const seed = Number(process.env['HOSTILE_SEED'] ?? 1);

test(
  'no hostile input is answered by a defect, and nothing of it is half-written',
  { timeout: 300_000 },
  async () => {
    console.log(`hostile: seed ${seed}`);
    const began = performance.now();
    const tally = await attack({ seed, many });
    console.log(told(tally, (performance.now() - began) / 1000));
    expect(tally.defects).toEqual([]);
    expect(tally.tried).toBeGreaterThanOrEqual(many);
    expect(tally.fields.size).toBeGreaterThan(500);
    const came = (name: string) => tally.outcomes.get(name) ?? 0;
    const shownOut = came('form: shown out') + came('address: shown out');
    expect(shownOut).toBeLessThan((tally.doors.get('form')! + tally.doors.get('address')!) / 10);
  },
);
