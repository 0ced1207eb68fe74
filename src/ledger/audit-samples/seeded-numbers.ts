import { createHash } from 'node:crypto';

const blockSize = 1n << 256n;

/**
 * Whole numbers that a public seed gives: whoever knows the seed has the same ones, in any language.
 *
 * Block i (from 0) is the SHA-256 of the UTF-8 text of seed, a line feed and i in decimal, read as one number
 * of 256 bits, the first byte the highest. A number below a bound is a block's rest by that bound; a block that
 * lies beyond the last whole multiple of it is passed over, so that no rest comes oftener than another.
 */
export function seededNumbers(seed: string): (bound: bigint) => bigint {
  let next = 0;
  return (bound) => {
    if (bound <= 0n) throw new RangeError('a number is drawn below a bound above nought');
    const limit = blockSize - (blockSize % bound);
    for (;;) {
      const block = createHash('sha256').update(`${seed}\n${next}`, 'utf8').digest('hex');
      next += 1;
      const drawn = BigInt(`0x${block}`);
      if (drawn < limit) return drawn % bound;
    }
  };
}
