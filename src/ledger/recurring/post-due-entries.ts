import type { Actor, Ground } from '#base/ground.ts';
import { defineTask } from '#base/jobs/define-task.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { dueToday } from './due-today.view.ts';
import type { DueToday } from './due-today.view.ts';
import { holdDue, postDue } from './settle-due.ts';

/** How many days one run catches up at most: three years of a daily entry. */
const mostRounds = 1_100;

/**
 * Posts what comes again and is due, each on its own day: days missed while the machine was off are caught
 * up one after another. What is refused (a closed month, a closed account) is put before somebody with its
 * reason, and the days after it go on. The key names plan and day, so no day is posted twice.
 */
export const postDueEntries = defineTask({
  name: 'post-due-entries',
  scope: 'organisation',
  async run(ground, orgId) {
    const actor = { kind: 'job', orgId } as const;
    for (let round = 0; round < mostRounds; round += 1) {
      const due = await dueToday(ground, actor);
      if (due.length === 0) return;
      for (const one of due) await settle(ground, actor, one);
    }
  },
});

async function settle(ground: Ground, actor: Actor, due: DueToday): Promise<void> {
  const { recurringId, dueOn, asks } = due;
  const key = `recurring:${recurringId}:${dueOn}`;
  const input = { recurringId, dueOn };
  if (asks) return void (await perform(ground, actor, holdDue, input, `${key}:held`));
  try {
    await perform(ground, actor, postDue, input, key);
  } catch (error) {
    // A conflict passes by itself: the sweep comes again.
    if (!(error instanceof Refusal) || error.kind === 'conflict') throw error;
    const refusal = { code: error.code, facts: error.facts as Record<string, never> };
    await perform(ground, actor, holdDue, { ...input, refusal }, `${key}:held`);
  }
}
