import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import { patternText } from './number-pattern.ts';
import type { NumberPattern } from './number-pattern.ts';

/** Queues the cooperative's own pattern of numbers. */
export function queuePattern(deed: Deed, pattern: NumberPattern): void {
  deed.write(sql`
    insert into member_numbering (org_id, pattern, deed_id)
    values (${deed.orgId}, ${patternText(pattern)}, ${deed.id})
    on conflict (org_id) do update set pattern = excluded.pattern, deed_id = excluded.deed_id`);
}
