import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';
import type { ChainFault } from './chain-fault.ts';
import { verifyChain } from './verify-chain.ts';

/** What a check from a page came to, in the plain words of data. */
export interface ChainCheck {
  /** The newest seal that was recomputed; nought before the first. */
  readonly seq: number;
  readonly seals: number;
  readonly milliseconds: number;
  readonly fault: ChainFault | null;
}

/**
 * Verifies the actor's chain for a page, one check of an organisation at a time on the whole installation.
 * @throws Refusal `act/not-allowed`, `seal/check-running`
 */
export async function chainCheck(ground: Ground, actor: Actor): Promise<ChainCheck> {
  await read(ground, actor, 'audit.read', async () => undefined);
  const from = performance.now();
  const { head, seals, fault } = await verifyChain(ground, actor.orgId, { isAlone: true });
  return { seq: head?.seq ?? 0, seals, fault, milliseconds: performance.now() - from };
}
