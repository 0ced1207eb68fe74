import { z } from 'zod';
import { defineAct } from '../act.ts';
import type { AnyAct } from '../act.ts';
import { hasOtherDecider } from '../db/parking.ts';
import type { Reads } from '../db/reads.ts';
import { moneyInput, textInput } from '../input.ts';
import { decimal, zero } from '../money.ts';
import type { Money } from '../money.ts';
import { roleNames } from '../people/roles.ts';
import type { Role } from '../people/roles.ts';
import { refuse } from '../refusal.ts';
import { actNamed } from './act-named.ts';
import { limitsOf, queueLimit } from './approval.store.ts';
import { isWider } from './limit.ts';

/** What a role may do alone: everything, up to a sum, or nothing. */
export const limitRules = ['free', 'up-to', 'never'] as const;

const input = z.object({
  act: textInput(60, 1),
  role: z.enum(roleNames as [Role, ...Role[]]),
  rule: z.enum(limitRules),
  /** The sum, where the rule is one. */
  amount: moneyInput.optional(),
});

/**
 * Sets up to which sum a role does an act alone. To narrow takes one person; to widen takes two wherever
 * there are two, for nobody lifts a limit of their own.
 *
 * @throws Refusal `approval-limit/act-unfit`, `approval-limit/role-unfit`, `approval-limit/no-amount`,
 *   `approval-limit/amount-missing`
 */
export const setApprovalLimit = defineAct({
  name: 'approval-limit.set',
  permission: 'approval-limit.change',
  input,
  reads: (q, { act, role }) => ({
    known: Promise.resolve(standingLimit(q, act, role)),
    limits: limitsOf(q, act),
    hasOther: hasOtherDecider(q),
  }),
  approval: {
    always: (typed, { limits, hasOther }) =>
      hasOther &&
      isWider(
        limits.find((one) => one.role === typed.role),
        wanted(typed),
      ),
  },

  run(deed, typed, { known, limits }) {
    const { act, role, rule, amount } = typed;
    if (!known.act?.approval) refuse('approval-limit/act-unfit', { field: 'act', text: act });
    if (!known.mayDo) refuse('approval-limit/role-unfit', { field: 'role' });
    if (rule === 'up-to' && !known.act.approval.amount)
      refuse('approval-limit/no-amount', { field: 'rule' });
    if (rule === 'up-to' && (amount === undefined || amount < zero))
      refuse('approval-limit/amount-missing', { field: 'amount' });
    const limit = wanted(typed);
    queueLimit(deed, { act, role }, limit ?? null);
    deed.record({
      kind: 'approval-limit',
      id: deed.orgId,
      before: said(limits.find((one) => one.role === role)),
      after: { act, role, ...said(limit) },
    });
    return { act, role };
  },
});

function standingLimit(q: Reads, name: string, role: Role): { act?: AnyAct; mayDo: boolean } {
  const act = actNamed(q, name);
  if (!act) return { mayDo: false };
  return { act, mayDo: act.permission !== null && q.allows(role, act.permission) };
}

interface Limit {
  readonly amount: Money | null;
}

function wanted({ rule, amount }: z.output<typeof input>): Limit | undefined {
  if (rule === 'free') return undefined;
  return { amount: rule === 'never' ? null : (amount ?? zero) };
}

/** A limit as the history tells it. */
function said(limit: Limit | undefined): Record<string, string> {
  if (!limit) return { rule: 'free' };
  const { amount } = limit;
  return amount === null ? { rule: 'never' } : { rule: 'up-to', amount: decimal(amount) };
}
