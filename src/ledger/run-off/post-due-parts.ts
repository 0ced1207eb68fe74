import type { Actor, Ground } from '#base/ground.ts';
import { defineTask } from '#base/jobs/define-task.ts';
import { perform } from '#base/perform.ts';
import { Refusal } from '#base/refusal.ts';
import { dueParts } from './due-parts.view.ts';
import type { DuePart } from './due-parts.view.ts';
import { holdPart, postPart } from './settle-part.ts';

/** How many times one run asks for what is due: it ends when nothing is. */
const mostRounds = 700;

/** What a run did. */
export interface PostedParts {
  readonly posted: number;
  /** How many were refused and wait for somebody. */
  readonly held: number;
}

/** Posts each month's part of what is spread, on the month's last day. */
export const postDuePartsTask = defineTask({
  name: 'post-due-parts',
  scope: 'organisation',
  async run(ground, orgId) {
    await postDueParts(ground, { kind: 'job', orgId });
  },
});

/**
 * Posts every part that is due, for the job or for whoever presses the button: months that were missed are
 * caught up, each on its own last day. What is refused (a closed month, a closed account) is put before
 * somebody with its reason, and what comes after goes on. The key names plan and month.
 */
export async function postDueParts(ground: Ground, actor: Actor): Promise<PostedParts> {
  let [posted, held] = [0, 0];
  for (let round = 0; round < mostRounds; round += 1) {
    const due = await dueParts(ground, actor);
    if (due.length === 0) break;
    for (const one of due) {
      if (await settle(ground, actor, one)) posted += 1;
      else held += 1;
    }
  }
  return { posted, held };
}

/** Posts one part; answers whether it stands in the books. */
async function settle(
  ground: Ground,
  actor: Actor,
  { runOffId, dueOn }: DuePart,
): Promise<boolean> {
  const key = `run-off:${runOffId}:${dueOn}`;
  const input = { runOffId, dueOn };
  try {
    await perform(ground, actor, postPart, input, key);
    return true;
  } catch (error) {
    // A conflict passes by itself: the sweep comes again. Who may not post at all holds nothing back.
    if (!(error instanceof Refusal) || error.kind === 'conflict' || error.kind === 'forbidden')
      throw error;
    // Somebody else was quicker: it stands in the books.
    if (error.code === 'run-off/month-posted') return true;
    const refusal = { code: error.code, facts: error.facts as Record<string, never> };
    await perform(ground, actor, holdPart, { ...input, refusal }, `${key}:held`);
    return false;
  }
}
