import { createHash } from 'node:crypto';
import { plainWords } from './bank.ts';
import type { BankMovement } from './bank.ts';

/**
 * A fingerprint of each movement: of its day, amount and texts, and of how manieth of its like it is in the
 * statement. So a statement read twice, or one that overlaps another by whole days, adds nothing twice, and
 * two equal fees of one day are two.
 */
export function fingerprints(movements: readonly BankMovement[]): string[] {
  const seen = new Map<string, number>();
  return movements.map(({ day, amount, memo, reference }) => {
    const like = `${day}|${amount}|${plainWords(memo)}|${plainWords(reference)}`;
    const count = (seen.get(like) ?? 0) + 1;
    seen.set(like, count);
    return createHash('sha256').update(`${like}|${count}`).digest('hex').slice(0, 40);
  });
}
