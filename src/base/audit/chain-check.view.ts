import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';
import type { ChainFault, HeldHead } from './chain-fault.ts';
import { verifyChain } from './verify-chain.ts';

/** What a check from a page came to, in the plain words of data. */
export interface ChainCheck {
  /** The newest seal that was recomputed; nought before the first. */
  readonly seq: number;
  readonly seals: number;
  readonly milliseconds: number;
  /** The first fault of each kind; none if the chain holds. */
  readonly found: readonly ChainFault[];
  /** How many seals do not fit what they seal. */
  readonly faults: number;
  /** Where the head stands that somebody holds on paper; null if none was asked for, or it is not there. */
  readonly heldAt: number | null;
}

/**
 * Verifies the actor's chain for a page, one check of an organisation at a time on the whole installation.
 *
 * @param held a head on paper that must stand in the chain: without one, a tail that was cut is not seen
 * @throws Refusal `act/not-allowed`, `seal/check-running`
 */
export async function chainCheck(
  ground: Ground,
  actor: Actor,
  held: HeldHead | null = null,
): Promise<ChainCheck> {
  await read(ground, actor, 'audit.read', async () => undefined);
  const from = performance.now();
  const report = await verifyChain(ground, actor.orgId, { held, isAlone: true });
  const { head, seals, found, faults, heldAt } = report;
  const milliseconds = performance.now() - from;
  return { seq: head?.seq ?? 0, seals, found, faults, heldAt, milliseconds };
}
