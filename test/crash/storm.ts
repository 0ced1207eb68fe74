import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chanceFrom } from '../sim/chance.ts';
import { countBooks, foundCooperative } from './cooperative.ts';
import { installation } from './installation.ts';
import { sendAgain, startLoad } from './load.ts';

/** What is killed: the program, the database, or both. */
export const victims = ['node', 'postgres', 'both'] as const;

/** What came of a storm. */
export interface Aftermath {
  /** Which moments the kills took; the same seed takes them again. */
  readonly seed: number;
  readonly kills: number;
  readonly seconds: number;
  readonly sent: number;
  readonly acknowledged: number;
  /** Acknowledged, and not in the books. */
  readonly lost: number;
  /** In the books more than once. */
  readonly doubled: number;
  /** Not acknowledged, sent again under their keys, and still not booked exactly once. */
  readonly unmended: number;
  readonly worstRecoveryMs: number;
  /** The slowest return to health by what was killed, and the usual one. */
  readonly worstMsBy: Readonly<Record<string, number>>;
  readonly medianRecoveryMs: number;
  readonly unbalancedEntries: number;
  readonly sumOfLines: string;
  readonly totalsOff: number;
  readonly gapsInSeries: number;
}

/** Kills each victim `times` times in mid-load with -9, lets the installation come back, and counts. */
export async function storm(
  times: number,
  port: number,
  { seed = 1, onKill = () => {} }: { seed?: number; onKill?: (line: string) => void } = {},
): Promise<Aftermath> {
  const chance = chanceFrom(seed);
  const began = performance.now();
  const dataDir = await mkdtemp(join(tmpdir(), 'sakaguru-crash-'));
  const place = installation(dataDir, port);
  try {
    place.start();
    await place.untilWell();
    const cooperative = await foundCooperative(dataDir);
    const load = startLoad(place.origin, cooperative, 6);
    const recoveries: { victim: string; took: number }[] = [];
    for (let i = 0; i < times * victims.length; i += 1) {
      const victim = victims[i % victims.length]!;
      await wait(700 + chance.below(500));
      if (victim !== 'postgres') await place.killNode();
      if (victim !== 'node') await place.killPostgres();
      const took = await place.untilWell();
      recoveries.push({ victim, took });
      onKill(`${victim}: ${Math.round(took)} ms`);
    }
    await wait(300);
    await load.stop();
    const open = load.sent.filter((one) => !one.acknowledged);
    await sendAgain(place.origin, cooperative, open);
    const { entriesByKey, ...books } = await countBooks(dataDir, cooperative.orgId);
    const many = (key: string) => entriesByKey.get(key) ?? 0;
    return {
      seed,
      seconds: Math.round((performance.now() - began) / 1000),
      kills: times * victims.length,
      sent: load.sent.length,
      acknowledged: load.sent.length - open.length,
      lost: load.sent.filter((one) => one.acknowledged && many(one.key) === 0).length,
      doubled: load.sent.filter((one) => many(one.key) > 1).length,
      unmended: open.filter((one) => many(one.key) !== 1).length,
      ...slowest(recoveries),
      ...books,
    };
  } finally {
    await place.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

function slowest(recoveries: readonly { readonly victim: string; readonly took: number }[]) {
  const worst = (of: readonly { readonly took: number }[]) =>
    Math.round(Math.max(0, ...of.map((one) => one.took)));
  const by = victims.map((victim) => [
    victim,
    worst(recoveries.filter((one) => one.victim === victim)),
  ]);
  const sorted = recoveries.map((one) => one.took).toSorted((a, b) => a - b);
  return {
    worstRecoveryMs: worst(recoveries),
    worstMsBy: Object.fromEntries(by) as Record<string, number>,
    medianRecoveryMs: Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
  };
}
