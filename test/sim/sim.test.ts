import { expect, test } from 'vitest';
import { testDatabase, testSuperuser } from '../setup/test-database.ts';
import { chanceFrom } from './chance.ts';
import { violationsOf } from './check.ts';
import { openCooperative } from './cooperative.ts';
import { explained } from './explain.ts';
import { Life, simulate } from './simulate.ts';
import { addRun, emptyTally, told } from './tally.ts';

const testPlace = () => ({ address: testDatabase(), superuser: testSuperuser() });
const seeds = Number(process.env['SIM_SEEDS'] ?? 50);
const from = Number(process.env['SIM_FROM'] ?? 1 + (Math.floor(Date.now() / 1000) % 1_000_000));

test(
  'whatever goes wrong on the way, every request is booked once or not at all, as the model foretells',
  { timeout: 300_000 },
  async () => {
    const tally = emptyTally();
    const began = performance.now();
    console.log(`sim: seeds ${from} to ${from + seeds - 1}`);
    for (let seed = from; seed < from + seeds; seed += 1)
      addRun(tally, await simulate(testPlace(), seed, 16));
    console.log(told(tally, (performance.now() - began) / 1000));
    expect(tally.violations).toEqual([]);
    expect(tally.seeds).toBe(seeds);
    expect(tally.done).toBeGreaterThan(seeds * 4);
  },
);

test('the simulation finds a line that was taken out, a deed that is gone, a booking or a request too many', async () => {
  await using cooperative = await openCooperative(testPlace(), new Date('2026-03-02T03:00:00Z'));
  const life = new Life(cooperative, chanceFrom(1));
  const lines = [
    { to: '1-1101', amount: 300, atBranch: false },
    { to: '4-1101', amount: -300, atBranch: false },
  ];
  const request = (key: string) =>
    ({ key, seat: 'treasurer', wish: { kind: 'post', day: null, lines } }) as const;
  const sent = (key: string) => ({
    request: request(key),
    fault: { kind: 'none', at: 0 } as const,
    twice: false,
  });
  for (const key of ['first', 'second', 'third']) await life.together([sent(key)]);
  await life.jobs(false);
  const look = () => violationsOf(cooperative, life.model, new Set(life.done.keys()));
  expect(await look()).toEqual([]);

  life.done.set('lost', request('lost'));
  expect(await look()).toContain('lost was acknowledged and is lost');
  life.done.delete('lost');
  life.done.delete('third');
  expect(await look()).toContain('third was refused and is there');
  life.done.set('third', request('third'));
  const waiting = { request: request('fourth'), expiresAt: 0, status: 'waiting' } as const;
  life.model.pending.set('fourth', waiting);
  expect(await look()).toContain('for a second person wait , the model says fourth waiting');
  life.model.pending.delete('fourth');
  await cooperative.look(
    `delete from line where org_id = $1 and entry_id = (select id from entry where org_id = $1 limit 1)`,
    [cooperative.org.id],
  );
  const found = await look();
  expect(found).toContain('1-1101 stands at 600, the model says 900');
  expect(found).toContain('monthly totals differ from the lines');
});

test('outcomes that no order of the requests explains are found', async () => {
  await using cooperative = await openCooperative(testPlace(), new Date('2026-03-02T03:00:00Z'));
  const { model } = new Life(cooperative, chanceFrom(1));
  const sub = [...model.guarded.keys()][0]!;
  const out = (key: string) =>
    ({
      key,
      seat: 'teller',
      wish: {
        kind: 'post',
        day: null,
        lines: [
          { to: '1-1101', amount: -50, atBranch: false },
          { to: sub, amount: 50, atBranch: false },
        ],
      },
    }) as const;
  const into = {
    ...out('into'),
    wish: {
      ...out('into').wish,
      lines: out('into').wish.lines.map((l) => ({ ...l, amount: -l.amount })),
    },
  };
  const done = { done: true, answer: {} } as const;
  const refused = { done: false, code: 'sub-account/below-floor' } as const;
  const ended = (request: ReturnType<typeof out>, outcome: typeof done | typeof refused) => ({
    request,
    outcome,
  });
  expect(explained(model, [ended(out('a'), done), ended(into as never, done)])).not.toBeNull();
  expect(explained(model, [ended(out('a'), refused), ended(into as never, done)])).not.toBeNull();
  expect(
    explained(model, [ended(out('a'), done), ended(out('b'), done), ended(into as never, done)]),
  ).toBeNull();
});
