import type pg from 'pg';
import { chainOn } from '../audit/chain.view.ts';
import { recomputeChain } from '../audit/verify-chain.ts';
import { refuse } from '../refusal.ts';
import type { Opening } from './manifest.ts';
import { standBehindOrganisation } from './recompute-chains.view.ts';

/** The refusal of a backup that is true to its source, where the source's own chain does not hold. */
export const chainBroken = 'backup/chain-broken';

/**
 * Recomputes every chain of deeds from the rows that were loaded, as `audit verify` does, and compares its
 * head with the one that the backup says it has. Rows that were changed behind the program's back are equal on
 * both sides, and only this finds them.
 *
 * @param client inside the transaction that loaded the rows, the walls up again
 * @throws Refusal `backup/chain-broken` {org, seq}, `backup/not-the-same`
 */
export async function recomputeChains(client: pg.Client, { heads }: Opening): Promise<void> {
  for (const { orgId, seq, hash } of heads) {
    const slug = await standBehindOrganisation(client, orgId);
    const { fault, head } = await recomputeChain(chainOn(client, orgId), orgId);
    if (fault) refuse(chainBroken, { org: slug, seq: fault.seq ?? seq });
    if (String(head?.seq) !== seq || head?.hash !== hash) {
      refuse('backup/not-the-same', { part: 'heads', org: orgId });
    }
  }
}
