import { sql } from 'kysely';
import { prepared } from '../db/flight.ts';
import { loginOf } from '../ground.ts';
import type { Actor, Ground } from '../ground.ts';
import { read } from '../read.ts';

/** A view as menus and its own page show it. */
export interface ShownView {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly query: string;
  readonly isShared: boolean;
  readonly isOwn: boolean;
  /** Whether the list opens with it from the reader's menu. */
  readonly isFirst: boolean;
}

/** One's own views and those shared in the office, by list and name; at most two hundred. */
export function savedViews(ground: Ground, actor: Actor): Promise<ShownView[]> {
  const loginId = loginOf(actor);
  return read(ground, actor, null, (q) =>
    q.many<ShownView>(
      prepared(sql`select v.id, v.name, v.path, v.query, v.shared as "isShared", v.login_id = ${loginId}::uuid as "isOwn",
        f.view_id is not null as "isFirst"
      from saved_view v left join saved_view_first f on f.org_id = v.org_id and f.view_id = v.id
        and f.login_id = ${loginId}::uuid
      where v.org_id = ${q.orgId} and (v.login_id = ${loginId}::uuid or v.shared)
      order by v.path, lower(v.name), v.id limit 200`),
    ),
  );
}
