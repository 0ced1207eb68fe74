import type { Actor, Ground } from '#base/ground.ts';
import { read } from '#base/read.ts';
import { nextBy, patternIn } from './next-number.view.ts';
import { patternText } from './number-pattern.ts';

/** How the next member is numbered. */
export interface MemberNumbering {
  readonly pattern: string;
  readonly next: string;
}

/** The pattern of members' numbers, and the number that the next member would get. */
export function memberNumbering(ground: Ground, actor: Actor): Promise<MemberNumbering> {
  return read(ground, actor, 'settings.read', async (q) => {
    const pattern = await patternIn(q);
    return { pattern: patternText(pattern), next: await nextBy(q, pattern) };
  });
}
