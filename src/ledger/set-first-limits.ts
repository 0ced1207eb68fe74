import { setApprovalLimit } from '#base/approval/set-limit.ts';
import { dayAt } from '#base/day.ts';
import type { Ground } from '#base/ground.ts';
import { perform } from '#base/perform.ts';
import { presetOn } from './first-limits.ts';

/**
 * Gives a new organisation the limits above which two persons are asked, by the preset of the day. Each is an
 * ordinary act of the machine's owner, seen in the history and changed on the page of limits.
 *
 * @param key from which the acts' keys are made: a second try of one founding sets nothing twice
 */
export async function setFirstLimits(ground: Ground, orgId: string, key: string): Promise<void> {
  const operator = { kind: 'operator', orgId } as const;
  for (const { act, role, amount } of presetOn(dayAt(ground.now(), 'Asia/Jakarta')).limits) {
    const rule = amount === null ? { rule: 'never' as const } : { rule: 'up-to' as const, amount };
    const limit = { act, role, ...rule };
    await perform(ground, operator, setApprovalLimit, limit, `${key}:limit:${act}:${role}`);
  }
}
