import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/setup/test-database.ts';
import { openWorld } from '../../../test/world.ts';
import { openLog } from '#app.ts';
import type { World } from '../../../test/world.ts';
import { foldTotals } from '#ledger/statements/fold-totals.ts';
import { newId } from '../id.ts';
import { relayOutbox } from './relay-outbox.ts';
import type { HeardEvent } from './relay-outbox.ts';
import { openRollCall } from './roll-call.ts';
import { startJobs } from './start-jobs.ts';

async function openDeltas(world: World): Promise<number> {
  const [row] = await world.look<{ many: number }>(
    'select count(*)::integer as many from gl_delta where org_id = $1',
    [world.org.id],
  );
  return row!.many;
}

async function cashAndCost(world: World): Promise<[string, string]> {
  const rows = await world.look<{ code: string; sak_class: string }>(
    `select distinct on (sak_class) code, sak_class from account
      where org_id = $1 and not control and sak_class in ('current-asset', 'operating-expense')
      order by sak_class, code`,
    [world.org.id],
  );
  return [rows[0]!.code, rows[1]!.code];
}

/** Waits until something holds, 25 seconds at most. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 250; i += 1) {
    if (await holds()) return;
    await wait(100);
  }
  throw new Error('it never came to hold');
}

test('what is posted is folded and relayed by itself, soon after', async () => {
  await using world = await openWorld();
  const heard: HeardEvent[] = [];
  const listener = {
    kind: 'entries.posted',
    // The run's database holds other tests' cooperatives too, and the sweep serves them all.
    hear: async (_ground: unknown, event: HeardEvent) => {
      if (event.orgId === world.org.id) heard.push(event);
    },
  };
  const jobs = await startJobs(world.app, [foldTotals, relayOutbox([listener])]);
  try {
    const [cash, cost] = await cashAndCost(world);
    const entryId = await world.post([
      [cost, 1_000],
      [cash, -1_000],
    ]);
    await until(async () => (await openDeltas(world)) === 0 && heard.length > 0);
    expect(heard).toMatchObject([{ orgId: world.org.id, facts: { entryIds: [entryId] } }]);
    await until(async () => {
      const rows = await world.look('select 1 from outbox where org_id = $1', [world.org.id]);
      return rows.length === 0;
    });
  } finally {
    await jobs.stop();
  }
});

test('what was posted while no worker ran is folded by the next one’s first sweep', async () => {
  await using world = await openWorld();
  const [cash, cost] = await cashAndCost(world);
  await world.post([
    [cost, 1_000],
    [cash, -1_000],
  ]);
  expect(await openDeltas(world)).toBeGreaterThan(0);
  const jobs = await startJobs(world.app, [foldTotals]);
  try {
    await until(async () => (await openDeltas(world)) === 0);
  } finally {
    await jobs.stop();
  }
});

/** Puts a job on the queue that somebody holds; the sweep will ask for the same work once more. */
async function heldJob(world: World, worker: string): Promise<void> {
  const key = `${worker}:${world.org.id}`;
  await world.look(
    `select graphile_worker.add_job('count-for-test', json_build_object('orgId', $1::text), job_key => $2)`,
    [world.org.id, key],
  );
  await world.look(
    `update graphile_worker._private_jobs set locked_at = now(), locked_by = $2 where key = $1`,
    [key, worker],
  );
}

test('a job that a killed process held is done by another, one that a living process holds is not', async () => {
  await using world = await openWorld();
  const heard: string[] = [];
  const counted = {
    name: 'count-for-test',
    scope: 'organisation',
    run: async (_ground: unknown, orgId: string) => void heard.push(orgId),
  } as const;
  const [killed, living] = [`killed-${world.org.slug}`, `living-${world.org.slug}`];
  await heldJob(world, killed);
  await heldJob(world, living);
  const other = openRollCall(testDatabase(), world.app.log);
  other.answerTo(living);
  const jobs = await startJobs(world.app, [counted]);
  const held = () =>
    world.look<{ by: string }>(
      'select locked_by as by from graphile_worker.jobs where locked_by = any($1)',
      [[killed, living]],
    );
  try {
    await until(async () => heard.filter((id) => id === world.org.id).length >= 2); // its own and the sweep's
    expect(await held()).toEqual([{ by: living }]);
  } finally {
    await jobs.stop();
    await other.end();
    await world.look('delete from graphile_worker._private_jobs where locked_by = $1', [living]);
  }
});

test('two processes do not the same work for an organisation at once', async () => {
  const log = openLog();
  const [one, two] = [openRollCall(testDatabase(), log), openRollCall(testDatabase(), log)];
  const turn = `turn-${newId()}`;
  const [begun, inside] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const first = one.alone(turn, () => {
    begun.resolve();
    return inside.promise;
  });
  await begun.promise;
  expect(await two.alone(turn, async () => undefined)).toBe(false);
  inside.resolve();
  expect(await first).toBe(true);
  expect(await two.alone(turn, async () => undefined)).toBe(true);
  await Promise.all([one.end(), two.end()]);
});

test('a listener that fails hears the event again, and nothing is lost', async () => {
  await using world = await openWorld();
  const [cash, cost] = await cashAndCost(world);
  await world.post([
    [cost, 1_000],
    [cash, -1_000],
  ]);
  let times = 0;
  const hear = async () => {
    times += 1;
    if (times === 1) throw new Error('not at home');
  };
  const relay = relayOutbox([{ kind: 'entries.posted', hear }]);
  await expect(relay.run(world.app, world.org.id)).rejects.toThrow('not at home');
  await relay.run(world.app, world.org.id);
  expect(times).toBe(2);
  await relay.run(world.app, world.org.id);
  expect(times).toBe(2);
});
