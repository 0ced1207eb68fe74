import type { Actor, Ground } from '../ground.ts';
import type { Money } from '../money.ts';
import { roleNames } from '../people/roles.ts';
import type { Role } from '../people/roles.ts';
import { read } from '../read.ts';
import { limitedActs } from './act-named.ts';
import { limitsOf } from './approval.store.ts';

/** What one role does alone of one act. */
export interface ShownLimit {
  readonly role: Role;
  readonly rule: 'free' | 'up-to' | 'never';
  /** The sum, where the rule is one. */
  readonly amount: Money | null;
}

/** An act that may take two persons, with every role that may do it. */
export interface LimitedAct {
  readonly act: string;
  /** Whether its limits are sums; else an act takes two persons always or never. */
  readonly hasAmount: boolean;
  /** Whether it asks for two by itself, whatever is set here. */
  readonly asksItself: boolean;
  readonly limits: readonly ShownLimit[];
}

/** Every act that may take two persons, with the limits of this organisation. */
export function approvalLimits(ground: Ground, actor: Actor): Promise<LimitedAct[]> {
  return read(ground, actor, 'settings.read', async (q) => {
    const set = await limitsOf(q, null);
    return limitedActs(ground).map(({ name, permission, approval }) => {
      const roles = roleNames.filter(
        (role) => permission === null || ground.allows(role, permission),
      );
      const limits = roles.map((role): ShownLimit => {
        const limit = set.find((one) => one.act === name && one.role === role);
        if (!limit) return { role, rule: 'free', amount: null };
        const { amount } = limit;
        return amount === null ? { role, rule: 'never', amount } : { role, rule: 'up-to', amount };
      });
      const hasAmount = approval?.amount !== undefined;
      return { act: name, hasAmount, asksItself: approval?.always !== undefined, limits };
    });
  });
}
