import { sql } from 'kysely';
import type { Deed } from '../act.ts';
import type { Reads } from '../db/reads.ts';
import { absent } from '../refusal.ts';

/** A view as its row has it. */
export interface ViewRow {
  readonly id: string;
  readonly loginId: string;
  readonly name: string;
  readonly path: string;
  readonly shared: boolean;
}

/** Locks a view that the login may see: its own, or a shared one. */
export async function lockView(q: Reads, id: string, login: Promise<string>): Promise<ViewRow> {
  const found = q.one(
    sql<ViewRow>`select v.id, v.login_id as "loginId", v.name, v.path, v.shared from saved_view v
      where v.org_id = ${q.orgId} and v.id = ${id}::uuid for update`,
    () => absent('view/absent'),
  );
  return Promise.all([found, login]).then(([view, loginId]) =>
    view.shared || view.loginId === loginId ? view : absent('view/absent'),
  );
}

/** How many views a login has here. */
export async function countViews(q: Reads, login: Promise<string>): Promise<number> {
  const loginId = await login;
  const row = await q.maybe(sql<{ many: number }>`select count(*)::integer as many from saved_view v
    where v.org_id = ${q.orgId} and v.login_id = ${loginId}::uuid`);
  return row?.many ?? 0;
}

/** Keeps a new view. */
export function queueView(deed: Deed, view: ViewRow & { readonly query: string }): void {
  deed.write(sql`
    insert into saved_view (org_id, id, login_id, name, path, query, shared, deed_id, made_at)
    values (${deed.orgId}, ${view.id}, ${view.loginId}, ${view.name}, ${view.path}, ${view.query},
      ${view.shared}, ${deed.id}, ${deed.at})`);
}

/** Renames a view, and shares it or not; where it is no longer shared, it opens nobody else's list. */
export function queueViewChange(
  deed: Deed,
  view: Pick<ViewRow, 'id' | 'loginId' | 'name' | 'shared'>,
): void {
  deed.write(sql`update saved_view set name = ${view.name}, shared = ${view.shared}
    where org_id = ${deed.orgId} and id = ${view.id}::uuid`);
  if (view.shared) return;
  deed.write(sql`delete from saved_view_first
    where org_id = ${deed.orgId} and view_id = ${view.id}::uuid and login_id <> ${view.loginId}::uuid`);
}

/** Removes a view, wherever a list opened with it. */
export function queueViewRemoval(deed: Deed, id: string): void {
  deed.write(sql`delete from saved_view_first
    where org_id = ${deed.orgId} and view_id = ${id}::uuid`);
  deed.write(sql`delete from saved_view where org_id = ${deed.orgId} and id = ${id}::uuid`);
}

/** With which view a list opens for a login; null: as it is. */
export function queueFirstView(
  deed: Deed,
  loginId: string,
  path: string,
  viewId: string | null,
): void {
  deed.write(sql`delete from saved_view_first
    where org_id = ${deed.orgId} and login_id = ${loginId}::uuid and path = ${path}`);
  if (viewId === null) return;
  deed.write(sql`insert into saved_view_first (org_id, login_id, path, view_id)
    values (${deed.orgId}, ${loginId}, ${path}, ${viewId})`);
}
