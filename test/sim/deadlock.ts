import { setTimeout as wait } from 'node:timers/promises';
import { send } from './client.ts';
import type { Answers } from './client.ts';
import type { Cooperative } from './cooperative.ts';
import type { Outcome, Request } from './request.ts';

/**
 * Sends a transfer between two sub-accounts while a rival takes the same two locks the other way round:
 * a deadlock, of which the request is the victim, for the rival waits longer before it complains.
 */
export async function deadlocked(
  cooperative: Cooperative,
  request: Request,
  answers: Answers,
): Promise<Outcome> {
  const { wish } = request;
  const subs = wish.kind === 'post' ? wish.lines.map((line) => line.to).toSorted() : [];
  const rival = await cooperative.rival();
  const lock = (sub: string) =>
    rival.query('select 1 from sub_balance where org_id = $1 and sub_id = $2 for no key update', [
      cooperative.org.id,
      sub,
    ]);
  try {
    await rival.query(`set deadlock_timeout = '1s'`);
    await rival.query('begin');
    await lock(subs.at(-1)!);
    const sent = send(cooperative, request, { kind: 'none', at: 0 }, answers);
    sent.catch(() => undefined);
    await untilWaiting(cooperative, rival);
    // Where the request was too slow to notice, the rival gives way instead.
    await lock(subs[0]!).catch((error: { code?: string }) => {
      if (error.code !== '40P01') throw error;
    });
    await rival.query('rollback');
    return await sent;
  } finally {
    await rival.end();
  }
}

/** Waits until somebody waits for the rival; a request that is refused before that never does. */
async function untilWaiting(cooperative: Cooperative, rival: object): Promise<void> {
  const pid = (rival as { processID: number }).processID;
  for (let i = 0; i < 20; i += 1) {
    const [row] = await cooperative.look<{ held: boolean }>(
      'select exists (select from pg_locks l where not l.granted and $1 = any (pg_blocking_pids(l.pid))) as held',
      [pid],
    );
    if (row!.held) return;
    await wait(3);
  }
}
