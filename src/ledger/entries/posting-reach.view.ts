import type { Reach } from '#base/approval/limit.ts';
import { reachIn } from '#base/db/parking.ts';
import type { Reads } from '#base/db/reads.ts';
import { standingOf } from '#base/db/standing.ts';
import { sen } from '#base/money.ts';

/**
 * How far the actor goes alone when posting an entry: what somebody may not post alone, they may not have
 * posted by itself either. The machine's owner and jobs go any way.
 */
export async function readPostingReach(q: Reads): Promise<Reach> {
  if (q.actor.kind !== 'person') return 'any';
  const [{ roles }, limits] = await Promise.all([
    standingOf(q, q.actor),
    q.many<{ role: string; amount: string | null }>({
      text: `select role, amount::text from approval_limit where org_id = $1 and act = 'entry.post'`,
      values: [q.orgId],
    }),
  ]);
  const known = limits.map(({ role, amount }) => ({
    role,
    amount: amount === null ? null : sen(amount),
  }));
  return reachIn(q, { permission: 'entry.post' }, known, roles);
}
