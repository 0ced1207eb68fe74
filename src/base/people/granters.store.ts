import type { Reads } from '../db/reads.ts';
import { basePermissions } from '../permissions.ts';

const granting = basePermissions['mandate.grant']!.roles as readonly string[];

/** A mandate by which somebody may grant mandates, without an end. */
export interface Granter {
  readonly id: string;
  readonly loginId: string;
}

/**
 * Locks the mandates by which roles are granted and that have no end, in one order for all: two
 * administrators who revoke each other at the same moment must not both succeed.
 */
export async function lockGranters(q: Reads): Promise<Granter[]> {
  const rows = await q.many(
    q.db
      .selectFrom('mandate')
      .innerJoin('login', 'login.id', 'mandate.login_id')
      .select(['mandate.id', 'mandate.login_id as loginId'])
      .where('mandate.org_id', '=', q.orgId)
      .where('mandate.role', 'in', [...granting])
      .where('mandate.revoked_at', 'is', null)
      .where('mandate.until_on', 'is', null)
      .where('login.disabled_at', 'is', null)
      .orderBy('mandate.id')
      .limit(1_000)
      .forUpdate('mandate'),
  );
  return rows;
}
