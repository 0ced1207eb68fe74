import type { Reads } from '../db/reads.ts';
import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';

/** Who answers for personal data here, and who is told of a breach; empty: not set yet. */
export interface PrivacySettings {
  readonly contact: string;
  readonly breachReceiver: string;
}

/** The organisation's settings of personal data. */
export function privacySettings(ground: Ground, actor: Actor): Promise<PrivacySettings> {
  return read(ground, actor, 'privacy.read', async (q: Reads) => {
    const row = await q.maybe(
      q.db
        .selectFrom('org_profile')
        .select(['privacy_contact', 'breach_receiver'])
        .where('org_id', '=', q.orgId),
    );
    return { contact: row?.privacy_contact ?? '', breachReceiver: row?.breach_receiver ?? '' };
  });
}
