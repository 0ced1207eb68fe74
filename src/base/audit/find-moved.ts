import { bodyDigest, sealHash } from './chain-text.ts';
import type { Chain, SealedDeed } from './chain.view.ts';
import type { FaultKind } from './chain-fault.ts';

/** How far around a fault the row that belongs there is looked for. */
const around = 2_000;

/**
 * Tells apart what does not fit at a place of the chain: the row that belongs there stands elsewhere, or the
 * row is whole and follows another than the one before it now (`order-changed`), or the deed is as it was
 * sealed and only its seal is not (`seal-changed`).
 *
 * @param before the hash before the place
 * @returns null where neither explains it: the deed itself was changed
 */
export async function findMoved(
  chain: Chain,
  seal: SealedDeed,
  before: string,
): Promise<FaultKind | null> {
  const from = Math.max(0, seal.seq - around - 1);
  const near = await chain.sealed(from, 2 * around + 1);
  const belongs = near.some((other) => {
    if (sealHash(other.hash, seal.text!, seal.body) === seal.hash) return true;
    if (other.seq === seal.seq || other.text === null) return false;
    return [other.body, seal.body].some((body) => {
      const made = sealHash(before, other.text!, body);
      return made === seal.hash || made === other.hash;
    });
  });
  if (belongs) return 'order-changed';
  const [booked] = await chain.booked(seal.seq - 1, seal.seq);
  const whole = booked && sealHash(before, seal.text!, bodyDigest(booked.text));
  return whole === seal.hash ? 'seal-changed' : null;
}
