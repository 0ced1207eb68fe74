import type { Day } from '../day.ts';
import type { Statement } from '../db/flight.ts';
import type { Actor } from '../ground.ts';
import { absent, forbid } from '../refusal.ts';

/** What may have changed of a key since it was made. */
export interface KeyStanding {
  readonly login_id: string;
  readonly from_on: Day;
  readonly until_on: Day;
  readonly is_revoked: boolean;
  readonly is_shut: boolean;
}

/** Asks how a key stands, behind its organisation's wall; travels with whatever opens the transaction. */
export function keyStatement(orgId: string, keyId: string): Statement {
  return {
    name: 'api-key-standing',
    text: `select k.login_id, k.from_on, k.until_on, k.revoked_at is not null as is_revoked,
        l.disabled_at is not null as is_shut
      from api_key k join login l on l.id = k.login_id where k.org_id = $1 and k.id = $2`,
    values: [orgId, keyId],
  };
}

/**
 * Lets a key pass only while it holds: not revoked, within its days, its owner still with a role here.
 * @throws Refusal `api-key/unknown`, `api-key/revoked`, `api-key/not-yet`, `api-key/expired`,
 *   `api-key/owner-gone`, `organisation/absent`
 */
export function mustHold(
  key: KeyStanding | undefined,
  actor: Actor,
  { businessDay, roles }: { readonly businessDay: Day; readonly roles: readonly string[] },
): void {
  if (!key || actor.kind !== 'person' || key.login_id !== actor.loginId) {
    return absent('api-key/unknown');
  }
  if (key.is_revoked) forbid('api-key/revoked');
  if (key.from_on > businessDay) forbid('api-key/not-yet', { from: key.from_on });
  if (key.until_on < businessDay) forbid('api-key/expired', { until: key.until_on });
  if (key.is_shut || roles.length === 0) forbid('api-key/owner-gone');
}
