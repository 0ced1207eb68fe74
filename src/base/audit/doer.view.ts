import { sql } from 'kysely';
import { nameHere } from '../person-name.view.ts';

/** Who did a deed, and who gave the second yes where one was needed. */
export interface Doer {
  readonly actorKind: 'person' | 'operator' | 'job';
  /** As the organisation knows the person; null for the machine's owner and jobs. */
  readonly by: string | null;
  readonly approvedBy: string | null;
}

/** Behind the person, the API key of the program that stood for them; nothing if they came themselves. */
const byKey = sql`coalesce((select ' (API: ' || k.name || ')' from api_key k
  where k.org_id = d.org_id and k.id::text = d.facts ->> 'apiKeyId'), '')`;

/** Columns that say who did the deed of the row `d`. */
export const doer = sql`d.actor_kind as "actorKind", ${nameHere(sql`d.org_id`, sql`d.login_id`)} || ${byKey} as by,
  ${nameHere(sql`d.org_id`, sql`d.approved_by`)} as "approvedBy"`;
