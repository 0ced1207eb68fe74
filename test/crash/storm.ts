import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { countBooks, foundCooperative } from './cooperative.ts';
import { installation } from './installation.ts';
import { sendAgain, startLoad } from './load.ts';

/** What is killed: the program, the database, or both. */
export const victims = ['node', 'postgres', 'both'] as const;

/** What came of a storm. */
export interface Aftermath {
  readonly kills: number;
  readonly sent: number;
  readonly acknowledged: number;
  /** Acknowledged, and not in the books. */
  readonly lost: number;
  /** In the books more than once. */
  readonly doubled: number;
  /** Not acknowledged, sent again under their keys, and still not booked exactly once. */
  readonly unmended: number;
  readonly worstRecoveryMs: number;
  readonly unbalancedEntries: number;
  readonly sumOfLines: string;
  readonly totalsOff: number;
  readonly gapsInSeries: number;
}

/** Kills each victim `times` times in mid-load with -9, lets the installation come back, and counts. */
export async function storm(
  times: number,
  port: number,
  onKill: (line: string) => void = () => {},
): Promise<Aftermath> {
  const dataDir = await mkdtemp(join(tmpdir(), 'sakaguru-crash-'));
  const place = installation(dataDir, port);
  try {
    place.start();
    await place.untilWell();
    const cooperative = await foundCooperative(dataDir);
    const load = startLoad(place.origin, cooperative, 6);
    let worst = 0;
    for (let i = 0; i < times * victims.length; i += 1) {
      const victim = victims[i % victims.length]!;
      await wait(700 + ((i * 97) % 500));
      if (victim !== 'postgres') await place.killNode();
      if (victim !== 'node') await place.killPostgres();
      const took = await place.untilWell();
      worst = Math.max(worst, took);
      onKill(`${victim}: ${Math.round(took)} ms`);
    }
    await wait(300);
    await load.stop();
    const open = load.sent.filter((one) => !one.acknowledged);
    await sendAgain(place.origin, cooperative, open);
    const { entriesByKey, ...books } = await countBooks(dataDir, cooperative.orgId);
    const many = (key: string) => entriesByKey.get(key) ?? 0;
    return {
      kills: times * victims.length,
      sent: load.sent.length,
      acknowledged: load.sent.length - open.length,
      lost: load.sent.filter((one) => one.acknowledged && many(one.key) === 0).length,
      doubled: load.sent.filter((one) => many(one.key) > 1).length,
      unmended: open.filter((one) => many(one.key) !== 1).length,
      worstRecoveryMs: Math.round(worst),
      ...books,
    };
  } finally {
    await place.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}
