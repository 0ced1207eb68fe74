import { z } from 'zod';
import { defineAct } from '../act.ts';
import type { AnyAct, Deed } from '../act.ts';
import { gather } from '../db/gather.ts';
import { deciding, reachIn, sealOf } from '../db/parking.ts';
import type { Reads } from '../db/reads.ts';
import { isAllowed, standingOf } from '../db/standing.ts';
import type { Standing } from '../db/standing.ts';
import { deedStatement, Writing } from '../db/writing.ts';
import type { Actor } from '../ground.ts';
import { idInput, readInput } from '../input.ts';
import { decimal } from '../money.ts';
import { forbid, refuse, Refusal } from '../refusal.ts';
import { actNamed } from './act-named.ts';
import { limitsOf, lockPending, mustWait, queueDecision, wasHelpedBy } from './approval.store.ts';
import type { PendingRow } from './approval.store.ts';
import { maySecond } from './limit.ts';

/**
 * Gives the second yes: the parked act is done once, under its own key and in its requester's name, on the
 * business day of this moment, and its deed names both. What the act itself refuses now is told to whoever
 * approves, and it goes on waiting.
 *
 * @throws Refusal `approval/absent`, `approval/decided`, `approval/expired`, `approval/own`,
 *   `approval/code-given`,
 *   `approval/beyond-limit`, `approval/requester-lost`, `approval/unreadable`, and whatever the act refuses
 */
export const approvePending = defineAct({
  name: 'approval.approve',
  permission: deciding,
  input: z.object({ pendingId: idInput }),
  reads: (q, { pendingId }) => ({ pending: lockPending(q, pendingId) }),
  look: (q, _input, { pending }) => ({ asked: readAsked(q, pending) }),

  run(deed, { pendingId }, { pending, asked }) {
    const deedId = runAsked(deed, pending, asked);
    queueDecision(deed, pendingId, { status: 'approved', by: asked.approverId, reason: '' });
    deed.note({ pendingId, approvedDeedId: deedId });
    deed.emit({ kind: 'approval.decided', facts: { pendingId, status: 'approved' } });
    return { pendingId, deedId };
  },
});

/** What was asked for, read again as if it were asked now. */
interface Asked {
  readonly act: AnyAct;
  readonly input: unknown;
  readonly known: object;
  readonly requester: Actor;
  readonly standing: Standing;
  readonly approverId: string;
}

async function readAsked(q: Reads, pending: PendingRow): Promise<Asked> {
  // The machine's owner needs no second person, and is none: both names stand in the deed.
  if (q.actor.kind !== 'person') return forbid('act/not-allowed', { permission: deciding });
  const { loginId: approverId } = q.actor;
  mustWait(pending, q.now);
  if (pending.requestedBy === approverId) forbid('approval/own');
  const act = actNamed(q, pending.act) ?? refuse('approval/unreadable');
  const requester = { kind: 'person', orgId: q.orgId, loginId: pending.requestedBy } as const;
  const [own, standing, limits, isHelped] = await Promise.all([
    standingOf(q, q.actor),
    standingOf(q, requester),
    limitsOf(q, act.name),
    wasHelpedBy(q, approverId, pending.requestedBy),
  ]);
  if (isHelped) forbid('approval/code-given', { name: pending.requester });
  const holds =
    act.permission === null
      ? standing.roles.length > 0
      : isAllowed(q, requester, standing, act.permission);
  if (pending.isShut || !holds) refuse('approval/requester-lost', { name: pending.requester });
  const reach = reachIn(q, act, limits, own.roles);
  if (!maySecond(reach, pending.amount)) {
    const limit = typeof reach === 'string' ? '' : decimal(reach);
    forbid('approval/beyond-limit', { limit, amount: decimal(pending.amount!) });
  }
  const input = openAsked(q, act, pending);
  const asking = q.as(requester);
  const reads = await gather(act.reads?.(asking, input) ?? {});
  const looked = await gather(act.look?.(asking, input, reads) ?? {});
  return { act, input, known: { ...reads, ...looked }, requester, standing, approverId };
}

/** Opens what was asked, by the act as it reads its input today. */
export function openAsked(
  q: Pick<Reads, 'keys' | 'orgId'>,
  act: AnyAct,
  { id, sealed }: Pick<PendingRow, 'id' | 'sealed'>,
): unknown {
  if (sealed === null) refuse('approval/decided');
  const text = q.keys.open(q.orgId, sealOf(id), sealed);
  try {
    return readInput(act.input, JSON.parse(text));
  } catch (error) {
    if (error instanceof Refusal) refuse('approval/unreadable');
    throw error;
  }
}

/** Runs the act in its requester's name, with all it writes behind its own deed. */
function runAsked(deed: Deed, pending: PendingRow, asked: Asked): string {
  const { act, input, known, requester, standing, approverId } = asked;
  const writing = new Writing(deed, requester, deed.at, standing);
  const answer = act.run(writing, input, known);
  writing.note({ pendingId: pending.id });
  const { key, hash } = pending;
  deed.write(deedStatement(writing, { act: act.name, key, hash, approvedBy: approverId }, answer));
  for (const statement of writing.statements) deed.write(statement);
  return writing.id;
}
