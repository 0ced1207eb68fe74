import { sql } from 'kysely';
import type { Deed } from '#base/act.ts';
import { newId } from '#base/id.ts';

/** Somebody who inherits from a member. */
export interface NewHeir {
  readonly name: string;
  readonly relation: string;
  readonly document: string;
}

/** Queues heirs as one set. */
export function queueHeirs(deed: Deed, memberId: string, heirs: readonly NewHeir[]): void {
  if (heirs.length === 0) return;
  deed.write(sql`
    insert into member_heir (org_id, id, member_id, name, relation, document, deed_id)
    select ${deed.orgId}, h.id, ${memberId}::uuid, h.name, h.relation, h.document, ${deed.id}::uuid
    from unnest(${heirs.map(() => newId())}::uuid[], ${heirs.map((h) => h.name)}::text[],
      ${heirs.map((h) => h.relation)}::text[], ${heirs.map((h) => h.document)}::text[])
      as h (id, name, relation, document)`);
}
